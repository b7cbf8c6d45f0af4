package org.nastavnik.roadmap.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.StartForm;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The head opens a school year: this one or the next, if it has not been opened yet. */
@Component
class StartRoadmap implements StartForm<StartRoadmap.Answer> {

    private final Roadmaps roadmaps;
    private final People people;
    private final Duties duties;
    private final Clock clock;

    StartRoadmap(Roadmaps roadmaps, People people, Duties duties, Clock clock) {
        this.roadmaps = roadmaps;
        this.people = people;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public boolean mayStart(String login) {
        return duties.holds(login, Duty.HEAD);
    }

    @Override
    public Map<String, ?> show(String login) {
        var present = SchoolYear.containing(LocalDate.now(clock));
        var shown = new HashMap<String, Object>();
        shown.put("years", startable());
        shown.put("people", everybody());
        shown.put("firstYear", present.toString());
        shown.put("secondYear", present.next().toString());
        shown.put("firstRows", lines(present));
        shown.put("secondRows", lines(present.next()));
        startable().stream().findFirst().ifPresent(year -> shown.put("schoolYear", year.value()));
        putHolder(shown, "curator", Duty.CURATOR);
        putHolder(shown, "psychologist", Duty.PSYCHOLOGIST);
        putHolder(shown, "siteEditor", Duty.SITE_EDITOR);
        putHolder(shown, "secretary", Duty.SECRETARY);
        return shown;
    }

    /** In summer the present year is over: begun now, it would close at once. */
    private List<Option> startable() {
        var today = LocalDate.now(clock);
        var present = SchoolYear.containing(today);
        return Stream.of(present, present.next())
                .filter(year -> !year.lastDay().isBefore(today) && !roadmaps.exists(year))
                .map(year -> Option.of(year, year + " учебный год"))
                .toList();
    }

    private List<Option> everybody() {
        return people.everybody().stream().map(Person::option).toList();
    }

    private List<RowLine> lines(SchoolYear year) {
        return roadmaps.preview(year).stream().map(RowLine::of).toList();
    }

    private void putHolder(Map<String, Object> shown, String field, Duty duty) {
        duties.holderOf(duty).ifPresent(person -> shown.put(field, String.valueOf(person.id())));
    }

    @Override
    public Start start(String login, Answer answer) {
        var year = SchoolYear.of(answer.schoolYear());
        if (roadmaps.exists(year)) {
            throw RefusedAnswer.ofField("Учебный год", "он уже начат, выберите другой.");
        }
        give(Duty.CURATOR, answer.curator());
        give(Duty.PSYCHOLOGIST, answer.psychologist());
        give(Duty.SITE_EDITOR, answer.siteEditor());
        give(Duty.SECRETARY, answer.secretary());
        roadmaps.begin(year);
        return new Start(
                "roadmap:" + year,
                Outcome.of("year", year.toString()).and("rowsSettled", answer.adjust() == null || !answer.adjust()));
    }

    private void give(Duty duty, long personId) {
        if (duties.holderOf(duty).filter(holder -> holder.id() == personId).isEmpty()) {
            duties.give(duty, personId);
        }
    }

    record Answer(
            String schoolYear,
            long curator,
            long psychologist,
            long siteEditor,
            long secretary,
            @Nullable Boolean adjust) {}
}
