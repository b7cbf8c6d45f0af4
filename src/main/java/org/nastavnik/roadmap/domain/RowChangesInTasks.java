package org.nastavnik.roadmap.domain;

import java.util.stream.Collectors;
import org.nastavnik.engine.Subject;
import org.nastavnik.staff.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How lists of tasks and courses speak of a proposed change of a row, and of an arrival. */
@Configuration(proxyBeanMethods = false)
class RowChangesInTasks {

    /** The history names an arrival by its id only. */
    @Bean
    Subject arrivalInCourses(ArrivalRecords records, People people) {
        return Subject.byId("arrivalId", ids -> {
                    var arrivals = records.findAllById(ids);
                    var arrived = people.named(
                            arrivals.stream().map(ArrivalRecord::personId).toList());
                    return arrivals.stream()
                            .collect(Collectors.toMap(
                                    ArrivalRecord::id,
                                    arrival -> arrived.get(arrival.personId()).nameAndPosition()));
                })
                .concerning(ids -> records.findAllById(ids).stream()
                        .map(ArrivalRecord::personId)
                        .collect(Collectors.toSet()));
    }

    @Bean
    Subject rowChangeInTasks(RowChangeRecords records) {
        return Subject.byId(
                "changeId",
                "roadmap-change"::equals,
                ids -> records.findAllById(ids).stream()
                        .map(RowChangeRecord::view)
                        .collect(Collectors.toMap(
                                change -> change.id(),
                                change -> "Строка " + change.item()
                                        + (change.dispense() ? ": больше не требуется" : ": другой план"))));
    }
}
