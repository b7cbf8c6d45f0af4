package org.nastavnik.monitoring.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.monitoring.Analysis;
import org.nastavnik.monitoring.Indicators;
import org.nastavnik.monitoring.Monitoring;
import org.nastavnik.monitoring.PlanAndFact;
import org.nastavnik.monitoring.Share;
import org.nastavnik.monitoring.domain.QualityDesk;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/**
 * The curator's report on the year, once the analysis is made. It tells what answers add up to and never what one person has
 * answered, not even without a name.
 */
@Component
class AnalyticalReportPaper implements Paper {

    private static final String DRAWN_UP = "составлен";

    record Curator(String role, String signature) {

        static Curator of(Person person) {
            var name = person.name();
            return new Curator("Куратор наставничества, " + person.position(), name.initialsThenLast());
        }
    }

    private final Monitoring monitoring;
    private final QualityDesk desk;
    private final YearInFigures figures;
    private final PlanAndFact planAndFact;
    private final People people;

    AnalyticalReportPaper(
            Monitoring monitoring, QualityDesk desk, YearInFigures figures, PlanAndFact planAndFact, People people) {
        this.monitoring = monitoring;
        this.desk = desk;
        this.figures = figures;
        this.planAndFact = planAndFact;
        this.people = people;
    }

    @Override
    public String key() {
        return Monitoring.ANALYTICAL_REPORT;
    }

    @Override
    public String title() {
        return "Аналитический отчёт";
    }

    @Override
    public int stage(long id) {
        return 6;
    }

    @Override
    public List<Long> of(String year) {
        return desk.analysed(year).stream().toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return origin.is("monitoring") ? of(origin.year()) : List.of();
    }

    @Override
    public Sheet sheet(long id) {
        var year = desk.analysedYear(id);
        var analysis = monitoring.analysis(year).orElseThrow();
        var picture = desk.picture(year);
        var fields = new HashMap<String, Object>();
        fields.put("schoolYear", SchoolYear.inWords(year));
        fields.put("analysedOn", analysis.analysedOn());
        fields.put("curator", Curator.of(people.person(analysis.curatorId())));
        fields.put("general", figures.general(year));
        fields.put("roadmap", planAndFact.of(year, analysis.analysedOn()));
        fields.put("diagnostics", figures.diagnostics(year));
        fields.put("deficits", figures.deficits(year));
        fields.put("training", figures.training(year));
        fields.put("quality", quality(picture.indicators()));
        fields.put("averages", picture.indicators().mayBeShown() ? picture.averages() : List.of());
        fields.put("swot", analysis.swot());
        fields.put("statements", statements(analysis));
        fields.put(
                "conformity",
                "Итого баллов: " + analysis.points() + " из " + 2 * Analysis.STATEMENTS.size()
                        + ". Уровень соответствия – "
                        + analysis.level().title() + " (15–18 – оптимальный, 9–14 – допустимый, 0–8 – недопустимый).");
        fields.put("practices", figures.practices(year));
        fields.put("problems", analysis.problems());
        fields.put("proposals", analysis.proposals());
        fields.put("programmes", figures.programmes(year));
        return new Sheet(
                key(),
                "Аналитический отчёт о реализации системы наставничества в " + SchoolYear.inWords(year)
                        + " учебном году",
                null,
                analysis.analysedOn(),
                DRAWN_UP,
                fields);
    }

    @Override
    public String state(long id) {
        return DRAWN_UP;
    }

    private static List<Figure> quality(Indicators indicators) {
        var verdicts = indicators.reports().part();
        return List.of(
                new Figure(
                        "Анкету заполнили наставники",
                        indicators.mentorsAnswered().text()),
                new Figure(
                        "Анкету заполнили наставляемые",
                        indicators.menteesAnswered().text()),
                new Figure(
                        "Довольны (общая оценка " + Indicators.SATISFIED_FROM + " и выше), из ответивших",
                        indicators.satisfiedText()),
                new Figure("в том числе наставники", indicators.mentorsSatisfiedText()),
                new Figure("в том числе наставляемые", indicators.menteesSatisfiedText()),
                new Figure("Отчёты наставников сданы", indicators.reports().text()),
                new Figure(
                        "Мероприятия программ выполнены",
                        indicators.activities().text()),
                new Figure("Проведено встреч пар", Integer.toString(indicators.meetings())),
                new Figure(
                        "Вывод «готов работать самостоятельно», из сданных отчётов",
                        share(indicators.ready(), verdicts)),
                new Figure("Вывод «готов при сопровождении»", share(indicators.readyWithSupport(), verdicts)),
                new Figure("Вывод «пока не готов»", share(indicators.notReady(), verdicts)));
    }

    private static String share(int part, int whole) {
        return new Share(part, whole).text();
    }

    private static List<Figure> statements(Analysis analysis) {
        return IntStream.range(0, Analysis.STATEMENTS.size())
                .mapToObj(index -> new Figure(
                        Analysis.STATEMENTS.get(index),
                        Integer.toString(analysis.statements().get(index))))
                .toList();
    }

    @Override
    public Set<Long> people(long id) {
        return figures.people(desk.analysedYear(id));
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        return reader.keepsPapers() || reader.holds(Duty.PSYCHOLOGIST);
    }
}
