package org.nastavnik.course.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nastavnik.engine.CourseStep;
import org.nastavnik.worklog.DoneTask;

/** The tasks people have done in one instance, each found by the step of the history it was done in. */
final class DoneWork {

    private final List<DoneTask> left;

    DoneWork(List<DoneTask> tasks) {
        this.left = new ArrayList<>(tasks);
    }

    /** The form that began the instance. */
    Optional<DoneTask> start() {
        return left.stream().filter(DoneTask::start).findFirst();
    }

    /**
     * What was done in this step. A task may be done several times in one instance, by several people or one after another; both
     * records are written in one transaction, so the nearest in time is the one.
     */
    Optional<DoneTask> of(CourseStep step) {
        var end = step.to();
        if (end == null) {
            return Optional.empty();
        }
        var found = left.stream()
                .filter(task -> !task.start() && task.key().equals(step.activity()))
                .filter(task -> step.doer() == null || task.doer().equals(step.doer()))
                .min(Comparator.comparing(
                        task -> Duration.between(task.at(), end).abs()));
        found.ifPresent(left::remove);
        return found;
    }
}
