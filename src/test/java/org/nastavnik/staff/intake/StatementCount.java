package org.nastavnik.staff.intake;

import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements the database runs, whoever sends them: H2 keeps statistics of its queries. */
public final class StatementCount {

    private StatementCount() {}

    public static long during(JdbcTemplate jdbc, Runnable work) {
        jdbc.execute("set query_statistics_max_entries 10000");
        jdbc.execute("set query_statistics true");
        try {
            work.run();
            return jdbc.queryForObject(
                    "select sum(execution_count) from information_schema.query_statistics", Long.class);
        } finally {
            jdbc.execute("set query_statistics false");
        }
    }
}
