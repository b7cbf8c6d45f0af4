package org.nastavnik.staff;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who answers for what. Models use it as {@code duties}. */
public interface Duties {

    /**
     * For models: the login of the person who holds the duty; where nobody does, of the curator, and else of the head, so
     * that no task is left without a doer.
     */
    String holder(String duty);

    Optional<Person> holderOf(Duty duty);

    boolean holds(String login, Duty duty);

    /** Whether this person leads the mentoring, as the head or the curator. */
    default boolean leads(String login) {
        return holds(login, Duty.HEAD) || holds(login, Duty.CURATOR);
    }

    /** All duties that have a holder. */
    Map<Duty, Person> all();

    /** The duties of each login that has any. */
    default Map<String, Set<Duty>> byLogin() {
        return all().entrySet().stream()
                .collect(Collectors.groupingBy(
                        held -> held.getValue().login(),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toUnmodifiableSet())));
    }

    default Set<Duty> of(String login) {
        return byLogin().getOrDefault(login, Set.of());
    }

    /** Gives the duty to this person; open tasks of the duty move along. */
    void give(Duty duty, long personId);

    /** For models: {@link #give} by the duty's key. */
    void pass(String duty, long personId);
}
