package org.nastavnik.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has happened in the processes, those that run and those that are over. Never what anybody has answered. */
public interface Courses {

    /** Empty where there is no such instance. */
    Optional<Course> course(String instanceId);

    /** Whom it concerns, by id, as far as its subject and its caller's tell. */
    Set<Long> people(String instanceId);

    /** The model as it was when the instance began, as BPMN. */
    Optional<String> diagram(String instanceId);

    /**
     * The instances that are looked for, the latest first.
     *
     * @param first how many of them to pass over
     */
    List<CourseHead> find(CourseSearch search, int first, int most);

    long count(CourseSearch search);

    /** What each of these instances waits for, people first; those that are over are left out. */
    Map<String, List<CourseWait>> waits(Collection<String> instanceIds);

    /** What these instances are instances of, in words, by their id; unknown ones are left out. */
    Map<String, String> names(Set<String> instanceIds);

    /** The names of all processes by key, in alphabetical order. */
    Map<String, String> processes();
}
