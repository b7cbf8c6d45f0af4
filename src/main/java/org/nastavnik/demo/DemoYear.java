package org.nastavnik.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        var progress = new Progress();
        try {
            tell(folder, today, progress);
        } catch (RuntimeException brokenOff) {
            log.error(
                    "Демонстрационный учебный год сыгран не до конца: {}. Не удалось: {}. Приложение работает, год можно вести"
                            + " дальше самим. Чтобы сыграть его заново, остановите приложение и удалите папку data.",
                    progress.played == null ? "он не начат" : "последний день " + RussianDate.of(progress.played),
                    progress.telling == null ? "прочитать сценарий" : progress.telling.doing(),
                    brokenOff);
            return;
        } finally {
            clock.backToReality();
        }
        if (roadmaps.exists(SchoolYear.containing(today))) {
            log.info(
                    "Демонстрационный учебный год сыгран до {} за {} с, шагов: {}",
                    RussianDate.of(today),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                    Objects.requireNonNull(progress.telling).steps());
        } else {
            log.info("Учебный год ещё не начался: первый рабочий день августа впереди.");
        }
    }

    private void tell(String folder, LocalDate today, Progress progress) {
        var telling = new Telling(Story.read(folder), today, standIn, people, pairs, workingDays, clock);
        progress.telling = telling;
        for (var day : telling.days()) {
            transaction.executeWithoutResult(status -> telling.play(day));
            progress.played = day;
        }
        transaction.executeWithoutResult(status -> telling.end());
    }

    /** How far the telling has come. */
    private static final class Progress {

        private @Nullable Telling telling;
        private @Nullable LocalDate played;
    }
}
