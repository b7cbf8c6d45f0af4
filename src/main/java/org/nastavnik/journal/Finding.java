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
}
