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
    private static final int MOST_OF_A_LOGIN = 50;
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<Attempt, Attempt> told;
    private final Cache<String, AtomicInteger> counts;

    Attempts(Clock clock) {
        Ticker ticker = () -> Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        this.told = Caffeine.newBuilder()
                .expireAfterWrite(WHILE)
                .maximumSize(MOST_REMEMBERED)
                .ticker(ticker)
                .build();
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(WHILE)
                .maximumSize(MOST_REMEMBERED)
                .ticker(ticker)
                .build();
    }

    boolean isNews(String login, String subject) {
        var attempt = new Attempt(login, subject);
        return told.asMap().putIfAbsent(attempt, attempt) == null
                && counts.get(login, first -> new AtomicInteger()).incrementAndGet() <= MOST_OF_A_LOGIN;
    }

    private record Attempt(String login, String subject) {}
}
