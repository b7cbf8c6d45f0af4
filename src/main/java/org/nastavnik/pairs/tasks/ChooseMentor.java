package org.nastavnik.pairs.tasks;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.HelpForm;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.pairs.PairForm;
import org.nastavnik.pairs.PairKind;
import org.nastavnik.pairs.domain.Matching;
import org.nastavnik.pairs.domain.Matching.Candidate;
import org.nastavnik.pairs.domain.PairPay;
import org.nastavnik.pairs.domain.Proposal;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

@Component
class ChooseMentor implements UserTask<ChooseMentor.Answer> {

    private final Matching matching;
    private final People people;
    private final Kindergarten kindergarten;
    private final Deadlines deadlines;
    private final Days days;

    ChooseMentor(Matching matching, People people, Kindergarten kindergarten, Deadlines deadlines, Days days) {
        this.matching = matching;
        this.people = people;
        this.kindergarten = kindergarten;
        this.deadlines = deadlines;
        this.days = days;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var mentee = people.person(task.id("menteeId"));
        var card = matching.card(task.year(), mentee.id());
        var mentors =
                people.named(card.candidates().stream().map(Candidate::personId).toList());
        var shown = new HashMap<String, Object>();
        shown.put("mentee", mentee.fullName());
        shown.put("about", mentee.position() + "; стаж, полных лет: " + mentee.experience());
        shown.put("deficits", CompetenceArea.deficits(card.deficits()));
        shown.put("requests", words(card.requests()));
        shown.put("previous", String.join("; ", card.earlier()));
        shown.put(
                "candidates",
                card.candidates().stream()
                        .map(candidate -> row(candidate, mentors.get(candidate.personId())))
                        .toList());
        shown.put(
                "mentors",
                card.candidates().stream()
                        .filter(candidate -> candidate.free() > 0)
                        .map(candidate -> mentors.get(candidate.personId()).option())
                        .toList());
        var today = days.today();
        shown.put("form", PairForm.TEACHER_TEACHER);
        shown.put("kind", PairKind.TRADITIONAL);
        shown.put("from", today);
        var rules = kindergarten.mentoringRules();
        shown.put("to", Days.later(deadlines.lastDay(task.year(), "5.1"), today.plusMonths(rules.minMonths())));
        shown.put("term", rules.term());
        return shown;
    }

    private String words(@Nullable Requests requests) {
        if (requests == null) {
            return "анкета запросов не заполнена";
        }
        var forms = requests.forms().stream().map(HelpForm::title).collect(joining(", "));
        var words = Stream.of(
                        requests.topics(),
                        forms.isEmpty() ? null : "формы: " + forms,
                        requests.frequency() == null
                                ? null
                                : requests.frequency().title(),
                        requests.convenientTime(),
                        requests.expectations(),
                        requests.wishedMentor() == null
                                ? null
                                : "хочет в наставники: "
                                        + people.person(requests.wishedMentor()).shortName())
                .filter(Objects::nonNull)
                .collect(joining("; "));
        return words.isEmpty() ? "помощь не просил(а)" : words;
    }

    private static Row row(Candidate candidate, Person mentor) {
        var matches = candidate.matches().isEmpty() ? "—" : CompetenceArea.titles(candidate.matches());
        return new Row(
                mentor.nameAndPosition(),
                matches,
                Math.max(candidate.free(), 0),
                Stream.of(candidate.wished() ? "просит сам наставляемый" : "", candidate.reserve() ? "в резерве" : "")
                        .filter(note -> !note.isEmpty())
                        .collect(joining(", ")));
    }

    /** The candidates stand side by side, with what each of them can and how much each is busy. */
    @Override
    public Set<Long> concerns(TaskContext task) {
        var card = matching.card(task.year(), task.id("menteeId"));
        var wished = card.requests() == null ? null : card.requests().wishedMentor();
        return Stream.concat(card.candidates().stream().map(Candidate::personId), Stream.ofNullable(wished))
                .collect(toSet());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var menteeId = task.id("menteeId");
        if (answer.decision() == Decision.NONE) {
            matching.foundNobody(task.year(), menteeId, answer.reason());
            return Outcome.of("mentorFound", false);
        }
        var pair = matching.propose(
                task.year(),
                menteeId,
                new Proposal(
                        Long.parseLong(present(answer.mentor())),
                        present(answer.form()),
                        present(answer.kind()),
                        present(answer.from()),
                        present(answer.to()),
                        present(answer.pay()),
                        answer.payTerms(),
                        answer.reason()));
        return Outcome.of("mentorFound", true).and("pairId", pair.id()).and("mentorId", pair.mentorId());
    }

    /** The form asks for it whenever a mentor is chosen. */
    private static <T> T present(@Nullable T field) {
        return Objects.requireNonNull(field);
    }

    enum Decision {
        CHOOSE,
        NONE
    }

    record Row(String name, String matches, int free, String note) {}

    record Answer(
            Decision decision,
            @Nullable String mentor,
            @Nullable PairForm form,
            @Nullable PairKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PairPay pay,
            @Nullable String payTerms,
            String reason) {}
}
