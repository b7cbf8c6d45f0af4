package org.nastavnik.diagnostics.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consents.Consents;
import org.nastavnik.diagnostics.AreaResult;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.DeficitLevel;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.HelpForm;
import org.nastavnik.diagnostics.ResponseCount;
import org.nastavnik.diagnostics.SurveyCard;
import org.nastavnik.diagnostics.domain.SurveyDesk;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

@Component
class SummariseDeficits implements UserTask<SummariseDeficits.Answer> {

    private static final String NOTHING = "—";

    private final Diagnostics diagnostics;
    private final SurveyDesk desk;
    private final Consents consents;
    private final People people;

    SummariseDeficits(Diagnostics diagnostics, SurveyDesk desk, Consents consents, People people) {
        this.diagnostics = diagnostics;
        this.desk = desk;
        this.consents = consents;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var year = task.year();
        var cards = diagnostics.cards(year);
        var names = people.named(cards.stream().map(SurveyCard::personId).toList());
        var takingPart = cards.stream()
                .filter(card -> consents.mayTakePart(card.personId(), year))
                .toList();
        var medium = mediumLevels(cards, names);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("responses", responses(diagnostics.responses(year)));
        shown.put("scale", desk.scale());
        shown.put(
                "people",
                cards.stream()
                        .map(card -> PersonRow.of(card, name(names, card)))
                        .toList());
        shown.put("areas", areaRows(cards));
        shown.put(
                "requests",
                cards.stream()
                        .filter(card -> card.requests() != null)
                        .map(card -> RequestRow.of(card, name(names, card), people))
                        .toList());
        shown.put("mediumLevels", medium);
        shown.put("mediumCount", medium.size());
        shown.put(
                "teachers",
                takingPart.stream()
                        .map(card -> names.get(card.personId()).option())
                        .toList());
        shown.put("teacherCount", takingPart.size());
        shown.put(
                "needMentor",
                takingPart.stream()
                        .map(SurveyCard::personId)
                        .filter(personId -> desk.proposesMentor(year, personId))
                        .map(String::valueOf)
                        .toList());
        return shown;
    }

    private static String responses(ResponseCount count) {
        var notAsked = count.teachers() - count.assessmentsAnswered() - count.assessmentsUnanswered();
        var words = "Педагогов: %d. Самооценку заполнили: %d, не ответили: %d. Запросы заполнили: %d, не ответили: %d."
                .formatted(
                        count.teachers(),
                        count.assessmentsAnswered(),
                        count.assessmentsUnanswered(),
                        count.requestsAnswered(),
                        count.requestsUnanswered());
        return notAsked == 0
                ? words
                : words + " Без согласия на обработку данных анкеты не предлагались: %d.".formatted(notAsked);
    }

    private static List<Option> mediumLevels(List<SurveyCard> cards, Map<Long, Person> names) {
        var options = new ArrayList<Option>();
        for (var card : cards) {
            for (var area : card.areasOf(DeficitLevel.MEDIUM)) {
                options.add(Option.of(Finding.of(card.personId(), area), name(names, card) + ": " + area.title()));
            }
        }
        return options;
    }

    private static List<AreaRow> areaRows(List<SurveyCard> cards) {
        return Arrays.stream(CompetenceArea.values())
                .map(area -> AreaRow.of(area, cards))
                .toList();
    }

    private static String name(Map<Long, Person> names, SurveyCard card) {
        return names.get(card.personId()).shortName();
    }

    @Override
    public Set<Long> concerns(TaskContext task) {
        return diagnostics.cards(task.year()).stream().map(SurveyCard::personId).collect(Collectors.toSet());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var confirmed = new HashMap<Long, Set<CompetenceArea>>();
        for (var option : answer.confirmed() == null ? List.<String>of() : answer.confirmed()) {
            var finding = Finding.read(option);
            confirmed
                    .computeIfAbsent(finding.personId(), person -> EnumSet.noneOf(CompetenceArea.class))
                    .add(finding.area());
        }
        desk.summarise(
                task.year(),
                new SurveyDesk.Summary(
                        confirmed,
                        answer.needMentor() == null ? Set.of() : Set.copyOf(answer.needMentor()),
                        answer.conclusions(),
                        answer.topics(),
                        people.withLogin(task.doer()).id()));
        return Outcome.none();
    }

    record Answer(
            @Nullable List<String> confirmed,
            @Nullable List<Long> needMentor,
            String conclusions,
            @Nullable String topics) {}

    /** A person and an area, as an option of the form names them: {@code 17:play}. */
    private record Finding(long personId, CompetenceArea area) {

        static String of(long personId, CompetenceArea area) {
            return personId + ":" + area.name().toLowerCase(Locale.ROOT);
        }

        static Finding read(String option) {
            var parts = option.split(":");
            return new Finding(Long.parseLong(parts[0]), CompetenceArea.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
    }

    record PersonRow(String person, String state, String index, String high, String medium, String share) {

        static PersonRow of(SurveyCard card, String name) {
            return new PersonRow(
                    name,
                    card.assessment().title(),
                    card.index() == null
                            ? NOTHING
                            : card.index() + " %, "
                                    + Objects.requireNonNull(card.level()).title(),
                    CompetenceArea.titles(card.areasOf(DeficitLevel.HIGH)),
                    CompetenceArea.titles(card.areasOf(DeficitLevel.MEDIUM)),
                    CompetenceArea.titles(card.canShare()));
        }
    }

    record AreaRow(String area, String high, String medium, String share) {

        static AreaRow of(CompetenceArea area, List<SurveyCard> cards) {
            var rated = cards.stream()
                    .flatMap(card -> card.areas().stream())
                    .filter(result -> result.area() == area)
                    .map(AreaResult::level)
                    .toList();
            var sharing = cards.stream()
                    .filter(card -> card.canShare().contains(area))
                    .count();
            return new AreaRow(
                    area.title(), share(rated, DeficitLevel.HIGH), share(rated, DeficitLevel.MEDIUM), "" + sharing);
        }

        private static String share(List<DeficitLevel> rated, DeficitLevel level) {
            var found = rated.stream().filter(other -> other == level).count();
            return rated.isEmpty()
                    ? "нет данных"
                    : "%d из %d (%d %%)".formatted(found, rated.size(), found * 100 / rated.size());
        }
    }

    record RequestRow(
            String person, String topics, String forms, String meetings, String readiness, String wishedMentor) {

        static RequestRow of(SurveyCard card, String name, People people) {
            var requests = Objects.requireNonNull(card.requests());
            var meetings = new ArrayList<String>();
            if (requests.frequency() != null) {
                meetings.add(requests.frequency().title());
            }
            if (requests.convenientTime() != null) {
                meetings.add(requests.convenientTime());
            }
            return new RequestRow(
                    name,
                    requests.topics() == null ? "помощь не нужна" : requests.topics(),
                    requests.forms().isEmpty()
                            ? NOTHING
                            : requests.forms().stream().map(HelpForm::title).collect(Collectors.joining("; ")),
                    meetings.isEmpty() ? NOTHING : String.join("; ", meetings),
                    requests.readiness().title(),
                    requests.wishedMentor() == null
                            ? NOTHING
                            : people.person(requests.wishedMentor()).shortName());
        }
    }
}
