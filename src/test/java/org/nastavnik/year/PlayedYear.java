package org.nastavnik.year;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.MovableClock;
import org.nastavnik.Staffing;
import org.nastavnik.Tasklist;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;

/** Plays a school year through the door up to a day, for tests of what shows how it stands. */
public final class PlayedYear {

    private static final int STEP_DAYS = 6;

    private final Tasklist tasklist;
    private final MovableClock clock;
    private final People people;
    private final Duties duties;

    public PlayedYear(Tasklist tasklist, MovableClock clock, People people, Duties duties) {
        this.tasklist = tasklist;
        this.clock = clock;
        this.people = people;
        this.duties = duties;
    }

    /** The head begins this school year on the first day. */
    public void begin(String year, LocalDate day) {
        clock.moveTo(day);
        tasklist.start(
                "roadmap",
                "zaved",
                Map.of(
                        "schoolYear", year,
                        "curator", holder(Duty.CURATOR),
                        "psychologist", holder(Duty.PSYCHOLOGIST),
                        "siteEditor", holder(Duty.SITE_EDITOR),
                        "secretary", holder(Duty.SECRETARY),
                        "adjust", false));
        tasklist.fireDueTimers();
    }

    /** @param answered the tasks somebody answers; the others stay open */
    public void play(LocalDate from, LocalDate until, Predicate<Task> answered) {
        var answers = new Answers(tasklist, clock, Staffing.experienced(people.teachers()), Set.of(), 0);
        for (var day = from; day.isBefore(until); day = day.plusDays(STEP_DAYS)) {
            workOff(day, answers, answered);
        }
        workOff(until, answers, answered);
    }

    private void workOff(LocalDate day, Answers answers, Predicate<Task> answered) {
        clock.moveTo(day);
        tasklist.fireDueTimers();
        for (var round = 0; round < 1_000; round++) {
            var open = tasklist.everything().stream().filter(answered).toList();
            if (open.isEmpty()) {
                return;
            }
            open.stream()
                    .filter(task -> tasklist.all(task.getTaskDefinitionKey()).stream()
                            .anyMatch(each -> each.getId().equals(task.getId())))
                    .forEach(task -> tasklist.answer(task, answers.to(task)));
            tasklist.fireDueTimers();
        }
        throw new AssertionError("There is no end of tasks on " + day + ": " + tasklist.openKeys());
    }

    private String holder(Duty duty) {
        return String.valueOf(duties.holderOf(duty).orElseThrow().id());
    }
}
