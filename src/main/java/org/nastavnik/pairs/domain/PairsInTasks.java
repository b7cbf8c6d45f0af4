package org.nastavnik.pairs.domain;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.Subject;
import org.nastavnik.staff.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How lists of tasks speak of a pair and of a change of its work. */
@Configuration(proxyBeanMethods = false)
class PairsInTasks {

    /** Matching speaks of its two people one by one: there is no pair yet. */
    private static final Predicate<String> FORMED = process -> !process.equals("pair-matching");

    @Bean
    @Order(10)
    Subject pairInTasks(PairRecords records, People people) {
        return Subject.byId("pairId", FORMED, ids -> pairs(records, people, ids))
                .concerning(ids -> parties(records, ids));
    }

    /** Where the pair itself is not at hand. */
    @Bean
    @Order(9)
    Subject changedPairInTasks(PairChangeRecords changes, PairRecords records, People people) {
        return Subject.byId("changeId", "pair-change"::equals, ids -> {
                    var pairIds = changes.findAllById(ids).stream()
                            .map(PairChangeRecord::view)
                            .collect(Collectors.toMap(change -> change.id(), change -> change.pairId()));
                    var words = pairs(records, people, Set.copyOf(pairIds.values()));
                    return pairIds.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, change -> words.get(change.getValue())));
                })
                .concerning(ids -> parties(
                        records,
                        changes.findAllById(ids).stream()
                                .map(change -> change.view().pairId())
                                .collect(Collectors.toSet())));
    }

    @Bean
    @Order(11)
    Subject pairChangeInTasks(PairChangeRecords records) {
        return Subject.byId(
                "changeId",
                "pair-change"::equals,
                ids -> records.findAllById(ids).stream()
                        .map(PairChangeRecord::view)
                        .collect(Collectors.toMap(
                                change -> change.id(), change -> change.kind().title())));
    }

    private static Set<Long> parties(PairRecords records, Set<Long> ids) {
        return records.findAllById(ids).stream()
                .map(PairRecord::view)
                .flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId()))
                .collect(Collectors.toSet());
    }

    private static Map<Long, String> pairs(PairRecords records, People people, Set<Long> ids) {
        var pairs = records.findAllById(ids).stream().map(PairRecord::view).toList();
        var named = people.named(pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId()))
                .collect(Collectors.toSet()));
        return pairs.stream()
                .collect(Collectors.toMap(
                        pair -> pair.id(),
                        pair -> "Пара " + named.get(pair.mentorId()).pairedWith(named.get(pair.menteeId()))));
    }
}
