package org.nastavnik.programmes.papers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.HelpForm;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.PairKind;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.programmes.Activity;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.ProgrammeStatus;
import org.nastavnik.programmes.domain.Journal;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** A pair's personalised programme; its id is the pair's. */
@Component
class ProgrammePaper implements Paper {

    private final Journal journal;
    private final Pairs pairs;
    private final PairNames names;
    private final People people;

    ProgrammePaper(Journal journal, Pairs pairs, PairNames names, People people) {
        this.journal = journal;
        this.pairs = pairs;
        this.names = names;
        this.people = people;
    }

    @Override
    public String key() {
        return Journal.PROGRAMME;
    }

    @Override
    public String title() {
        return "Персонализированная программа наставничества";
    }

    @Override
    public int stage(long id) {
        return 5;
    }

    @Override
    public List<Long> of(String year) {
        return journal.withProgramme(
                pairs.pairsOf(year).stream().filter(Pair::worked).map(Pair::id).toList());
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return !origin.is("pair", "programme")
                ? List.of()
                : of(origin.year()).stream().filter(id -> id == origin.number()).toList();
    }

    @Override
    public Set<Long> people(long id) {
        var pair = pairs.pair(id);
        return Set.of(pair.mentorId(), pair.menteeId());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        var pair = pairs.pair(id);
        return reader.leads()
                || reader.holds(Duty.PSYCHOLOGIST)
                || reader.is(pair.mentorId())
                || reader.is(pair.menteeId());
    }

    @Override
    public Sheet sheet(long id) {
        var pair = pairs.pair(id);
        var programme = existing(id);
        var fields = names.of(pair);
        fields.put("nature", pair.nature().replace('—', '–'));
        fields.put("period", pair.period());
        fields.put("approvalYear", (programme.approvedOn() == null ? pair.from() : programme.approvedOn()).getYear());
        fields.put("deficits", CompetenceArea.deficits(journal.deficits(id)));
        fields.put("requests", journal.requests(id).map(this::inWords).orElse("не указан"));
        fields.put("problem", lines(programme.problem()));
        fields.put("goal", lines(programme.goal()));
        fields.put("tasks", lines(programme.tasks()));
        fields.put("results", lines(programme.results()));
        fields.put("rhythm", programme.rhythm() == null ? "не указан" : withoutStop(programme.rhythm()));
        fields.put("control", lines(programme.control()));
        fields.put("atDistance", pair.kind() == PairKind.VIRTUAL);
        fields.put("activities", programme.activities().stream().map(Row::of).toList());
        fields.put("agreement", agreement(programme));
        return new Sheet(
                Journal.PROGRAMME,
                "Персонализированная программа наставничества: " + names.inShort(pair),
                null,
                programme.approvedOn(),
                programme.status().title(),
                fields);
    }

    @Override
    public String state(long id) {
        return existing(id).status().title();
    }

    private Programme existing(long id) {
        return journal.programme(id)
                .filter(ProgrammePaper::written)
                .orElseThrow(() -> new IllegalArgumentException("No programme of pair " + id));
    }

    private static boolean written(Programme programme) {
        return programme.goal() != null;
    }

    private String agreement(Programme programme) {
        if (programme.status() == ProgrammeStatus.DRAFT) {
            return journal.menteeSilent(programme.pairId())
                    ? "ответ наставляемого в установленный срок не получен"
                    : "программа передана наставляемому";
        }
        return journal.menteeSilent(programme.pairId())
                ? "ответ наставляемого в установленный срок не получен"
                : "программа согласована с наставляемым";
    }

    private String inWords(Requests requests) {
        var words = requests.topics() == null ? "помощь не нужна" : withoutStop(requests.topics());
        if (!requests.forms().isEmpty()) {
            words += "; желаемые формы помощи: "
                    + requests.forms().stream().map(HelpForm::title).collect(Collectors.joining(", "));
        }
        if (requests.frequency() != null) {
            words += "; " + requests.frequency().title();
        }
        return requests.convenientTime() == null ? words : words + "; " + withoutStop(requests.convenientTime());
    }

    /** People end a phrase with a full stop or not; the sentence around it has its own. */
    private static String withoutStop(String phrase) {
        return phrase.strip().replaceFirst("\\.+$", "");
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of("Не указано.")
                : text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** An activity of the plan. */
    public record Row(
            int number, String title, String areas, String form, String month, String responsible, String result) {

        static Row of(Activity activity) {
            return new Row(
                    activity.number(),
                    activity.title(),
                    CompetenceArea.titles(activity.areas()),
                    activity.form().title(),
                    RussianDate.inWords(activity.month()),
                    activity.form().responsible(),
                    activity.expectedResult());
        }
    }
}
