package org.nastavnik.course.domain;

import org.jspecify.annotations.Nullable;

/**
 * An instance in a list.
 *
 * @param name what its process is called
 * @param about whom or what it is about; may be empty
 * @param fate «закончено 12.11.2026», «ждём: Козлова М. И., с 3 ноября»
 * @param state the same for style sheets
 */
public record Row(
        String id,
        String name,
        String about,
        String begun,
        @Nullable String ended,
        String fate,
        State state) {

    public enum State {
        RUNNING,
        FINISHED,
        STOPPED
    }
}
