package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the mentor enters it in the journal.
 *
 * @param activity number of the planned activity it belongs to; 0 for none
 */
public record MeetingEntry(
        LocalDate date,
        int minutes,
        MeetingKind kind,
        MeetingFormat format,
        String topic,
        int activity,
        String content,
        String recommendations,
        @Nullable String task,
        @Nullable LocalDate taskUntil) {

    /** The kinds of meetings of the target model. */
    public enum MeetingKind {
        ACQUAINTANCE("знакомство"),
        TRIAL("пробная рабочая встреча"),
        PLANNING("планирование"),
        WORKING("очередная рабочая встреча"),
        FINAL("итоговая встреча");

        private final String title;

        MeetingKind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Where a meeting takes place. */
    public enum MeetingFormat {
        IN_PERSON("очно"),
        REMOTE("на расстоянии");

        private final String title;

        MeetingFormat(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
