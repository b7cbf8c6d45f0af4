package org.nastavnik.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in one instance.
 *
 * @param caller the instance that has called it
 * @param called the instances it has called, by begin
 * @param steps by begin
 * @param failed the nodes that have failed and wait for help
 */
public record Course(
        CourseHead head,
        @Nullable CourseHead caller,
        List<CourseHead> called,
        List<CourseStep> steps,
        Set<String> failed) {

    /** The nodes that wait now, with the moment they have waited since. */
    public Map<String, Instant> waiting() {
        return steps.stream()
                .filter(CourseStep::open)
                .filter(step -> step.kind() != CourseStep.Kind.FRAME)
                .collect(Collectors.toMap(
                        CourseStep::activity, CourseStep::from, (one, other) -> one.isBefore(other) ? one : other));
    }

    /** The nodes that have been passed and do not wait again. */
    public Set<String> done() {
        return passed(CourseStep::done);
    }

    /** The nodes that were left without being done and are neither done nor waiting by now. */
    public Set<String> left() {
        var left = passed(CourseStep::cancelled);
        left.removeAll(done());
        return left;
    }

    private Set<String> passed(Predicate<CourseStep> how) {
        var passed = steps.stream()
                .filter(step -> step.kind() != CourseStep.Kind.FRAME)
                .filter(how)
                .map(CourseStep::activity)
                .collect(Collectors.toSet());
        passed.removeAll(waiting().keySet());
        return passed;
    }
}
