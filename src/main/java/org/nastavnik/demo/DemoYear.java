package org.nastavnik.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingDays;
import org.nastavnik.engine.StandIn;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.staff.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the demo kindergarten's school year up to today, unless a year has been begun already. It runs before the job executor
 * starts. Each day is one transaction, so that a story which breaks off leaves the days before as they were, and the rest of
 * the year to whoever opens the application.
 */
@Component
@Profile("demo")
@Order(1)
class DemoYear implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoYear.class);

    private static final String PLAYED = "played";
    private static final String EMPTY = "empty";

    private final StandIn standIn;
    private final Roadmaps roadmaps;
    private final People people;
    private final Pairs pairs;
    private final WorkingDays workingDays;
    private final StoryClock clock;
    private final TransactionTemplate transaction;
    private final String wish;

    DemoYear(
            StandIn standIn,
            Roadmaps roadmaps,
            People people,
            Pairs pairs,
            WorkingDays workingDays,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${nastavnik.demo.year}") String wish) {
        this.standIn = standIn;
        this.roadmaps = roadmaps;
        this.people = people;
        this.pairs = pairs;
        this.workingDays = workingDays;
        this.clock = (StoryClock) clock;
        this.transaction = new TransactionTemplate(transactions);
        this.wish = wish;
        if (!Set.of(PLAYED, EMPTY).contains(wish)) {
            throw new IllegalArgumentException("nastavnik.demo.year is «" + wish + "», not «played» or «empty»");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wish.equals(PLAYED)) {
            play("classpath:demo/story");
        }
    }

    /** @param folder where the story lies */
    void play(String folder) {
        var today = LocalDate.now(clock);
        if (roadmaps.exists(SchoolYear.containing(today)) || roadmaps.current() != null) {
            return;
        }
        var begun = System.nanoTime();
        var telling = new Telling(Story.read(folder), today, standIn, people, pairs, workingDays, clock);
        LocalDate played = null;
        try {
            for (var day : telling.days()) {
                transaction.executeWithoutResult(status -> telling.play(day));
                played = day;
            }
        } catch (RuntimeException brokenOff) {
            log.error(
                    "Демонстрационный учебный год сыгран не до конца: {}. Не удалось: {}. Приложение работает;"
                            + " дальше год можно вести самим. Чтобы начать заново, остановите приложение и удалите базу.",
                    played == null ? "он не начат" : "остановились после " + RussianDate.of(played),
                    telling.doing(),
                    brokenOff);
            return;
        } finally {
            clock.backToReality();
        }
        log.info(
                "Демонстрационный учебный год сыгран до {}: шагов {}, {} с.",
                RussianDate.of(today),
                telling.answers(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }
}
