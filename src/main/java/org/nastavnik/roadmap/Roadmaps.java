package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.staff.Duty;

/** The roadmaps of the kindergarten, one a school year. Models use it as {@code roadmaps}. */
public interface Roadmaps {

    /** The rows the template would have in this school year, with computed dates; nothing is stored. */
    List<Row> preview(SchoolYear year);

    boolean exists(SchoolYear year);

    /** Begins this school year's roadmap with the rows of the template. */
    void begin(SchoolYear year);

    /** The rows in the roadmap's order; empty when the year has none. */
    List<Row> rows(String year);

    /** @throws IllegalArgumentException when the roadmap has no such row */
    Row row(String year, String item);

    /** Whether the year has begun and is not closed. */
    boolean running(String year);

    /** The school year that is running now, if any: the latest one. */
    @Nullable
    String current();

    /** The school years that have a roadmap, the latest first. */
    List<String> years();

    /** Changes the plan of a row; due dates of its open tasks follow. A closed row stays as it is. */
    void replan(String year, String item, LocalDate firstDay, LocalDate lastDay, Duty duty);

    /** Closes a row as «не требуется». A row that is closed already stays as it is. */
    void dispense(String year, String item, String reason);

    /** For models: until when the head may change rows before the year begins: five working days. */
    Date adjustBy(String year);

    /** For models: closes the rows that nobody finished, and the year itself. */
    void close(String year);
}
