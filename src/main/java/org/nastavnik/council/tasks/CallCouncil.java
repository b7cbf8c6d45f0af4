package org.nastavnik.council.tasks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.council.Meeting;
import org.nastavnik.council.MeetingState;
import org.nastavnik.council.domain.CouncilDesk;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** The secretary names the day, the place and the agenda of the final council. */
@Component
class CallCouncil implements UserTask<CallCouncil.Answer> {

    record Answer(LocalDate plannedOn, String place, String agenda) {

        List<String> topics() {
            return agenda.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static final int LONGEST_TOPIC = 300;
    private static final int MOST_TOPICS = 20;
    private static final List<String> USUAL_AGENDA = List.of(
            "Отчёт куратора о реализации дорожной карты наставничества",
            "Выступления наставнических пар",
            "Результаты мониторинга качества программ наставничества",
            "Лучшие практики наставничества",
            "Решения по итогам года: завершение и продление программ, поощрение, план на следующий год");

    private final CouncilDesk desk;
    private final People people;

    CallCouncil(CouncilDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("year", task.year());
        shown.put("former", "");
        shown.put("agenda", String.join("\n", USUAL_AGENDA));
        var meetings = desk.meetings(task.year());
        if (!meetings.isEmpty()) {
            var former = meetings.get(meetings.size() - 1);
            shown.put("former", former(former));
            shown.put("place", former.place());
            shown.put("agenda", String.join("\n", former.agenda()));
        }
        return shown;
    }

    private static String former(Meeting meeting) {
        var attendance = meeting.attendance();
        return meeting.state() == MeetingState.POSTPONED && attendance != null
                ? "Заседание " + RussianDate.of(meeting.plannedOn()) + " перенесено: присутствовали "
                        + attendance.present() + " из " + attendance.total() + ", а нужна хотя бы половина."
                : "";
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var topics = answer.topics();
        if (topics.size() > MOST_TOPICS) {
            throw RefusedAnswer.ofField("Повестка дня", "оставьте не больше " + MOST_TOPICS + " вопросов.");
        }
        if (topics.stream().anyMatch(topic -> topic.length() > LONGEST_TOPIC)) {
            throw RefusedAnswer.ofField(
                    "Повестка дня",
                    "сократите каждый вопрос до " + LONGEST_TOPIC + " знаков: один вопрос — одна строка.");
        }
        var meetingId = desk.call(
                task.year(),
                answer.plannedOn(),
                answer.place(),
                people.withLogin(task.doer()).id(),
                topics);
        return Outcome.of("meetingId", meetingId);
    }
}
