package org.nastavnik.staff.domain;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.Subject;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How lists of tasks speak of the person a task is about. */
@Configuration(proxyBeanMethods = false)
class PeopleInTasks {

    /** Where no pair is formed yet, its parties are named one by one. */
    private static final String MATCHING = "pair-matching";

    @Bean
    @Order(20)
    Subject personInTasks(People people) {
        return Subject.byId("personId", ids -> words(people, ids, Person::nameAndPosition))
                .concerning(ids -> ids);
    }

    @Bean
    @Order(21)
    Subject menteeInTasks(People people) {
        return Subject.byId(
                        "menteeId",
                        MATCHING::equals,
                        ids -> words(people, ids, person -> "Наставляемый: " + person.nameAndPosition()))
                .concerning(ids -> ids);
    }

    @Bean
    @Order(22)
    Subject mentorInTasks(People people) {
        return Subject.byId(
                        "mentorId",
                        MATCHING::equals,
                        ids -> words(people, ids, person -> "Наставник: " + person.nameAndPosition()))
                .concerning(ids -> ids);
    }

    @Bean
    @Order(23)
    Subject dutyInTasks() {
        return Subject.of(
                "duty",
                "duty-transfer"::equals,
                keys -> keys.stream()
                        .collect(
                                Collectors.toMap(key -> key, key -> Duty.of(key).title())));
    }

    private static Map<Long, String> words(People people, Set<Long> ids, Function<Person, String> words) {
        return people.named(ids).values().stream().collect(Collectors.toMap(Person::id, words));
    }
}
