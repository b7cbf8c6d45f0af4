package org.nastavnik.grammar;

import org.jspecify.annotations.Nullable;

/** A person's name in one case, as a document writes it. */
public record FullName(String last, String first, @Nullable String middle) {

    /** «Смирнова Анна Петровна» */
    public String full() {
        return last + " " + first + (middle == null ? "" : " " + middle);
    }

    /** «Смирнова А. П.» */
    public String lastThenInitials() {
        return last + " " + initials();
    }

    /** «А. П. Смирнова», as it stands beside a signature. */
    public String initialsThenLast() {
        return initials() + " " + last;
    }

    private String initials() {
        return first.charAt(0) + "." + (middle == null ? "" : " " + middle.charAt(0) + ".");
    }
}
