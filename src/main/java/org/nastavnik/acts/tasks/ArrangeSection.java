package org.nastavnik.acts.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Announcements;
import org.nastavnik.calendar.Days;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;

@Component
class ArrangeSection implements UserTask<ArrangeSection.Answer> {

    private final Acts acts;
    private final Announcements announcements;
    private final Days days;

    ArrangeSection(Acts acts, Announcements announcements, Days days) {
        this.acts = acts;
        this.announcements = announcements;
        this.days = days;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var rows = acts.actsOf(task.year()).stream()
                .filter(act -> act.kind().published())
                .map(Line::of)
                .toList();
        return Map.of("acts", rows, "arrangedOn", days.today());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        days.refuseFuture("Дата проверки", answer.arrangedOn());
        announcements.arrangeSection(task.year(), answer.url(), answer.placed(), answer.arrangedOn());
        return Outcome.none();
    }

    record Answer(List<String> placed, String url, LocalDate arrangedOn) {}

    private record Line(String title, String number, String url) {

        static Line of(Act act) {
            return new Line(
                    act.name(),
                    act.number() == null ? "проект" : "№ " + act.number(),
                    act.url() == null ? "не размещён" : act.url());
        }
    }
}
