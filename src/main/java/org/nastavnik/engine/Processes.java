package org.nastavnik.engine;

import java.util.Collection;
import java.util.Date;
import java.util.Map;

/** What modules may ask of the running processes. */
public interface Processes {

    /** Starts a process. {@code businessKey} is kind and id of the aggregate, such as {@code pair:17}. */
    void start(String process, String businessKey, Outcome variables);

    /** Delivers a message to the one instance with this business key; without such a wait nothing happens. */
    void tell(String message, String businessKey, Outcome variables);

    /**
     * Tells the one instance with this business key that something has happened which it handles beside its main line, in
     * an event sub-process. The variables belong to this handling alone, so that several may go on at once.
     *
     * @return whether an instance handles it; false when none runs
     */
    boolean occurred(String message, String businessKey, Outcome variables);

    /** Delivers a message to every instance of this school year that waits for it. */
    void tellAll(String message, String year, Outcome variables);

    /** Gives all open tasks of a duty, those a model assigns by {@code ${duties.holder('…')}}, to another person. */
    void handOver(String duty, String toLogin);

    /**
     * Works out anew when the timers of the one instance with this business key are due, because the dates their
     * expressions ask for have changed. Instances it has called keep theirs.
     */
    void retime(String businessKey);

    /**
     * Moves the due date of open tasks of this school year that serve the roadmap's item and have theirs from its row, by
     * {@code ${deadlines.due(…)}}; those with a term of their own, such as five working days, keep it.
     */
    void postpone(String year, String item, Date due);

    /** The ids of the latest instances of these runs, still running or finished; runs that never began are left out. */
    Map<Run, String> instances(Collection<Run> runs);

    /** How many steps the engine cannot go on with by itself: somebody technical has to look. */
    int incidents();

    /**
     * What one instance is looked for by.
     *
     * @param process the key of its model; a process and what it calls may share a business key
     */
    record Run(String process, String businessKey) {}
}
