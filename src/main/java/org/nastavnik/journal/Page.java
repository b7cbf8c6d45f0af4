package org.nastavnik.journal;

import java.util.List;

/** A page of what was found, counted from 0. */
public record Page(List<Entry> entries, int number, long total) {

    public static final int SIZE = 50;

    public int pages() {
        return (int) ((total + SIZE - 1) / SIZE);
    }
}
