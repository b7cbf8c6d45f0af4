package org.nastavnik.roadmap;

/** What is recorded when a date comes before the work is done. Models use it as {@code yearEnd}. */
public interface YearEnding {

    /** May has come: pairs that still work are closed, and what the stages before May left open is recorded as not done. */
    void closeUnfinishedStages(String year);

    /** The year is over before its results were summed up. */
    void noteNotSummedUp(String year);
}
