package org.nastavnik.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tasks that are open now, told with what they are about. */
public interface Tasks {

    /** What this person is to do, by due date; tasks without one come last. */
    List<OpenTask> of(String login);

    /** Everything anybody is to do in this school year, by due date. */
    List<OpenTask> inYear(String year);

    /** The open tasks among these ids. */
    List<OpenTask> withIds(Collection<String> taskIds);

    /** What these processes are about, in words, in their order: every kind of subject is asked once for all of them. */
    List<String> about(List<Course> courses);

    /** Whom a process concerns, by id, as far as its subjects tell. */
    Set<Long> people(Course course);

    /** The names of user tasks by key, as models call them: {@code approve-act → «Утвердить акт»}. */
    Map<String, String> names();

    /** The variables a {@link Subject} of processes of this kind is told from. */
    Set<String> subjectsOf(String process);

    /**
     * A process with the things it is about.
     *
     * @param process the key of its model, such as {@code pair-meeting}
     * @param subjects values by variable, see {@link Subject}
     */
    record Course(String process, Map<String, String> subjects) {}
}
