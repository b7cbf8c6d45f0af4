package org.nastavnik.consents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.grammar.Gender;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.kindergarten.domain.GivenKindergarten;
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
        var wording = wording(new Requisites(
                "н".repeat(400),
                "Сад",
                "г. Заречный",
                "Заведующий",
                LONG,
                "7700000000",
                "1027700000000",
                "с".repeat(200)));

        assertThat(wording.of(kind, person, "2026-2027"))
                .hasSizeLessThanOrEqualTo(4000)
                .contains(LONG);
    }

    @Test
    void aConsentCitesTheLawOfItsDay() {
        var requisites = new Requisites("Детский сад", "Сад", "г. Заречный", "Заведующий", "", "", "", "");

        assertThat(wording(requisites).of(ConsentKind.PROCESSING, person, "2026-2027"))
                .contains("(статья 9 в редакции Федерального закона от 24.06.2025 № 156-ФЗ) свободно");
        assertThat(new ConsentWording(GivenKindergarten.with(requisites), on(LocalDate.of(2023, 9, 4)))
                        .of(ConsentKind.PROCESSING, person, "2023-2024"))
                .contains("«О персональных данных» (статья 9) свободно")
                .doesNotContain("2025");
    }

    @Test
    void whatIsNotConfiguredIsFilledInByHand() {
        var wording = wording(new Requisites("Детский сад", "Сад", "г. Заречный", "Заведующий", "", "", "", ""));

        assertThat(wording.of(ConsentKind.PUBLICATION, person, "2026-2027"))
                .contains("Детский сад", "ИНН: (вписывается от руки)");
    }

    @ParameterizedTest
    @EnumSource(ConsentKind.class)
    void thePaperIsDrawnFromTheVeryTextThatWasShown(ConsentKind kind) {
        var shown = wording(
                        new Requisites("Детский сад", "Сад", "г. Заречный", "Заведующий", "ул. Садовая, 8", "", "", ""))
                .of(kind, person, "2026-2027");

        var read = ConsentText.read(shown);

        assertThat(read.markdown()).isEqualTo(shown);
        assertThat(read.title()).startsWith("СОГЛАСИЕ");
        assertThat(read.terms()).hasSizeGreaterThan(5);
        assertThat(read.closing()).isNotEmpty();
    }

    private static ConsentWording wording(Requisites requisites) {
        return new ConsentWording(GivenKindergarten.with(requisites), on(LocalDate.of(2026, 9, 1)));
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
