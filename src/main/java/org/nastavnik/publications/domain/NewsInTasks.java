package org.nastavnik.publications.domain;

import java.util.stream.Collectors;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How lists of tasks speak of an event to be told. */
@Configuration(proxyBeanMethods = false)
class NewsInTasks {

    @Bean
    Subject eventInTasks(NewsRecords records) {
        return Subject.byId(
                "newsId",
                ids -> records.findAllById(ids).stream()
                        .map(NewsRecord::view)
                        .collect(Collectors.toMap(
                                news -> news.id(),
                                news -> news.kind().title() + ", " + RussianDate.withoutYear(news.happenedOn()))));
    }
}
