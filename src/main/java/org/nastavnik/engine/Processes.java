package org.nastavnik.engine;

import java.util.Date;

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
}
