package org.nastavnik.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Whose name stands in a text somebody wrote, by id: in full or with initials, in any grammatical case, of those who work here now. */
    default Set<Long> namedIn(String text) {
        var plain = spaced(text);
        var all = declensions(everybody().stream().map(Person::id).toList());
        return all.keySet().stream()
                .filter(id -> all.get(id).forms().values().stream()
                        .flatMap(form -> Stream.of(form.fullName(), form.shortName(), form.initialsFirst()))
                        .anyMatch(name -> plain.contains(spaced(name))))
                .collect(Collectors.toSet());
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }

    /** Takes a new person on and opens a login. */
    Person hire(NewPerson newPerson);
}
