package org.nastavnik.roadmap.glance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.calendar.Days;
import org.nastavnik.council.Council;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.engine.Processes;
import org.nastavnik.engine.Tasks;
import org.nastavnik.monitoring.Monitoring;
import org.nastavnik.monitoring.Response;
import org.nastavnik.monitoring.Share;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.programmes.Programmes;
import org.nastavnik.roadmap.Light;
import org.nastavnik.roadmap.Link;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowGlance;
import org.nastavnik.roadmap.YearGlance;
import org.nastavnik.roadmap.glance.Sources.Behind;
import org.nastavnik.roadmap.glance.YearBoard.Count;
import org.nastavnik.roadmap.glance.YearBoard.Line;
import org.nastavnik.roadmap.glance.YearBoard.Paged;
import org.nastavnik.roadmap.glance.YearBoard.Period;
import org.nastavnik.roadmap.glance.YearBoard.Questionnaire;
import org.nastavnik.roadmap.glance.YearBoard.Stage;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the year at a glance together from the tables of the modules. Each is asked once for the whole year, so that the
 * number of questions to the database does not grow with the staff.
 */
@Service
@Transactional(readOnly = true)
public class YearOverview {

    private final Roadmaps roadmaps;
    private final GlanceBook glances;
    private final Sources sources;
    private final Tasks tasks;
    private final PairsAtGlance pairsAtGlance;
    private final Pairs pairs;
    private final Programmes programmes;
    private final Council council;
    private final Diagnostics diagnostics;
    private final Monitoring monitoring;
    private final Processes processes;
    private final People people;
    private final Duties duties;
    private final Days days;

    YearOverview(
            Roadmaps roadmaps,
            GlanceBook glances,
            Sources sources,
            Tasks tasks,
            PairsAtGlance pairsAtGlance,
            Pairs pairs,
            Programmes programmes,
            Council council,
            Diagnostics diagnostics,
            Monitoring monitoring,
            Processes processes,
            People people,
            Duties duties,
            Days days) {
        this.roadmaps = roadmaps;
        this.glances = glances;
        this.sources = sources;
        this.tasks = tasks;
        this.pairsAtGlance = pairsAtGlance;
        this.pairs = pairs;
        this.programmes = programmes;
        this.council = council;
        this.diagnostics = diagnostics;
        this.monitoring = monitoring;
        this.processes = processes;
        this.people = people;
        this.duties = duties;
        this.days = days;
    }

    /** The year that is running, or else the latest; a board without a year before the first one has begun. */
    public YearBoard current(String login, Pages pages) {
        var years = roadmaps.years();
        var running = roadmaps.current();
        if (running != null) {
            return board(running, years, login, pages);
        }
        return years.isEmpty() ? beforeTheFirst(login) : board(years.get(0), years, login, pages);
    }

    /** Empty when this year has no roadmap. */
    public Optional<YearBoard> of(String year, String login, Pages pages) {
        var years = roadmaps.years();
        return years.contains(year) ? Optional.of(board(year, years, login, pages)) : Optional.empty();
    }

    private YearBoard beforeTheFirst(String login) {
        return new YearBoard(
                days.today(),
                List.of(),
                null,
                false,
                mayBegin(login),
                "Год ещё не начат",
                List.of(),
                null,
                List.of(),
                List.of(),
                Paged.empty(),
                Paged.empty(),
                List.of(),
                List.of(),
                processes.incidents(),
                List.of());
    }

    private YearBoard board(String year, List<String> years, String login, Pages pages) {
        var behind = sources.behind(year);
        var glance = glances.glance(year, behind);
        var yearPairs = pairs.pairsOf(year);
        var everybody = everybody(yearPairs);
        var byLogin = everybody.values().stream().collect(Collectors.toMap(Person::login, Function.identity()));
        var open = tasks.inYear(year);
        var doers = WaitingPeople.byItem(open, byLogin);
        var paces = programmes.paces(yearPairs.stream().map(Pair::id).toList());
        return new YearBoard(
                days.today(),
                years,
                year,
                glance.running(),
                mayBegin(login),
                glance.words(),
                counts(glance),
                span(glance.rows()),
                stages(glance, behind),
                glance.rows().stream().map(row -> line(row, doers)).toList(),
                WaitingPeople.of(open, byLogin, days.today(), pages.waiting(), pages.size()),
                pairsAtGlance.of(yearPairs, paces, everybody, pages.pairs(), pages.size()),
                questionnaires(year, glance),
                ComingDates.after(
                        days.today(),
                        glance.rows(),
                        council.meetings(year),
                        behind.ofRow("6.2"),
                        yearPairs,
                        paces,
                        everybody),
                processes.incidents(),
                behind.ofYear());
    }

