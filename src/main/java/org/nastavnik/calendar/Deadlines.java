package org.nastavnik.calendar;

import java.time.LocalDate;
import java.util.Date;

/**
 * The dates the roadmap sets for its items. Models use the bean {@code deadlines}; the roadmap fulfils it, so that the
 * modules below it need not know where the dates come from.
 */
public interface Deadlines {

    /** The last day of the item in this year's roadmap. */
    LocalDate lastDay(String year, String item);

    /**
     * For {@code dueDate} of a task: the end of the item's last day; five working days from now, within the school year, where
     * that day is past, because no task is overdue on the day it is given.
     */
    Date due(String year, String item);

    /**
     * For timers that end a wait for people: the end of the item's last day, but never less than five working days from
     * now, so that a late start still leaves people time to answer; and never after the school year.
     */
    Date waitUntil(String year, String item);

    /** For timers: the beginning of the item's first day. */
    Date opens(String year, String item);

    /** For timers: the end of the school year. */
    Date yearEnds(String year);

    /** For gateways: whether the roadmap of this year still asks for the item, not closed as «не требуется». */
    boolean required(String year, String item);
}
