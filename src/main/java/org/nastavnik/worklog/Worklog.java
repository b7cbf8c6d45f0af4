package org.nastavnik.worklog;

import java.util.Collection;
import java.util.List;

/** Who has done what. Nobody but the doer ever learns what was answered, except for decisions. */
public interface Worklog {

    /** What has been done in this process instance, the oldest first; what it called has instances of its own. */
    List<DoneTask> of(String processInstanceId);

    /**
     * Empties the answers the person gave and those others gave about the person, and destroys the person's drafts and those
     * about the person. Where others answered about many people, every answer that names the person is taken out. That the
     * tasks were done, when and by whom stays.
     */
    void forget(long personId);

    /**
     * Empties the answers, and destroys the drafts, of tasks about these things.
     *
     * @param variable the process variable that means them, such as {@code pairId}
     */
    void forget(String variable, Collection<Long> ids);
}
