package org.nastavnik.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The application's clock, but on the thread that plays the story it shows the story's time. */
final class StoryClock extends Clock {

    private final Clock real;
    private final ThreadLocal<Instant> story;

    StoryClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private StoryClock(Clock real, ThreadLocal<Instant> story) {
        this.real = real;
        this.story = story;
    }

    void moveTo(Instant moment) {
        story.set(moment);
    }

    void backToReality() {
        story.remove();
    }

    @Override
    public Instant instant() {
        var moment = story.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone), story);
    }
}
