package org.nastavnik.course.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.documents.Documents;

/**
 * The course of one instance in words.
 *
 * @param caller the instance it is part of
 * @param waits what is waited for now
 * @param troubles the steps that have failed and wait for help
 * @param lines what has happened, in order of time
 * @param groups the instances it has called several of at once, by what they are called
 * @param marks how the steps of the diagram are marked
 */
public record Story(
        Row head,
        @Nullable Row caller,
        List<Awaited> waits,
        List<String> troubles,
        List<Line> lines,
        List<Group> groups,
        List<Documents.Link> documents,
        Marks marks) {

    /**
     * @param who the people awaited; empty where it is a day or an event
     * @param what the task, or the day or the event
     * @param since «с 3 ноября»
     * @param instance the part in which it is waited for; null where it is this instance itself
     */
    public record Awaited(
            List<String> who,
            String what,
            String since,
            @Nullable String instance) {}

    /**
     * @param when day and time
     * @param who the person who did it, or null where it was nobody in particular
     * @param what the task or the fact
     * @param decision what was decided: «решение «Утвердить»»
     * @param document the address of the document worked on
     * @param part an instance to look into
     * @param begun the kind of processes that were begun, to look them up
     */
    public record Line(
            String when,
            @Nullable String who,
            String what,
            @Nullable String decision,
            @Nullable String document,
            Tone tone,
            @Nullable Row part,
            @Nullable String begun) {}

    public enum Tone {
        DONE,
        FACT,
        LEFT,
        PART,
        STOP
    }

    public record Group(String name, List<Row> rows) {

        public long running() {
            return rows.stream().filter(row -> row.state() == Row.State.RUNNING).count();
        }

        public long over() {
            return rows.size() - running();
        }
    }

    /** Ids of steps. */
    public record Marks(List<String> done, List<Waiting> waiting, List<String> left, List<String> failed) {}

    /** @param since «с 3 ноября» */
    public record Waiting(String step, String since) {}
}
