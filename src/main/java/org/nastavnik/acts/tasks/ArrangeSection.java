package org.nastavnik.acts.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.Acts;
import org.nastavnik.calendar.Days;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;

@Component
class ArrangeSection implements UserTask<ArrangeSection.Answer> {

    private final Acts acts;
    private final Days days;

    ArrangeSection(Acts acts, Days days) {
        this.acts = acts;
        this.days = days;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var rows = acts.actsOf(task.year()).stream().map(Line::of).toList();
        return Map.of("acts", rows, "arrangedOn", days.today());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        days.refuseFuture("Дата проверки", answer.arrangedOn());
        acts.arrangeSection(task.year(), answer.url(), answer.placed(), answer.arrangedOn());
        return Outcome.none();
    }

    record Answer(List<String> placed, String url, LocalDate arrangedOn) {}

    private record Line(String title, String number, String url) {

        static Line of(Act act) {
            return new Line(
                    act.title().startsWith(act.kind().title())
                            ? act.title()
                            : act.kind().title() + " «" + act.title() + "»",
                    act.number() == null ? "проект" : "№ " + act.number(),
                    act.url() == null ? "не размещён" : act.url());
        }
    }
}
