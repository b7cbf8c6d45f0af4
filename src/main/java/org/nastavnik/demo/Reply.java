package org.nastavnik.demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a task.
 *
 * @param who the doers it is meant for; anybody when there are none
 * @param about the person the task is about, by login: the mentee, or whom else its process concerns
 * @param shown what the form has to show for this reply to be meant
 * @param turns what is answered the first time, the second time and so on; the last one also later
 * @param repeat whether the turns begin anew after the last
 */
record Reply(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> who,

        @Nullable String about,
        @JsonProperty("if") @Nullable Map<String, String> shown,
        @Nullable List<Turn> turns,
        boolean repeat,
        int after,
        @Nullable String on,
        boolean unlessLast,
        @Nullable Map<String, Object> answer) {

    /** @param time from 1 */
    Turn turn(int time) {
        if (turns == null) {
            return new Turn(after, on, unlessLast, answer);
        }
        return turns.get(repeat ? (time - 1) % turns.size() : Math.min(time, turns.size()) - 1);
    }

    /**
     * @param after how many working days after the task was given it is answered
     * @param on the earliest day of the year for the answer, such as {@code 10-14}
     * @param unlessLast whether it is left open when its doer would else have nothing to do when the story ends
     * @param answer by the form's fields; without one the task is never answered
     */
    record Turn(
            int after,
            @Nullable String on,
            boolean unlessLast,
            @Nullable Map<String, Object> answer) {}
}
