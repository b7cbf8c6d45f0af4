package org.nastavnik.acts;

import org.jspecify.annotations.Nullable;

/**
 * An act as a line of a list.
 *
 * @param number null until it is registered
 */
public record ActEntry(long id, ActKind kind, @Nullable String number) {

    /** «Приказ 42-ОД», «Положение (проект)» */
    public String title() {
        return kind.title() + (number == null ? " (проект)" : " " + number);
    }
}
