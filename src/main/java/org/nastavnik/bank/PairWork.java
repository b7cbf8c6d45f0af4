package org.nastavnik.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work of pairs, as the bank's document shows it; told by the module that leads the pairs. */
public interface PairWork {

    /** The pairs of this year that work or have worked, in the order they were proposed. */
    List<Work> of(String year);

    /**
     * What one pair does.
     *
     * @param nature the form and kind of its mentoring
     * @param term its days: «01.10.2026 – 30.04.2027»
     * @param active whether it works now
     * @param result how its programme ended; null while it goes on
     */
    record Work(
            long mentorId,
            long menteeId,
            String nature,
            String term,
            boolean active,
            @Nullable String result) {}
}
