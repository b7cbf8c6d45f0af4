package org.nastavnik.training.domain;

import java.util.stream.Collectors;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How lists of tasks speak of a period of the mentors' training and of a webinar. */
@Configuration(proxyBeanMethods = false)
class TrainingInTasks {

    @Bean
    @Order(10)
    Subject webinarInTasks(TrainingRecords records) {
        return Subject.byId(
                "webinarId",
                ids -> records.findAllById(ids).stream()
                        .collect(Collectors.toMap(TrainingRecord::id, entry -> "«" + entry.title() + "»")));
    }

    @Bean
    @Order(11)
    Subject periodInTasks(PeriodRecords records) {
        return Subject.byId(
                "periodId",
                ids -> records.findAllById(ids).stream()
                        .collect(Collectors.toMap(
                                PeriodRecord::id,
                                period -> "период с " + RussianDate.withoutYear(period.firstDay()) + " по "
                                        + RussianDate.withoutYear(period.lastDay()))));
    }
}
