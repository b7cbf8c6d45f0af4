package org.nastavnik.monitoring.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.monitoring.AnswerState;
import org.nastavnik.monitoring.Indicators;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.monitoring.Side;
import org.nastavnik.programmes.Verdict;

/**
 * What the answers of a year add up to. Shows no more than {@link Indicators#sidesMayBeShown} allows.
 *
 * @param averages a line for each of the nine grades
 * @param closed a line for each answer of the closed questions, with the number of people who gave it
 * @param words what people wrote, without names, in no order that tells who wrote it
 */
public record QualityPicture(Indicators indicators, List<Average> averages, List<Count> closed, List<String> words) {

    /** Average grades of a question; «—» where there are none or they may not be shown. */
    public record Average(String question, String mentors, String mentees, String all) {}

    public record Count(String question, String answer, int people) {}

    private record Question(String text, ToIntFunction<Ratings> grade) {}

    private static final String NONE = "—";
    private static final List<Question> QUESTIONS = List.of(
            new Question("Эффективность программы", Ratings::effectiveness),
            new Question("Комфорт в совместной работе", Ratings::comfort),
            new Question("Организация встреч и мероприятий", Ratings::organisation),
            new Question("Польза программы для работы с детьми", Ratings::usefulness),
            new Question("Передача теоретических знаний", Ratings::theory),
            new Question("Передача практических навыков", Ratings::practice),
            new Question("Вовлечённость наставляемого / поддержка наставника", Ratings::engagement),
            new Question("Прогресс наставляемого", Ratings::progress),
            new Question("Удовлетворённость в целом", Ratings::overall));

    static QualityPicture of(Collection<QuestionnaireRecord> questionnaires, Collection<MentorReport> reports) {
        var indicators = figures(questionnaires, reports).indicators();
        var mentors = answers(questionnaires, Side.MENTOR);
        var mentees = answers(questionnaires, Side.MENTEE);
        var all = Stream.concat(mentors.stream(), mentees.stream()).toList();
        var apart = indicators.sidesMayBeShown();
        var averages = QUESTIONS.stream()
                .map(question -> new Average(
                        question.text(),
                        apart ? average(mentors, question) : NONE,
                        apart ? average(mentees, question) : NONE,
                        average(all, question)))
                .toList();
        return new QualityPicture(indicators, averages, closed(all), words(all));
    }

    static Figures figures(Collection<QuestionnaireRecord> questionnaires, Collection<MentorReport> reports) {
        var mentors = answers(questionnaires, Side.MENTOR);
        var mentees = answers(questionnaires, Side.MENTEE);
        var submitted = reports.stream()
                .map(MentorReport::answer)
                .filter(Objects::nonNull)
                .toList();
        return new Figures(
                asked(questionnaires, Side.MENTOR),
                mentors.size(),
                satisfied(mentors),
                asked(questionnaires, Side.MENTEE),
                mentees.size(),
                satisfied(mentees),
                reports.size(),
                submitted.size(),
                submitted.stream()
                        .mapToInt(report -> report.work().activities().whole())
                        .sum(),
                submitted.stream()
                        .mapToInt(report -> report.work().activities().part())
                        .sum(),
                submitted.stream().mapToInt(report -> report.work().meetings()).sum(),
                verdicts(submitted, Verdict.READY),
                verdicts(submitted, Verdict.READY_WITH_SUPPORT),
                verdicts(submitted, Verdict.NOT_READY));
    }

    private static int asked(Collection<QuestionnaireRecord> questionnaires, Side side) {
        return count(questionnaires, questionnaire -> questionnaire.side() == side);
    }

    private static int satisfied(List<QualityAnswer> answers) {
        return count(answers, answer -> answer.ratings().overall() >= Indicators.SATISFIED_FROM);
    }

    private static int verdicts(List<MentorReport.Answer> reports, Verdict verdict) {
        return count(reports, report -> report.verdict() == verdict);
    }

    private static <T> int count(Collection<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static List<QualityAnswer> answers(Collection<QuestionnaireRecord> questionnaires, Side side) {
        return questionnaires.stream()
                .filter(questionnaire -> questionnaire.side() == side && questionnaire.state() == AnswerState.GIVEN)
                .flatMap(questionnaire -> questionnaire.answer().stream())
                .toList();
    }

    private static String average(List<QualityAnswer> answers, Question question) {
        var average = answers.stream()
                .map(QualityAnswer::ratings)
                .mapToInt(question.grade())
                .average();
        return average.isEmpty() ? NONE : String.format(Locale.forLanguageTag("ru"), "%.1f", average.getAsDouble());
    }

    private static List<Count> closed(List<QualityAnswer> answers) {
        var counts = new ArrayList<Count>();
        counts.addAll(counts("Встречи проходили", answers, QualityAnswer::frequency, MeetingFrequency::title));
        counts.addAll(counts("Ожидания", answers, QualityAnswer::expectations, Expectations::title));
        counts.addAll(counts("Хотят продолжать", answers, QualityAnswer::continuation, Continuation::title));
        var changes = answers.stream()
                .flatMap(answer -> answer.changes().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Arrays.stream(Change.values())
                .filter(changes::containsKey)
                .map(change -> new Count(
                        "Наставляемые отметили",
                        change.title(),
                        changes.get(change).intValue()))
                .forEach(counts::add);
        return counts;
    }

    private static <E extends Enum<E>> List<Count> counts(
            String question, List<QualityAnswer> answers, Function<QualityAnswer, E> given, Function<E, String> title) {
        Map<E, Long> people = answers.stream().collect(Collectors.groupingBy(given, Collectors.counting()));
        return people.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Count(
                        question, title.apply(entry.getKey()), entry.getValue().intValue()))
                .toList();
    }

    private static List<String> words(List<QualityAnswer> answers) {
        return Stream.of(
                        said("Самое ценное", answers, QualityAnswer::mostValuable),
                        said("Ожидали", answers, QualityAnswer::expected),
                        said("Предлагают улучшить", answers, QualityAnswer::toImprove),
                        said("Почему оценка низкая", answers, QualityAnswer::lowGradeReason))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> said(
            String question, List<QualityAnswer> answers, Function<QualityAnswer, @Nullable String> given) {
        return answers.stream()
                .map(given)
                .filter(Objects::nonNull)
                .sorted()
                .map(words -> question + ": " + words)
                .toList();
    }
}
