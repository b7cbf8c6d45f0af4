package org.nastavnik.diagnostics.papers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.diagnostics.AreaResult;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.DeficitLevel;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.HelpForm;
import org.nastavnik.diagnostics.Readiness;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.diagnostics.SurveyCard;
import org.nastavnik.diagnostics.domain.SurveyFolder;
import org.nastavnik.diagnostics.domain.SurveyFolder.Filled;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** What one teacher finds difficult and asks for. It helps the teacher and is nobody else's business. */
@Component
class DeficitCardPaper implements Paper {

    private static final String NOTHING = "–";

    private final SurveyFolder folder;
    private final Diagnostics diagnostics;
    private final People people;
    private final Duties duties;

    DeficitCardPaper(SurveyFolder folder, Diagnostics diagnostics, People people, Duties duties) {
        this.folder = folder;
        this.diagnostics = diagnostics;
        this.people = people;
        this.duties = duties;
    }

    @Override
    public String key() {
        return SurveyFolder.CARD;
    }

    @Override
    public String title() {
        return "Карта профессиональных дефицитов педагога";
    }

    @Override
    public int stage(long id) {
        return 2;
    }

    @Override
    public List<Long> of(String year) {
        return folder.filled(year).stream().map(Filled::id).toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return !origin.is("survey")
                ? List.of()
                : folder.filled(origin.year()).stream()
                        .filter(filled -> filled.personId() == origin.number())
                        .map(Filled::id)
                        .toList();
    }

    /**
     * The teacher's alone, not the colleague's whom the teacher wishes for a mentor: the wish tells nothing of the colleague, and an entry
     * in the colleague's sight, with the teacher as the reader, would tell who wished.
     */
    @Override
    public Set<Long> people(long id) {
        return Set.of(folder.filled(id).personId());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        return reader.leads() || reader.is(folder.filled(id).personId());
    }

    @Override
    public Sheet sheet(long id) {
        var filled = folder.filled(id);
        var person = people.person(filled.personId());
        var card = diagnostics.card(filled.year(), person.id()).orElseThrow();
        var summarised = folder.conclusion(filled.year()).isPresent();
        var fields = new HashMap<String, Object>();
        fields.put("person", person);
        fields.put("signature", person.signature());
        fields.put("year", SchoolYear.inWords(filled.year()));
        fields.put("assessedOn", RussianDate.of(filled.assessedOn()));
        fields.put("areas", areas(card, summarised));
        fields.put("index", card.index());
        fields.put("level", card.level() == null ? "" : card.level().title());
        fields.put("deficits", CompetenceArea.deficits(card.deficits()));
        fields.put("canShare", card.canShare().isEmpty() ? "не указано" : CompetenceArea.titles(card.canShare()));
        fields.put("requestState", card.request().title());
        fields.put("requests", card.requests() == null ? List.of() : rows(card.requests()));
        fields.put("help", help(card, summarised));
        fields.put("levels", folder.levels());
        fields.put(
                "curator", duties.holderOf(Duty.CURATOR).map(Person::signature).orElse(""));
        return new Sheet(
                SurveyFolder.CARD,
                "Карта профессиональных дефицитов: " + person.shortName(),
                null,
                filled.assessedOn(),
                summarised ? "итоги подведены" : "итоги ещё не подведены",
                fields);
    }

    private static List<AreaRow> areas(SurveyCard card, boolean summarised) {
        if (card.areas().isEmpty()) {
            return List.of();
        }
        var results = card.areas().stream().collect(Collectors.toMap(AreaResult::area, Function.identity()));
        return Arrays.stream(CompetenceArea.values())
                .map(area -> AreaRow.of(area, results.get(area), summarised))
                .toList();
    }

    private static String help(SurveyCard card, boolean summarised) {
        if (!summarised) {
            return "будет указана после подведения итогов диагностики";
        }
        return card.needsMentor() ? "наставничество" : "самообразование, обучение и консультации";
    }

    private List<RequestRow> rows(Requests requests) {
        return List.of(
                new RequestRow(
                        "Чему хочет научиться",
                        requests.topics() == null
                                ? List.of("помощь не нужна")
                                : requests.topics().lines().toList()),
                RequestRow.of(
                        "Удобные формы помощи",
                        requests.forms().isEmpty()
                                ? null
                                : requests.forms().stream().map(HelpForm::title).collect(Collectors.joining("; "))),
                RequestRow.of(
                        "Как часто встречаться",
                        requests.frequency() == null
                                ? null
                                : requests.frequency().title()),
                RequestRow.of("Удобное время", requests.convenientTime()),
                RequestRow.of(
                        "Кого хочет видеть наставником",
                        requests.wishedMentor() == null ? null : nameAndPosition(requests.wishedMentor())),
                RequestRow.of("Готовность быть наставником", inWords(requests.readiness())),
                RequestRow.of("Ожидания от наставничества", requests.expectations()));
    }

    /** Without the gender that the titles for forms have. */
    private static String inWords(Readiness readiness) {
        return switch (readiness) {
            case READY -> "есть";
            case READY_WITH_HELP -> "есть, нужна помощь";
            case NOT_READY -> "нет";
        };
    }

    private String nameAndPosition(long personId) {
        var person = people.person(personId);
        return person.fullName() + ", " + person.position();
    }

    /** One area as it was rated; «не оценено» is not «нет затруднений». */
    public record AreaRow(
            String area, String difficulty, String index, String level, String confirmed, String deficit) {

        static AreaRow of(CompetenceArea area, @Nullable AreaResult result, boolean summarised) {
            if (result == null) {
                return new AreaRow(area.title(), "не оценено", NOTHING, NOTHING, NOTHING, NOTHING);
            }
            var open = result.level() == DeficitLevel.MEDIUM && !summarised;
            return new AreaRow(
                    area.title(),
                    result.difficulty().title(),
                    String.valueOf(result.index()),
                    result.level().title(),
                    confirmed(result, open),
                    open ? "решается" : result.deficit() ? "да" : "нет");
        }

        private static String confirmed(AreaResult result, boolean open) {
            if (open) {
                return "решается";
            }
            return switch (result.level()) {
                case LOW -> NOTHING;
                case MEDIUM -> result.confirmed() ? "да" : "нет";
                case HIGH -> "не требуется";
            };
        }
    }

    /** What was asked and what the teacher wrote. */
    public record RequestRow(String asked, List<String> answer) {

        static RequestRow of(String asked, @Nullable String answer) {
            return new RequestRow(
                    asked,
                    answer == null ? List.of("не указано") : answer.lines().toList());
        }
    }
}
