package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How lists of tasks tell the meetings of one pair apart: by days, never by what the two talk about. */
@Configuration(proxyBeanMethods = false)
class MeetingsInTasks {

    @Bean
    @Order(30)
    Subject meetingInTasks(MeetingRecords records) {
        return Subject.byId(
                "meetingId",
                "pair-meeting"::equals,
                ids -> records.findAllById(ids).stream()
                        .collect(Collectors.toMap(MeetingRecord::id, MeetingsInTasks::words)));
    }

    @Bean
    @Order(31)
    Subject supportInTasks(SupportRecords records) {
        return Subject.byId(
                "supportId",
                ids -> records.findAllById(ids).stream()
                        .collect(Collectors.toMap(
                                SupportRecord::id, support -> span(support.opensOn(), support.closesOn()))));
    }

    private static String words(MeetingRecord meeting) {
        var held = meeting.heldOn();
        return held == null ? span(meeting.opensOn(), meeting.closesOn()) : "встреча " + RussianDate.withoutYear(held);
    }

    private static String span(LocalDate from, LocalDate to) {
        return "с " + RussianDate.withoutYear(from) + " по " + RussianDate.withoutYear(to);
    }
}
