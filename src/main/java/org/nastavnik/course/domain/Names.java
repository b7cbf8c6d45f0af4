package org.nastavnik.course.domain;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;

/** The names behind logins, read once for a page; whoever has left the kindergarten is asked for one by one. */
final class Names {

    private final People people;
    private final Map<String, Person> present;

    Names(People people) {
        this.people = people;
        this.present = people.everybody().stream().collect(Collectors.toMap(Person::login, Function.identity()));
    }

    /** «Козлова М. И.», on one line. */
    String inShort(String login) {
        return name(login, Person::shortName).replace(' ', '\u00a0');
    }

    /** «Козлова Мария Ивановна» */
    String inFull(String login) {
        return name(login, Person::fullName);
    }

    private String name(String login, Function<Person, String> form) {
        return Optional.ofNullable(present.get(login))
                .or(() -> people.findByLogin(login))
                .map(form)
                .orElse(login);
    }
}
