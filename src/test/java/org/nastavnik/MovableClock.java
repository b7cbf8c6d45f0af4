package org.nastavnik;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it; the engine's clock follows it. */
public final class MovableClock extends Clock {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private volatile Instant now = at(LocalDate.of(2026, 8, 3));

    /** Goes to noon of this day. */
    public void moveTo(LocalDate day) {
        now = at(day);
    }

    public void moveTo(Instant moment) {
        now = moment;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(MOSCOW).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return MOSCOW;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
