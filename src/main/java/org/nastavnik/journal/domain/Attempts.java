package org.nastavnik.journal.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Which of the attempts at what is not theirs are worth an entry: nobody may fill the journal by asking on and on. */
final class Attempts {

    private static final Duration WHILE = Duration.ofHours(1);
    private static final int MOST_OF_A_KIND = 50;
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<Attempt, Attempt> told;
    private final Cache<Attempt, AtomicInteger> counts;

    Attempts(Clock clock) {
        Ticker ticker = () -> Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        var forAWhile = Caffeine.newBuilder()
                .expireAfterWrite(WHILE)
                .maximumSize(MOST_REMEMBERED)
                .ticker(ticker);
        this.told = forAWhile.build();
        this.counts = forAWhile.build();
    }

    /** «address» or «document»: the first word of what was asked for. */
    static String kind(String subject) {
        return subject.split(" ", 2)[0];
    }

    News news(String login, String subject) {
        // Addresses and documents are counted apart, so that asking for many of the one does not hide the others.
        var count = counts.get(new Attempt(login, kind(subject)), first -> new AtomicInteger());
        var attempt = new Attempt(login, subject);
        if (count.get() > MOST_OF_A_KIND || told.asMap().putIfAbsent(attempt, attempt) != null) {
            return News.NONE;
        }
        var number = count.incrementAndGet();
        return number <= MOST_OF_A_KIND ? News.ATTEMPT : number == MOST_OF_A_KIND + 1 ? News.MANY_MORE : News.NONE;
    }

    enum News {
        ATTEMPT,
        /** The last that is told in this hour: there may be more. */
        MANY_MORE,
        NONE
    }

    private record Attempt(String login, String subject) {}
}
