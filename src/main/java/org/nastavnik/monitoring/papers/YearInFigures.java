package org.nastavnik.monitoring.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.SurveyCard;
import org.nastavnik.monitoring.Share;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.practices.Practice;
import org.nastavnik.practices.Practices;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.ProgrammeClosing;
import org.nastavnik.programmes.Programmes;
import org.nastavnik.programmes.Progress;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.nastavnik.training.Training;
import org.springframework.stereotype.Component;

/** What the other modules know of the year, counted for the curator's report. */
@Component
class YearInFigures {

    record ProgrammeRow(String pair, String term, String activities, String meetings, String ending) {}

    /** Fewer people than these are not shown, for one could guess who they are. */
    private static final int ANONYMOUS_FROM = 3;

    private final People people;
    private final Diagnostics diagnostics;
    private final Pairs pairs;
    private final Programmes programmes;
    private final Training training;
    private final Practices practices;

    YearInFigures(
            People people,
            Diagnostics diagnostics,
            Pairs pairs,
            Programmes programmes,
            Training training,
            Practices practices) {
        this.people = people;
        this.diagnostics = diagnostics;
        this.pairs = pairs;
        this.programmes = programmes;
        this.training = training;
        this.practices = practices;
    }

    List<Figure> general(String year) {
        var worked = worked(year);
        var mentees = worked.stream().map(Pair::menteeId).collect(Collectors.toSet());
        var progress =
                worked.stream().map(pair -> programmes.progress(pair.id())).toList();
        return List.of(
                Figure.of("Педагогов в детском саду", people.teachers().size()),
                Figure.of("Пар работало", worked.size()),
                Figure.of("Наставников", (int)
                        worked.stream().map(Pair::mentorId).distinct().count()),
                Figure.of("Наставляемых", mentees.size()),
                new Figure("Программы утверждены", share(progress, Progress::approved)),
                new Figure(
                        "Программы завершены с отчётом наставника",
                        share(progress, each -> each.closing() == ProgrammeClosing.WITH_REPORT)),
                new Figure(
                        "Работа пар завершена досрочно",
                        share(
                                worked,
                                pair -> pair.ending() != null && pair.ending().early())),
                Figure.of("Нуждались в наставнике и остались без пары", (int) diagnostics.needingMentor(year).stream()
                        .filter(personId -> !mentees.contains(personId))
                        .count()));
    }

    private static <T> String share(Collection<T> all, Predicate<T> which) {
        return new Share((int) all.stream().filter(which).count(), all.size()).text();
    }

    private List<Pair> worked(String year) {
        return pairs.pairsOf(year).stream().filter(Pair::worked).toList();
    }

    List<Figure> diagnostics(String year) {
        var responses = diagnostics.responses(year);
        var deficits = 0;
        var overcome = 0;
        for (var pair : worked(year)) {
            var before = diagnostics
                    .card(year, pair.menteeId())
                    .map(SurveyCard::deficits)
                    .orElse(List.of());
            var smaller =
                    programmes.programme(pair.id()).map(Programme::overcome).orElse(List.of());
            deficits += before.size();
            overcome += (int) before.stream().filter(smaller::contains).count();
        }
        return List.of(
                new Figure(
                        "Анкету самооценки заполнили",
                        answered(responses.assessmentsAnswered(), responses.assessmentsUnanswered())),
                new Figure(
                        "Анкету запросов заполнили",
                        answered(responses.requestsAnswered(), responses.requestsUnanswered())),
                new Figure(
                        "Дефициты наставляемых, которые к концу года стали заметно меньше (по отчётам наставников)",
                        new Share(overcome, deficits).text()));
    }

    private static String answered(int answered, int silent) {
        return new Share(answered, answered + silent).text();
    }

    /** How many teachers have a deficit in an area, the most frequent first; rare ones are brought together. */
    List<Figure> deficits(String year) {
        Map<CompetenceArea, Long> teachers = diagnostics.cards(year).stream()
                .flatMap(card -> card.deficits().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var figures = new ArrayList<>(Arrays.stream(CompetenceArea.values())
                .filter(area -> teachers.getOrDefault(area, 0L) >= ANONYMOUS_FROM)
                .sorted((one, other) -> Long.compare(teachers.get(other), teachers.get(one)))
                .map(area -> new Figure(area.title(), teachers.get(area).toString()))
                .toList());
        if (figures.size() < teachers.size()) {
            figures.add(new Figure("Другие области, в каждой", "меньше трёх"));
        }
        return figures;
    }

    List<Figure> training(String year) {
        var counts = training.counts(year);
        return List.of(
                Figure.of("Методических материалов подготовлено", counts.materials()),
                Figure.of("Консультаций и практикумов проведено", counts.consultations()),
                Figure.of("Вебинаров просмотрено", counts.webinars()),
                new Figure(
                        "Наставники банка, прошедшие обучение",
                        new Share(counts.trainedMentors(), counts.mentors()).text()));
    }

    /** «Дневник наблюдений» – конспект занятия */
    List<String> practices(String year) {
        return practices.accepted(year).stream()
                .map(Practice::card)
                .flatMap(card -> Optional.ofNullable(card).stream())
                .map(card -> "«" + card.title() + "» – " + card.kind().title())
                .toList();
    }

    /** Whose pairs are named, and whose answers are counted. */
    Set<Long> people(String year) {
        return Stream.concat(
                        inPairs(worked(year)),
                        diagnostics.cards(year).stream()
                                .filter(SurveyCard::answered)
                                .map(SurveyCard::personId))
                .collect(Collectors.toSet());
    }

    private static Stream<Long> inPairs(List<Pair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId()))
                .distinct();
    }

    List<ProgrammeRow> programmes(String year) {
        var worked = worked(year);
        var names = people.named(inPairs(worked).toList());
        return worked.stream().map(pair -> row(pair, names)).toList();
    }

    private ProgrammeRow row(Pair pair, Map<Long, Person> names) {
        var progress = programmes.progress(pair.id());
        return new ProgrammeRow(
                names.get(pair.mentorId()).pairedWith(names.get(pair.menteeId())),
                RussianDate.of(pair.from()) + " – " + RussianDate.of(pair.to()),
                ofPlanned(progress.activitiesDone(), progress.activitiesPlanned()),
                ofPlanned(progress.meetingsHeld(), progress.meetingsPlanned()),
                progress.closing() == null
                        ? pair.status().title()
                        : progress.closing().title());
    }

    private static String ofPlanned(int done, int planned) {
        return planned == 0 ? "–" : done + " из " + planned;
    }
}
