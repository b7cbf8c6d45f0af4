package org.nastavnik.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Option;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.Gender;

/**
 * A person of the kindergarten as other modules see them.
 *
 * @param experience full years of teaching
 * @param teacher whether the person is one of the teaching staff the roadmap is about
 * @param group the children's group the person works with, if any
 * @param gender set on the card, else read off the name, else a woman
 */
public record Person(
        long id,
        String login,
        String lastName,
        String firstName,
        @Nullable String middleName,
        String position,
        Category category,
        int experience,
        LocalDate hiredOn,
        boolean teacher,
        @Nullable String group,
        Gender gender) {

    /** Experience below which a teacher counts as a young specialist, years. */
    private static final int YOUNG = 3;

    public boolean young() {
        return teacher && experience < YOUNG;
    }

    public FullName name() {
        return new FullName(lastName, firstName, middleName);
    }

    /** «Смирнова Анна Петровна» */
    public String fullName() {
        return name().full();
    }

    /** «Смирнова А. П.» */
    public String shortName() {
        return name().lastThenInitials();
    }

    /** «А. П. Смирнова», as it stands beside a signature. */
    public String signature() {
        return name().initialsThenLast();
    }

    /** «Смирнова А. П. – Зуева Н. О.», as papers of the two are called. */
    public String pairedWith(Person other) {
        return shortName() + " – " + other.shortName();
    }

    /** «Смирнова А. П., воспитатель» */
    public String nameAndPosition() {
        return shortName() + ", " + position;
    }

    /** The person as a choice of a form. */
    public Option option() {
        return Option.of(id, nameAndPosition());
    }
}
