package org.nastavnik.course.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;

/** The names behind logins, read once for a page; whoever has left the kindergarten is asked for one by one. */
final class Names {

    private static final String SOMEBODY = "сотрудник";

    private final People people;
    private final boolean told;
    private final Map<String, Person> present;

    private Names(People people, boolean told) {
        this.people = people;
        this.told = told;
        this.present = told
                ? people.everybody().stream().collect(Collectors.toMap(Person::login, Function.identity()))
                : Map.of();
    }

    /**
     * @param told false for whoever keeps the system running and is nobody of the kindergarten: what somebody is asked, and about
     *     whom, tells of consents and refusals
     */
    static Names of(People people, boolean told) {
        return new Names(people, told);
    }

    boolean told() {
        return told;
    }

    /** «Козлова М. И.», on one line. */
    String inShort(String login) {
        return name(login, Person::shortName).replace(' ', '\u00a0');
    }

    /** «Козлова Мария Ивановна» */
    String inFull(String login) {
        return name(login, Person::fullName);
    }

    /** Each of them; of the unnamed only how many they are. */
    List<String> ofAll(List<String> logins) {
        if (logins.size() < 2) {
            return logins.stream().map(this::inFull).toList();
        }
        return told ? logins.stream().map(this::inShort).toList() : List.of(unnamed(logins.size()));
    }

    /** «Козлова М. И. и ещё 3» */
    String firstOf(List<String> logins) {
        var others = logins.size() - 1;
        if (others > 0 && !told) {
            return unnamed(logins.size());
        }
        return inShort(logins.get(0)) + (others > 0 ? " и ещё " + others : "");
    }

    private static String unnamed(int number) {
        return "сотрудники (" + number + ")";
    }

    private String name(String login, Function<Person, String> form) {
        if (!told) {
            return SOMEBODY;
        }
        return Optional.ofNullable(present.get(login))
                .or(() -> people.findByLogin(login))
                .map(form)
                .orElse(login);
    }
}
