package org.nastavnik.consents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.grammar.Gender;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.Person;

class ConsentWordingTest {

    private static final String LONG = "н".repeat(300);

    private final Person person = new Person(
            1,
            "pedagog1",
            "ф".repeat(60),
            "и".repeat(60),
            "о".repeat(60),
            "д".repeat(120),
            Category.FIRST,
            9,
            LocalDate.of(2020, 9, 1),
            true,
            null,
            Gender.FEMALE);

    @ParameterizedTest
    @EnumSource(ConsentKind.class)
    void theLongestTextFitsTheColumn(ConsentKind kind) {
        var wording = new ConsentWording(new Operator("н".repeat(400), LONG, "7700000000", "1027700000000", LONG));

        assertThat(wording.of(kind, person, "2026-2027"))
                .hasSizeLessThanOrEqualTo(4000)
                .contains(LONG);
    }

    @Test
    void whatIsNotConfiguredIsFilledInByHand() {
        var wording = new ConsentWording(new Operator("Детский сад", "", "", "", ""));

        assertThat(wording.of(ConsentKind.PUBLICATION, person, "2026-2027"))
                .contains("Детский сад", "ИНН: указывается в подписываемом экземпляре");
    }
}
