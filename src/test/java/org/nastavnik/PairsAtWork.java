package org.nastavnik;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes pairs that have worked together since October straight into the register, for tests of what comes after them. */
public final class PairsAtWork {

    private static final AtomicLong IDS = new AtomicLong(-1);

    private final JdbcTemplate jdbc;
    private final String year;

    public PairsAtWork(JdbcTemplate jdbc, String year) {
        this.jdbc = jdbc;
        this.year = year;
    }

    public long active(long mentorId, long menteeId) {
        return write(mentorId, menteeId, "ACTIVE");
    }

    public long closed(long mentorId, long menteeId) {
        return write(mentorId, menteeId, "CLOSED");
    }

    /** A pair that never came to be. */
    public long declined(long mentorId, long menteeId) {
        return write(mentorId, menteeId, "DECLINED");
    }

    private long write(long mentorId, long menteeId, String status) {
        var id = IDS.getAndDecrement();
        var worked = !status.equals("DECLINED");
        var closed = status.equals("CLOSED");
        jdbc.update(
                """
                insert into mentoring_pair (id, version, school_year, mentor_id, mentee_id, active_mentee_id, form, kind,
                    from_day, to_day, pay, reason, status, proposed_on, act_id, active_from, life_begun, closed_on, ending)
                values (?, 0, ?, ?, ?, ?, 'TEACHER_TEACHER', 'TRADITIONAL', date '2026-10-01', date '2027-04-30', 'UNPAID',
                    'Опыт', ?, date '2026-09-20', ?, ?, ?, ?, ?)
                """,
                id,
                year,
                mentorId,
                menteeId,
                status.equals("ACTIVE") ? menteeId : null,
                status,
                worked ? 1L : null,
                worked ? java.sql.Date.valueOf("2026-10-01") : null,
                worked,
                closed ? java.sql.Date.valueOf("2027-04-30") : null,
                closed ? "YEAR_ENDED" : null);
        return id;
    }
}
