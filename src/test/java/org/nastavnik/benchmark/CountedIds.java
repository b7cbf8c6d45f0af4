package org.nastavnik.benchmark;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;

/** Counts, and begins each round at the same number, so that two engines that do the same name everything the same. */
final class CountedIds implements IdGenerator {

    private static final long FIRST = 1_000_000_000L;

    private long last = 0;

    @Override
    public synchronized String getNextId() {
        return "%010d".formatted(++last);
    }

    synchronized void beginRound() {
        last = FIRST;
    }
}
