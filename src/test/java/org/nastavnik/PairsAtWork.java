package org.nastavnik;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes pairs that have worked together since October straight into the register, for tests of what comes after them. */
public final class PairsAtWork {

    private static final AtomicLong IDS = new AtomicLong(-10_000);

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

    /** The pair's programme as it was closed: one of two activities done, one meeting held, and the mentor's words. */
    public void programmeOf(long pairId) {
        jdbc.update("""
                insert into programme (id, version, pair_id, school_year, status, mentee_silent, times_returned, approved_on,
                    closed_on, closing, facts, dynamics, verdict)
                values (?, 0, ?, ?, 'CLOSED', false, 0, date '2026-10-10', date '2027-04-30', 'WITH_REPORT',
                    'Провели открытое занятие', 'Планирование стало увереннее', 'READY')
                """, pairId, pairId, year);
        for (var number = 1; number <= 2; number++) {
            jdbc.update("""
                    insert into programme_activity (id, version, programme_id, activity_number, title, form, month_begins,
                        expected_result, done)
                    values (?, 0, ?, ?, 'Открытое занятие', 'CONSULTATION', date '2026-11-01', 'Конспект', ?)
                    """, IDS.getAndIncrement(), pairId, number, number == 1);
        }
        jdbc.update("""
                insert into pair_meeting (id, version, pair_id, opens_on, closes_on, status, held_on)
                values (?, 0, ?, date '2026-11-01', date '2026-11-30', 'HELD', date '2026-11-12')
                """, IDS.getAndIncrement(), pairId);
    }

    private long write(long mentorId, long menteeId, String status) {
        var id = IDS.getAndIncrement();
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
