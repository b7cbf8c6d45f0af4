package org.nastavnik.diagnostics.tasks;

import org.nastavnik.staff.Person;

/** The head of a questionnaire: shown, because the kindergarten knows it, and never asked. */
final class Headers {

    private Headers() {}

    /** «Смирнова Анна Петровна, воспитатель, группа «Ромашка»; стаж, лет: 12; категория: первая» */
    static String of(Person person) {
        return person.fullName()
                + ", " + person.position()
                + (person.group() == null ? "" : ", " + person.group())
                + "; стаж, лет: " + person.experience()
                + "; категория: " + person.category().title();
    }
}
