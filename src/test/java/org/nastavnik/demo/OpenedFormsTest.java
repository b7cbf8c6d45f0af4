package org.nastavnik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.engine.FormOpened;
import org.nastavnik.engine.StandIn;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.ActiveProfiles;

/**
 * Whoever is named in the form of a task finds its opening in the journal of access: a whole year is played, every form in it is
 * opened, and the people its texts and tables name are compared with those the opening is told to concern. Names to choose from,
 * the doer's own, and those of the head and the curator, who sign everything, do not count.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:opened;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            // The webapps of other tests in this JVM ask for the engine by its usual name.
            "camunda.bpm.process-engine-name=opened"
        })
@ActiveProfiles("demo")
@Import({MovableClockConfiguration.class, OpenedFormsTest.Watching.class})
class OpenedFormsTest {

    static {
        // Before the application starts, because it plays the year up to today then.
        MovableClockConfiguration.theClock().moveTo(LocalDate.of(2027, 5, 31));
    }

    @Autowired
    private Watching watched;

    @Autowired
    private People people;

    @Autowired
    private Duties duties;

    @Test
    void theJournalNamesEverybodyAFormNames() {
        var leaders = Set.of(duties.holder(Duty.HEAD.key()), duties.holder(Duty.CURATOR.key()));
        var forgotten = new TreeMap<String, Set<String>>();
        for (var opening : watched.openings) {
            people.everybody().stream()
                    .filter(person -> !person.login().equals(opening.event().login()))
                    .filter(person -> !leaders.contains(person.login()))
                    .filter(person -> !opening.event().people().contains(person.id()))
                    .filter(person -> texts(opening.shown()).anyMatch(text -> names(text, person)))
                    .forEach(person -> forgotten
                            .computeIfAbsent(opening.event().task(), task -> new TreeSet<>())
                            .add(person.shortName()));
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void theYearOpensNearlyEveryKindOfForm() {
        assertThat(watched.openings.stream()
                        .map(opening -> opening.event().task())
                        .distinct()
                        .count())
                .isGreaterThan(35);
    }

    private static boolean names(String text, Person person) {
        return text.contains(person.shortName()) || text.contains(person.fullName());
    }

    private static Stream<String> texts(@Nullable Object shown) {
        if (shown instanceof Map<?, ?> map) {
            return isOption(map) ? Stream.empty() : map.values().stream().flatMap(OpenedFormsTest::texts);
        }
        if (shown instanceof List<?> list) {
            return list.stream().flatMap(OpenedFormsTest::texts);
        }
        return shown instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static boolean isOption(Map<?, ?> map) {
        return map.keySet().equals(Set.of("label", "value"));
    }

    private record Opening(FormOpened event, Map<String, Object> shown) {}

    /** Looks over the shoulder of whoever plays the year. */
    @TestConfiguration
    static class Watching {

        private final List<Opening> openings = new CopyOnWriteArrayList<>();
        private final Map<String, FormOpened> last = new HashMap<>();

        @EventListener
        void opened(FormOpened event) {
            last.put(event.taskId(), event);
        }

        @Bean
        BeanPostProcessor watchedStandIn() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof StandIn player ? watched(player) : bean;
                }
            };
        }

        private Object watched(StandIn player) {
            var proxy = new ProxyFactory(player);
            proxy.addAdvice((MethodInterceptor) call -> {
                // The player answers most forms without reading them; here every one is read.
                if (call.getMethod().getName().equals("answer")) {
                    var task = (String) call.getArguments()[0];
                    var shown = player.open(task);
                    openings.add(new Opening(last.get(task), shown));
                }
                return call.proceed();
            });
            return proxy.getProxy();
        }
    }
}
