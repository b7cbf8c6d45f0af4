package org.nastavnik.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.documents.Paper;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may read which document, told once more and apart from the application: by its kind, and by whom it is about. */
class PapersAndTheirReaders {

    private static final Set<String> LEADING = Set.of("zaved", "kurator");
    private static final Set<String> KEEPING = Set.of("zaved", "kurator", "sekretar");

    /** Those who read every document of a kind, beside the people it is about. */
    private static final Map<String, Set<String>> BY_DUTY = Map.ofEntries(
            Map.entry("act", KEEPING),
            Map.entry("acquaintance-sheet", KEEPING),
            Map.entry("processing-consent", KEEPING),
            Map.entry("publication-consent", KEEPING),
            Map.entry("processing-consent-blank", KEEPING),
            Map.entry("publication-consent-blank", KEEPING),
            Map.entry("deficit-card", LEADING),
            Map.entry("deficit-summary", Set.of("zaved", "kurator", "sekretar", "psiholog")),
            Map.entry("bank", LEADING),
            Map.entry("mentor-consent", KEEPING),
            Map.entry("mentee-consent", KEEPING),
            Map.entry("agreement", KEEPING),
            Map.entry("programme", Set.of("zaved", "kurator", "psiholog")),
            Map.entry("meetings-journal", LEADING));

    private final JdbcTemplate jdbc;
    private final People people;
    private final Pairs pairs;

    PapersAndTheirReaders(JdbcTemplate jdbc, People people, Pairs pairs) {
        this.jdbc = jdbc;
        this.people = people;
        this.pairs = pairs;
    }

    /** Each document as a page, as a file, and as a place for its signed copy. */
    List<Thing> things(List<Paper> papers, String year, int mostOfAKind) {
        var things = new ArrayList<Thing>();
        for (var paper : papers) {
            for (var id : paper.of(year).stream().limit(mostOfAKind).toList()) {
                var readers = readers(paper.key(), id);
                var path = "/documents/" + paper.key() + "/" + id;
                things.add(Thing.get("/documents/{paper}/{id}", path, readers));
                things.add(Thing.get("/documents/{paper}/{id}", path + ".docx", readers));
                var keepers = new HashSet<>(readers);
                keepers.retainAll(paper.key().equals("act") && !isNumbered(id) ? Set.of() : KEEPING);
                things.add(Thing.upload("/documents/{paper}/{id}/copies", path + "/copies", keepers));
            }
        }
        return things;
    }

    Set<String> readers(String paper, long id) {
        var byDuty = BY_DUTY.get(paper);
        if (byDuty == null) {
            throw new AssertionError("Say in this test who reads documents of the kind " + paper);
        }
        return Stream.concat(
                        byDuty.stream(), about(paper, id).map(people::person).map(Person::login))
                .collect(Collectors.toSet());
    }

    private Stream<Long> about(String paper, long id) {
        return switch (paper) {
            case "processing-consent", "publication-consent" ->
                select("select person_id from consent where id = ?", id);
            case "processing-consent-blank", "publication-consent-blank" -> Stream.of(id);
            case "deficit-card" -> select("select person_id from survey_participant where id = ?", id);
            case "mentor-consent", "agreement" -> Stream.of(pairs.pair(id).mentorId());
            case "mentee-consent" -> Stream.of(pairs.pair(id).menteeId());
            case "programme", "meetings-journal" ->
                Stream.of(pairs.pair(id).mentorId(), pairs.pair(id).menteeId());
            // Published acts are for everybody; of the others one reads those that name oneself.
            case "act" ->
                isPublished(id)
                        ? people.everybody().stream().map(Person::id)
                        : select("select person_id from act_acquaintance where act_id = ?", id);
            default -> Stream.of();
        };
    }

    /** A draft takes no signed copy. */
    private boolean isNumbered(long act) {
        return !select("select 1 from act where id = ? and act_number is not null", act)
                .toList()
                .isEmpty();
    }

    private boolean isPublished(long act) {
        return !select(
                        "select 1 from act where id = ? and act_number is not null and kind in ('REGULATION',"
                                + " 'ROADMAP', 'APPROVAL_ORDER', 'PAIRS_ORDER')",
                        act)
                .toList()
                .isEmpty();
    }

    private Stream<Long> select(String sql, long id) {
        return jdbc.queryForList(sql, Long.class, id).stream();
    }
}
