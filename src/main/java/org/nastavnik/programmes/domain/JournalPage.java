package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal as the journal is printed.
 *
 * @param opensOn the first day the meeting is planned for
 * @param entry what the mentor has written; null unless the meeting was held
 * @param reason why it was not held, if anybody said so
 * @param confirmation null until the mentee has answered or has not in time
 * @param remark what was different, by the mentee
 * @param reflection what was useful and what is still hard, by the mentee
 */
public record JournalPage(
        LocalDate opensOn,
        State state,
        @Nullable MeetingEntry entry,
        @Nullable String reason,
        @Nullable Confirmation confirmation,
        @Nullable String remark,
        @Nullable String reflection) {

    /** What has become of a planned meeting. */
    public enum State {
        PLANNED,
        HELD,
        NOT_HELD,
        NOT_RECORDED
    }

    /** What the mentee says of the mentor's entry. */
    public enum Confirmation {
        CONFIRMED("подтверждено"),
        DISPUTED("было иначе"),
        NO_ANSWER("не подтверждено в срок");

        private final String title;

        Confirmation(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
