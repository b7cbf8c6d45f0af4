package org.nastavnik.staff;

import org.nastavnik.grammar.FullName;

/** A person's name and position in one grammatical case, as documents write them. */
public record Declined(FullName name, String position) {

    /** «Смирновой Анны Петровны» */
    public String fullName() {
        return name.full();
    }

    /** «Смирновой А. П.» */
    public String shortName() {
        return name.lastThenInitials();
    }

    /** «А. П. Смирновой» */
    public String initialsFirst() {
        return name.initialsThenLast();
    }

    /** «воспитателя Смирновой Анны Петровны» */
    public String positionAndFullName() {
        return position + " " + fullName();
    }

    /** «Смирновой А. П., воспитателя» */
    public String nameAndPosition() {
        return shortName() + ", " + position;
    }
}
