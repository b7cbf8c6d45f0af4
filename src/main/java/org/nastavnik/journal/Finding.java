package org.nastavnik.journal;

import org.jspecify.annotations.Nullable;

/**
 * What came of computing the chain anew.
 *
 * @param entries how many were read
 * @param last the last one, to be written down elsewhere
 * @param fault what is wrong, in Russian; null where nothing is
 */
public record Finding(long entries, Seal last, @Nullable String fault) {

    public boolean whole() {
        return fault == null;
    }

    /** The finding in a Russian sentence or two, with what to write down. */
    public String words() {
        return fault == null
                ? "Журнал цел, записей: " + entries + ". Последняя: " + last
                : "Журнал не цел. " + fault + " Прочитано записей: " + entries + ". Последняя должна быть: " + last;
    }
}
