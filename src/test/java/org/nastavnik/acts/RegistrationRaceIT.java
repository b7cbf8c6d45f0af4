package org.nastavnik.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.nastavnik.EmbeddedPostgresConfiguration;
import org.nastavnik.EmptyDatabase;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.calendar.Days;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People who register at once on a PostgreSQL, the very first number of the year included. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@Import({EmbeddedPostgresConfiguration.class, MovableClockConfiguration.class})
class RegistrationRaceIT {

    private static final String YEAR = "2026-2027";
    private static final int AT_ONCE = 6;

    @Autowired
    private Acts acts;

    @Autowired
    private Days days;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void empty() {
        EmptyDatabase.make(dataSource);
    }

    @RepeatedTest(10)
    void nobodyGetsTheSameNumberAndNoneIsLeftOut() throws Exception {
        var orders = IntStream.range(0, 3 * AT_ONCE)
                .mapToObj(each -> approvedOrder())
                .toList();
        var barrier = new CyclicBarrier(AT_ONCE);

        var people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var done = people.invokeAll(orders.stream()
                    .map(order -> (Callable<Object>) () -> {
                        barrier.await();
                        acts.register(order);
                        return order;
                    })
                    .toList());
            for (var each : done) {
                each.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(numbers())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 3 * AT_ONCE).boxed().toList());
        assertThat(orders.stream().map(order -> acts.act(order).number()))
                .doesNotHaveDuplicates()
                .contains("1-ОД", "18-ОД");
    }

    @Test
    void aRegistrationThatFailsAfterAllLeavesNoGap() {
        var failing = approvedOrder();
        var next = approvedOrder();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            acts.register(failing);
            transaction.setRollbackOnly();
        });

        acts.register(next);

        assertThat(acts.act(failing).number()).isNull();
        assertThat(acts.act(next).number()).isEqualTo("1-ОД");
    }

    private long approvedOrder() {
        var order = acts.prepare(YEAR, ActKind.RESULTS_ORDER, List.of("Подвести итоги"));
        acts.submit(order, new Draft("Об итогах", "Закон", acts.act(order).sections()), "kurator");
        acts.approve(order, "zaved");
        return order;
    }

    private List<Integer> numbers() {
        return jdbc.queryForList(
                "select register_number from act where register = 'ORDERS' and register_year = ? order by register_number",
                Integer.class,
                days.today().getYear());
    }
}
