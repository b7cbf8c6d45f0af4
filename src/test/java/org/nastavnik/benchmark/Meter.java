package org.nastavnik.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Measures one side: the time of its year's work and the statements its database runs meanwhile, each statement of a batch
 * counted. What the benchmark itself asks between two pieces of work is not measured.
 */
final class Meter {

    /** The kinds of work in a year. */
    enum Work {
        START("start of the year"),
        OPEN("opening a task"),
        ANSWER("completing a task"),
        TIMERS("timers");

        private final String title;

        Work(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Work, Long> nanos = new EnumMap<>(Work.class);
    private final Map<Work, Long> statements = new EnumMap<>(Work.class);
    private long processorNanos;
    private Map<String, Long> profile = new HashMap<>();
    private boolean profiling;
    private Work atWork;

    /** This data source, its statements counted. */
    DataSource counted(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource)
                .listener(new NoOpQueryExecutionListener() {
                    @Override
                    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                        count(execution, queries);
                    }
                })
                .build();
    }

    private void count(ExecutionInfo execution, List<QueryInfo> queries) {
        if (atWork == null) {
            return;
        }
        long run = execution.isBatch() ? execution.getBatchSize() : 1;
        statements.merge(atWork, run, Long::sum);
        if (profiling) {
            queries.forEach(query -> profile.merge(query.getQuery(), run / queries.size(), Long::sum));
        }
    }

    /** Begins a round. */
    void reset(boolean withProfile) {
        nanos.clear();
        statements.clear();
        processorNanos = 0;
        profiling = withProfile;
        if (withProfile) {
            profile = new HashMap<>();
        }
    }

    <T> T measure(Work work, Supplier<T> piece) {
        atWork = work;
        var processorBegun = THREADS.getCurrentThreadCpuTime();
        var begun = System.nanoTime();
        try {
            return piece.get();
        } finally {
            nanos.merge(work, System.nanoTime() - begun, Long::sum);
            processorNanos += THREADS.getCurrentThreadCpuTime() - processorBegun;
            atWork = null;
        }
    }

    void measure(Work work, Runnable piece) {
        measure(work, () -> {
            piece.run();
            return null;
        });
    }

    Round round(int tasks) {
        return new Round(tasks, processorNanos, Map.copyOf(nanos), Map.copyOf(statements));
    }

    /** The statements of the last profiled round by how often they were run. */
    Map<String, Long> profile() {
        return profile;
    }

    static Comparator<Map.Entry<String, Long>> mostFrequentFirst() {
        return Map.Entry.<String, Long>comparingByValue().reversed();
    }

    /**
     * One year of one side.
     *
     * @param processorNanos the time a processor worked for it in this Java machine, whatever else the machine was busy with
     */
    record Round(int tasks, long processorNanos, Map<Work, Long> nanos, Map<Work, Long> statements) {

        double seconds() {
            return nanos.values().stream().mapToLong(Long::longValue).sum() / 1e9;
        }

        double processorSeconds() {
            return processorNanos / 1e9;
        }

        double seconds(Work work) {
            return nanos.getOrDefault(work, 0L) / 1e9;
        }

        double statementsPerTask() {
            return statements.values().stream().mapToLong(Long::longValue).sum() / (double) tasks;
        }

        double statementsPerTask(Work work) {
            return statements.getOrDefault(work, 0L) / (double) tasks;
        }
    }
}
