package org.nastavnik.course.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.staff.People;

class NamesTest {

    private final Names untold = Names.of(mock(People.class), false);

    @Test
    void ofManyUnnamedPeopleOnlyTheirNumberIsSaid() {
        var logins = List.of("pedagog1", "pedagog2", "pedagog3");

        assertThat(untold.ofAll(logins)).containsExactly("сотрудники (3)");
        assertThat(untold.firstOf(logins)).isEqualTo("сотрудники (3)");
    }

    @Test
    void oneUnnamedPersonIsSomebody() {
        assertThat(untold.ofAll(List.of("pedagog1"))).containsExactly("сотрудник");
        assertThat(untold.ofAll(List.of())).isEmpty();
        assertThat(untold.firstOf(List.of("pedagog1"))).isEqualTo("сотрудник");
    }
}
