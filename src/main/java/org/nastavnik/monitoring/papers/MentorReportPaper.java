package org.nastavnik.monitoring.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.monitoring.Monitoring;
import org.nastavnik.monitoring.domain.QualityDesk;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.Programmes;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** A mentor's report on a pair, once it is submitted. */
@Component
class MentorReportPaper implements Paper {

    /** @param words who it is, as the head of the report says it */
    record Party(String words, String signature) {}

    record Row(String indicator, String plan, String fact) {}

    private static final String SUBMITTED = "сдан";
    private static final String UNPLANNED = "–";
    private static final String BY_HAND = "____________";

    private final Monitoring monitoring;
    private final QualityDesk desk;
    private final Pairs pairs;
    private final Programmes programmes;
    private final People people;
    private final Duties duties;

    MentorReportPaper(
            Monitoring monitoring, QualityDesk desk, Pairs pairs, Programmes programmes, People people, Duties duties) {
        this.monitoring = monitoring;
        this.desk = desk;
        this.pairs = pairs;
        this.programmes = programmes;
        this.people = people;
        this.duties = duties;
    }

    @Override
    public String key() {
        return Monitoring.MENTOR_REPORT;
    }

    @Override
    public String title() {
        return "Отчёт наставника";
    }

    @Override
    public int stage(long id) {
        return 6;
    }

    @Override
    public List<Long> of(String year) {
        return monitoring.mentorReports(year).stream()
                .filter(report -> report.answer() != null)
                .map(MentorReport::id)
                .toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return origin.is("monitoring") ? of(origin.year()) : List.of();
    }

    @Override
    public Sheet sheet(long id) {
        var report = desk.report(id);
        var answer = report.answer();
        if (answer == null) {
            throw new IllegalArgumentException("The report " + id + " is not submitted");
        }
        var pair = pairs.pair(report.pairId());
        var programme = programmes.programme(report.pairId()).orElse(null);
        var mentor = people.person(report.mentorId());
        var mentee = people.person(report.menteeId());
        var fields = new HashMap<String, Object>();
        fields.put("schoolYear", SchoolYear.inWords(report.year()));
        fields.put(
                "mentor",
                new Party(
                        mentor.fullName() + ", " + mentor.position() + ", педагогический стаж – полных лет: "
                                + mentor.experience() + ", " + category(mentor.category()),
                        mentor.signature()));
        fields.put("mentee", new Party(mentee.fullName() + ", " + mentee.position(), mentee.signature()));
        fields.put("period", period(pair));
        fields.put("nature", pair.nature());
        fields.put(
                "approved",
                programme == null || programme.approvedOn() == null
                        ? "не утверждена"
                        : RussianDate.of(programme.approvedOn()));
        fields.put("rows", rows(report, answer));
        fields.put(
                "activities",
                answer.work().activitiesPlanned() == 0
                        ? null
                        : answer.work().activities().text());
        fields.put("content", answer.content());
        fields.put("dynamics", answer.dynamics());
        fields.put("overcome", overcome(programme));
        fields.put("achievements", answer.achievements());
        fields.put("difficulties", answer.difficulties());
        fields.put("verdict", answer.verdict().title());
        fields.put("supportNeeded", answer.supportNeeded());
        fields.put("proposals", answer.proposals() == null ? "Предложений нет." : answer.proposals());
        fields.put("submittedOn", report.submittedOn());
        fields.put(
                "curator", duties.holderOf(Duty.CURATOR).map(Person::signature).orElse(BY_HAND));
        return new Sheet(
                key(), "Отчёт наставника: " + mentor.pairedWith(mentee), null, report.submittedOn(), SUBMITTED, fields);
    }

    @Override
    public String state(long id) {
        return SUBMITTED;
    }

    private static String category(Category category) {
        return switch (category) {
            case NONE, SUITABLE -> category.title();
            case FIRST, HIGHEST -> category.title() + " квалификационная категория";
        };
    }

    private static String period(Pair pair) {
        return pair.closedOn() == null || pair.ending() == null
                ? pair.period()
                : pair.period() + "; " + pair.ending().title() + " " + RussianDate.of(pair.closedOn());
    }

    private List<Row> rows(MentorReport report, MentorReport.Answer answer) {
        var progress = programmes.progress(report.pairId());
        return List.of(
                row(
                        "Мероприятия программы",
                        answer.work().activitiesPlanned(),
                        answer.work().activitiesDone()),
                row(
                        "Встречи (по журналу)",
                        progress.meetingsPlanned(),
                        answer.work().meetings()),
                new Row("Взаимные посещения занятий", UNPLANNED, Integer.toString(answer.lessonsVisited())),
                row("Встречи с педагогом-психологом", progress.supportsPlanned(), progress.supportsHeld()));
    }

    private static Row row(String indicator, int plan, int fact) {
        return new Row(indicator, Integer.toString(plan), Integer.toString(fact));
    }

    private static @Nullable String overcome(@Nullable Programme programme) {
        return programme == null || programme.overcome().isEmpty() ? null : CompetenceArea.titles(programme.overcome());
    }

    /** The pair itself, so that the mentee may add an opinion, and whoever leads the mentoring. */
    @Override
    public Set<Long> people(long id) {
        var report = desk.report(id);
        return Set.of(report.mentorId(), report.menteeId());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        var report = desk.report(id);
        return reader.leads() || reader.is(report.mentorId()) || reader.is(report.menteeId());
    }
}
