package org.nastavnik.publications.domain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nastavnik.engine.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How lists of tasks speak of an event to be told. */
@Configuration(proxyBeanMethods = false)
class NewsInTasks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("ru"));

    @Bean
    Subject eventInTasks(NewsRecords records) {
        return Subject.byId(
                "newsId",
                ids -> records.findAllById(ids).stream()
                        .map(NewsRecord::view)
                        .collect(Collectors.toMap(
                                news -> news.id(),
                                news -> news.kind().title() + ", " + DAY.format(news.happenedOn()))));
    }
}
