package org.nastavnik.roadmap.domain;

import java.util.stream.Collectors;
import org.nastavnik.engine.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How lists of tasks speak of a proposed change of a row. */
@Configuration(proxyBeanMethods = false)
class RowChangesInTasks {

    @Bean
    Subject rowChangeInTasks(RowChangeRecords records) {
        return Subject.byId(
                "changeId",
                "roadmap-change"::equals,
                ids -> records.findAllById(ids).stream()
                        .map(RowChangeRecord::view)
                        .collect(Collectors.toMap(change -> change.id(), change -> "Строка " + change.item())));
    }
}
