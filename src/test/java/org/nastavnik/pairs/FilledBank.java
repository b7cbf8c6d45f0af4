package org.nastavnik.pairs;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.diagnostics.CompetenceArea;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the bank of a school year as the stages before would have done, without playing them. */
public final class FilledBank {

    private final JdbcTemplate jdbc;
    private final String year;
    private int next = 1_000_000;

    public FilledBank(JdbcTemplate jdbc, String year) {
        this.jdbc = jdbc;
        this.year = year;
        jdbc.update(
                "insert into survey_round (school_year, version, opened_on) values (?, 0, ?)",
                year,
                LocalDate.of(2026, 9, 1));
        jdbc.update(
                "insert into bank_year (school_year, version, returns, approved_at) values (?, 0, 0, current_timestamp)",
                year);
    }

    public void mentor(long personId, int capacity, CompetenceArea... areas) {
        consent(personId);
        var id = next++;
        jdbc.update(
                "insert into bank_mentor (id, version, person_id, school_year, status, answer, proposed, capacity)"
                        + " values (?, 0, ?, ?, 'APPROVED', 'ACCEPTED', true, ?)",
                id,
                personId,
                year,
                capacity);
        List.of(areas).forEach(area -> jdbc.update("insert into bank_mentor_area values (?, ?)", id, area.name()));
    }

    public void mentee(long personId, CompetenceArea... deficits) {
        consent(personId);
        jdbc.update(
                "insert into survey_participant (id, version, person_id, school_year, enrolled_later, needs_mentor)"
                        + " values (?, 0, ?, ?, false, true)",
                next++,
                personId,
                year);
        var id = next++;
        jdbc.update(
                "insert into self_assessment values (?, 0, ?, ?, 'ANSWERED', current_timestamp)", id, personId, year);
        List.of(deficits)
                .forEach(area -> jdbc.update("insert into area_rating values (?, ?, 'NEED_HELP')", id, area.name()));
        jdbc.update(
                "insert into bank_mentee (id, version, person_id, school_year, status, proposed, entered_on)"
                        + " values (?, 0, ?, ?, 'APPROVED', true, ?)",
                next++,
                personId,
                year,
                LocalDate.of(2026, 9, 1));
    }

    /** The mentee's wish for this mentor. */
    public void wish(long menteeId, long mentorId) {
        jdbc.update(
                "insert into teacher_request (id, version, person_id, school_year, state, closed_at, topics, readiness, wished_mentor_id)"
                        + " values (?, 0, ?, ?, 'ANSWERED', current_timestamp, 'Собрания с родителями', 'NOT_READY', ?)",
                next++,
                menteeId,
                year,
                mentorId);
    }

    private void consent(long personId) {
        jdbc.update(
                "insert into consent (id, version, person_id, school_year, kind, decision, decided_at, shown_text, signing_way, signed_on, current_mark)"
                        + " values (?, 0, ?, ?, 'PROCESSING', 'GIVEN', current_timestamp, '-', 'PAPER', ?, true)",
                next++,
                personId,
                year,
                LocalDate.of(2026, 9, 1));
    }
}