    /** A year can be begun once the one before it is closed. */
    private boolean mayBegin(String login) {
        return roadmaps.current() == null && duties.holds(login, Duty.HEAD);
    }

    /** Those who work here now, and those of the pairs who have left. */
    private Map<Long, Person> everybody(List<Pair> yearPairs) {
        var known = people.everybody().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var gone = yearPairs.stream()
                .flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId()))
                .filter(person -> !known.containsKey(person))
                .distinct()
                .toList();
        if (!gone.isEmpty()) {
            known.putAll(people.named(gone));
        }
        return known;
    }

    private static List<Count> counts(YearGlance glance) {
        return Arrays.stream(Light.values())
                .map(light -> new Count(light, light.title(), glance.count(light)))
                .toList();
    }

    private static Period span(List<RowGlance> rows) {
        return plan(rows.stream().map(RowGlance::row).toList());
    }

    private static Period plan(List<Row> rows) {
        return new Period(
                rows.stream().map(Row::firstDay).reduce(Days::earlier).orElse(null),
                rows.stream().map(Row::lastDay).reduce(Days::later).orElse(null));
    }

    private static Period fact(List<Row> rows) {
        var closed = rows.stream().allMatch(row -> row.status().closed());
        return new Period(
                rows.stream()
                        .map(Row::openedOn)
                        .filter(Objects::nonNull)
                        .reduce(Days::earlier)
                        .orElse(null),
                closed
                        ? rows.stream()
                                .map(Row::closedOn)
                                .filter(Objects::nonNull)
                                .reduce(Days::later)
                                .orElse(null)
                        : null);
    }

    private static List<Stage> stages(YearGlance glance, Behind behind) {
        return glance.rows().stream()
                .collect(Collectors.groupingBy(row -> row.row().stage(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofStage -> stage(ofStage, behind))
                .toList();
    }

    private static Stage stage(List<RowGlance> ofStage, Behind behind) {
        var rows = ofStage.stream().map(RowGlance::row).toList();
        var lights = ofStage.stream().map(RowGlance::light).toList();
        var light = RowLights.together(lights);
        var required =
                lights.stream().filter(each -> each != Light.NOT_REQUIRED).count();
        return new Stage(
                rows.get(0).stage(),
                rows.get(0).stageTitle(),
                plan(rows),
                fact(rows),
                light,
                light.title(),
                (int) required,
                (int) lights.stream().filter(each -> each == Light.DONE).count(),
                behind.ofStage(rows.get(0).stage()));
    }

    private static Line line(RowGlance glance, Map<String, Set<String>> doers) {
        var row = glance.row();
        return new Line(
                row.item(),
                row.stage(),
                row.content(),
                row.duty().title(),
                new Period(row.firstDay(), row.lastDay()),
                new Period(row.openedOn(), row.closedOn()),
                glance.light(),
                glance.light().title(),
                glance.words(),
                row.status().closed() ? Set.of() : doers.getOrDefault(row.item(), Set.of()),
                glance.links());
    }

    private List<Questionnaire> questionnaires(String year, YearGlance glance) {
        var autumn = diagnostics.responses(year);
        var spring = monitoring.response(year).orElse(new Response(new Share(0, 0), new Share(0, 0), new Share(0, 0)));
        return List.of(
                questionnaire(
                        "Самооценка дефицитов",
                        new Share(autumn.assessmentsAnswered(), autumn.teachers()),
                        "2.1",
                        glance),
                questionnaire(
                        "Запросы педагогов", new Share(autumn.requestsAnswered(), autumn.teachers()), "2.2", glance),
                questionnaire("Анкеты качества: наставники", spring.mentors(), "6.1", glance),
                questionnaire("Анкеты качества: наставляемые", spring.mentees(), "6.1", glance),
                questionnaire("Отчёты наставников", spring.reports(), "6.1", glance));
    }

    private static Questionnaire questionnaire(String title, Share given, String item, YearGlance glance) {
        var row = glance.rows().stream()
                .filter(each -> each.row().item().equals(item))
                .findFirst();
        return new Questionnaire(
                title,
                given.part(),
                given.whole(),
                row.map(each -> new Period(each.row().firstDay(), each.row().lastDay()))
                        .orElse(new Period(null, null)),
                row.map(RowGlance::links).orElse(List.<Link>of()));
    }

    /** Which pages of the lists are asked for, from 0. */
    public record Pages(int waiting, int pairs, int size) {}
}
