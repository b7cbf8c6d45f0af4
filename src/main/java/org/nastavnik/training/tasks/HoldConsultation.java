package org.nastavnik.training.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.nastavnik.training.TrainingKind;
import org.nastavnik.training.domain.TrainingJournal;
import org.nastavnik.training.domain.TrainingJournal.Consultation;
import org.springframework.stereotype.Component;

/** The curator records a consultation for mentors, whoever of the staff or of the guests led it. */
@Component
class HoldConsultation implements UserTask<HoldConsultation.Answer> {

    private static final String GUEST = "guest";

    private final TrainingJournal journal;
    private final People people;

    HoldConsultation(TrainingJournal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var shown = new HashMap<String, Object>(PeriodShown.of(journal.period(task.id("periodId"))));
        var mentors = people.named(journal.mentors(task.year())).values();
        // Before the bank is approved, those who may become mentors are invited.
        var invited = mentors.isEmpty()
                ? people.teachers()
                : people.everybody().stream().filter(mentors::contains).toList();
        var leaders = new ArrayList<>(options(people.everybody()));
        leaders.add(Option.of(GUEST, "Приглашённый специалист"));
        shown.put("bankApproved", !mentors.isEmpty());
        shown.put("invited", options(invited));
        shown.put("leaders", leaders);
        return shown;
    }

    private static List<Option> options(List<Person> persons) {
        return persons.stream().map(Person::option).toList();
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        journal.consultationHeld(
                task.id("periodId"),
                new Consultation(
                        answer.consultationKind(),
                        answer.topic(),
                        answer.heldOn(),
                        answer.leader().equals(GUEST) ? null : Long.valueOf(answer.leader()),
                        answer.guestLeader(),
                        answer.participants().stream().map(Long::valueOf).toList(),
                        answer.minutes(),
                        answer.summary(),
                        answer.recommendations()));
        return Outcome.of("moreConsultations", answer.another());
    }

    record Answer(
            TrainingKind consultationKind,
            String topic,
            LocalDate heldOn,
            String leader,
            @Nullable String guestLeader,
            List<String> participants,
            int minutes,
            String summary,
            @Nullable String recommendations,
            boolean another) {}
}
