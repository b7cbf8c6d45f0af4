package org.nastavnik.diagnostics.papers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.diagnostics.AreaResult;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.DeficitLevel;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.HelpForm;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.diagnostics.SurveyCard;
import org.nastavnik.diagnostics.SurveyState;
import org.nastavnik.diagnostics.domain.SurveyFolder;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** What a whole round tells, in numbers and without a name. Its id is the calendar year the school year begins in. */
@Component
class DeficitSummaryPaper implements Paper {

    /** With fewer answers numbers would tell who said what. */
    private static final int FEWEST_ANSWERS = 3;

    private static final String SUMMED_UP = "итоги подведены";

    private final SurveyFolder folder;
    private final Diagnostics diagnostics;
    private final People people;

    DeficitSummaryPaper(SurveyFolder folder, Diagnostics diagnostics, People people) {
        this.folder = folder;
        this.diagnostics = diagnostics;
        this.people = people;
    }

    @Override
    public String key() {
        return SurveyFolder.SUMMARY;
    }

    @Override
    public String title() {
        return "Сводная карта профессиональных дефицитов";
    }

    @Override
    public int stage(long id) {
        return 2;
    }

    @Override
    public List<Long> of(String year) {
        return folder.conclusion(year).isPresent()
                ? List.of((long) SchoolYear.of(year).firstYear())
                : List.of();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return origin.is("diagnostics") ? of(origin.year()) : List.of();
    }

    /** It names none of them, but where few have answered, a reader may still guess. */
    @Override
    public Set<Long> people(long id) {
        return diagnostics.cards(SchoolYear.beginningIn(id).toString()).stream()
                .filter(SurveyCard::answered)
                .map(SurveyCard::personId)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        return reader.keepsPapers() || reader.holds(Duty.PSYCHOLOGIST);
    }

    @Override
    public Sheet sheet(long id) {
        var year = SchoolYear.beginningIn(id).toString();
        var conclusion = folder.conclusion(year)
                .orElseThrow(() -> new IllegalArgumentException("The round of " + year + " has not been summed up"));
        var cards = diagnostics.cards(year);
        var assessed = cards.stream()
                .filter(card -> card.assessment() == SurveyState.ANSWERED)
                .toList();
        var requests = cards.stream()
                .map(SurveyCard::requests)
                .filter(Objects::nonNull)
                .toList();
        var fields = new HashMap<String, Object>();
        fields.put("year", SchoolYear.inWords(year));
        fields.put("count", diagnostics.responses(year));
        fields.put("fewAnswers", assessed.size() < FEWEST_ANSWERS);
        fields.put(
                "areas",
                assessed.size() < FEWEST_ANSWERS
                        ? List.of()
                        : Arrays.stream(CompetenceArea.values())
                                .map(area -> AreaRow.of(area, assessed))
                                .toList());
        fields.put("forms", requests.size() < FEWEST_ANSWERS ? "" : forms(requests));
        fields.put("needing", diagnostics.needingMentor(year).size());
        fields.put("conclusions", lines(conclusion.conclusions()));
        fields.put("topics", lines(conclusion.topics()));
        fields.put("day", RussianDate.of(conclusion.day()));
        fields.put(
                "curator",
                conclusion.summarisedBy() == null
                        ? ""
                        : people.person(conclusion.summarisedBy()).signature());
        return new Sheet(
                SurveyFolder.SUMMARY,
                "Сводная карта профессиональных дефицитов, " + SchoolYear.inWords(year) + " учебный год",
                null,
                conclusion.day(),
                SUMMED_UP,
                fields);
    }

    @Override
    public String state(long id) {
        return SUMMED_UP;
    }

    /** «консультация – 5; открытый показ – 3» */
    private static String forms(List<Requests> requests) {
        return Arrays.stream(HelpForm.values())
                .map(form -> new Wanted(
                        form,
                        requests.stream()
                                .filter(request -> request.forms().contains(form))
                                .count()))
                .filter(wanted -> wanted.times() > 0)
                .sorted((a, b) -> Long.compare(b.times(), a.times()))
                .map(wanted -> wanted.form().title() + " – " + wanted.times())
                .collect(Collectors.joining("; "));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private record Wanted(HelpForm form, long times) {}

    /** How many teachers stand where in one area, each with the share of those who filled the questionnaire in. */
    public record AreaRow(String area, String low, String medium, String high, String deficit, String share) {

        static AreaRow of(CompetenceArea area, List<SurveyCard> assessed) {
            var results = assessed.stream()
                    .flatMap(card -> card.areas().stream())
                    .filter(result -> result.area() == area)
                    .toList();
            return new AreaRow(
                    area.title(),
                    share(count(results, DeficitLevel.LOW), assessed.size()),
                    share(count(results, DeficitLevel.MEDIUM), assessed.size()),
                    share(count(results, DeficitLevel.HIGH), assessed.size()),
                    share(results.stream().filter(AreaResult::deficit).count(), assessed.size()),
                    String.valueOf(assessed.stream()
                            .filter(card -> card.canShare().contains(area))
                            .count()));
        }

        private static long count(List<AreaResult> results, DeficitLevel level) {
            return results.stream().filter(result -> result.level() == level).count();
        }

        /** «3 (25 %)» */
        private static String share(long count, int all) {
            return count == 0 ? "0" : "%d (%d %%)".formatted(count, Math.round(count * 100.0 / all));
        }
    }
}
