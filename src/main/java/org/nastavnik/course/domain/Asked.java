package org.nastavnik.course.domain;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.SchoolYear;

/**
 * What somebody looks for among the processes.
 *
 * @param words words of a process's name and of what it is about, in any order
 * @param process the key of a model, or empty for all
 * @param running true for those that run, false for those that are over, null for both
 * @param year the school year they began in; null for all
 * @param month the month of that year they began in; null for all
 * @param parts also those that are part of another, which words and a kind of process always find
 * @param page from 0
 */
public record Asked(
        String words,
        String process,
        @Nullable Boolean running,
        @Nullable SchoolYear year,
        @Nullable Month month,
        boolean parts,
        int page) {

    boolean whole() {
        return !parts && words.isBlank() && process.isEmpty();
    }
}
