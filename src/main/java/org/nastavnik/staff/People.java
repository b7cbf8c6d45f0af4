package org.nastavnik.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.grammar.GrammarCase;

/** Who works in the kindergarten. Models use it as {@code people}. */
public interface People {

    /** @throws IllegalArgumentException when there is no such person */
    Person person(long personId);

    /** @throws IllegalArgumentException when nobody has this login */
    Person withLogin(String login);

    /** Who has this login; empty for a technical administrator and the like, who are not of the staff. */
    Optional<Person> findByLogin(String login);

    /** The people with these ids, by id; unknown ids are left out. */
    Map<Long, Person> named(Collection<Long> personIds);

    /** The person in every grammatical case, as documents write them. */
    Declension declension(long personId);

    /** The people with these ids in every grammatical case, by id; unknown ids are left out. */
    Map<Long, Declension> declensions(Collection<Long> personIds);

    /** The person in one grammatical case. */
    Declined declined(long personId, GrammarCase grammarCase);

    /** For models: whose task it is. */
    String login(long personId);

    /** Everybody who works here now, by surname. */
    List<Person> everybody();

    /** The teaching staff that works here now, by surname. */
    List<Person> teachers();

    /** Takes a new person on and opens a login. */
    Person hire(NewPerson newPerson);
}
