package org.nastavnik.documents;

import java.util.Arrays;

/**
 * A piece of work documents come of, as the business key of its process names it: {@code programme:17} is the work on the
 * programme of pair 17, {@code bank:2026-2027} that on the bank of a year.
 *
 * @param kind what comes before the colon
 * @param id what comes after it
 * @param year the school year it was done in
 */
public record Origin(String kind, String id, String year) {

    public boolean is(String... kinds) {
        return Arrays.asList(kinds).contains(kind);
    }

    /** The id, for kinds whose ids are numbers. */
    public long number() {
        return Long.parseLong(id);
    }
}
