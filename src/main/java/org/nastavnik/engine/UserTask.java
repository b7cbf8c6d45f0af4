package org.nastavnik.engine;

import java.util.Map;
import java.util.Set;

/**
 * A user task as its module sees it: what its form shows, and what its answer does. The class, the form and the shape in
 * the model bear one name: {@code approve-act} in the model, {@code approve-act.form}, {@code ApproveAct} here.
 *
 * @param <A> the answer: a record whose components are the keys of the form's fields. A field that is hidden or left
 *     empty arrives as null, so optional components are of reference types.
 */
public interface UserTask<A extends Record> {

    /**
     * What the form shows, computed at every opening and never stored in the engine. Values may be texts, numbers,
     * booleans, dates, records, and lists of these (lists of {@link Option} fill selects, lists of records fill tables).
     */
    Map<String, ?> show(TaskContext task);

    /**
     * Whose data the form shows besides those its process is about, by id: for the journal of access. Worth saying where a form puts
     * many people side by side.
     */
    default Set<Long> concerns(TaskContext task) {
        return Set.of();
    }

    /**
     * Carries the answer into the domain, in one transaction with the task's completion.
     *
     * @return the few variables the flow needs
     * @throws RefusedAnswer when a rule of the domain forbids the answer; the task stays open and nothing changes
     */
    Outcome complete(TaskContext task, A answer);
}
