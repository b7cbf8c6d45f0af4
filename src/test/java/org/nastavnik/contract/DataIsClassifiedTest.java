package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.contract.PeoplesRows.Held;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.Person;
import org.nastavnik.year.Answers;
import org.nastavnik.year.PlayedYear;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds docs/data.md against the schema, and against what is left of people whose data have been destroyed. */
class DataIsClassifiedTest extends KindergartenTest {

    private static final Path TOLD = Path.of("docs/data.md");
    private static final Pattern LEVEL = Pattern.compile("## ([1-4])\\. .+");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z_]+\\*?)`");
    private static final int TABLES = 1;
    private static final int READERS = 3;
    private static final int FATE = 4;
    private static final int LIMIT = 5;
    private static final int MANY = 100;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate PAIRS_WORK = LocalDate.of(2026, 12, 1);
    private static final LocalDate YEAR_IS_OVER = LocalDate.of(2027, 6, 2);

    @Autowired
    private Pairs pairs;

    /** @param name of a table, or its beginning and a star */
    private record Line(String name, String level, String readers, String fate, String limit) {

        boolean means(String table) {
            return name.endsWith("*")
                    ? table.startsWith(name.substring(0, name.length() - 1))
                    : table.equalsIgnoreCase(name);
        }

        boolean emptied() {
            return fate.startsWith("emptied");
        }
    }

    @Test
    void everyTableHasOneLevel() throws IOException {
        var told = told();
        var tables = new PeoplesRows(jdbc).tables();

        assertThat(tables).hasSizeGreaterThan(MANY);
        for (var table : tables) {
            assertThat(told.stream().filter(line -> line.means(table)).map(Line::name))
                    .as("lines of %s about %s", TOLD, table)
                    .hasSize(1);
        }
        assertThat(told).allSatisfy(line -> {
            assertThat(tables).as("tables called %s", line.name()).anyMatch(line::means);
            assertThat(line.readers()).as("who reads %s", line.name()).isNotBlank();
            assertThat(line.fate()).as("fate of %s", line.name()).matches("(emptied|kept: .+).*");
            assertThat(line.limit()).as("how long %s is kept", line.name()).isNotBlank();
        });
    }

    @Test
    void whatIsToldToBeEmptiedIsEmptiedAndTheRestIsNamed() throws IOException {
        playTheYear();
        var pair = pairs.pairsOf(YEAR).stream().filter(Pair::worked).findFirst().orElseThrow();
        var mentor = people.person(pair.mentorId());
        var mentee = people.person(pair.menteeId());
        writeWhatTheYearLeavesOut(pair, mentor);
        var told = told();
        var rows = new PeoplesRows(jdbc);
        var before = rows.of(mentor, mentee);

        withdraw(mentor);
        withdraw(mentee);

        var after = rows.of(mentor, mentee);
        var faults = new SoftAssertions();
        for (var line : told) {
            rows.tables().stream()
                    .filter(table -> line.emptied() && line.means(table))
                    .forEach(table -> checkEmptied(faults, table, before.get(table), after.get(table)));
        }
        faults.assertAll();
        assertThat(after.values().stream().flatMap(left -> left.words().stream()))
                .as("kept words, so that this test sees words at all")
                .hasSizeGreaterThan(10);
    }

    private static void checkEmptied(SoftAssertions faults, String table, Held held, Held left) {
        faults.assertThat(held.rows())
                .as("what this test has for destruction in %s", table)
                .isPositive();
        faults.assertThat(left.words())
                .as("words of people that destruction has left in %s", table)
                .isEmpty();
        if (held.words().isEmpty() && !hasEmptyHead(table)) {
            faults.assertThat(left.rows())
                    .as("rows that destruction has left in %s", table)
                    .isZero();
        }
    }

    /** Only that it was given remains: its words and grades lie in tables of their own. */
    private static boolean hasEmptyHead(String table) {
        return table.equalsIgnoreCase("self_assessment");
    }

    private void playTheYear() {
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
        var year = new PlayedYear(tasklist, clock, people, duties);
        year.begin(YEAR, FIRST_DAY);
        year.play(FIRST_DAY, PAIRS_WORK, task -> true);
        tasklist.start(
                "pair-change",
                "kurator",
                Map.of(
                        "pair",
                        String.valueOf(pairs.activePairs(YEAR).get(0).id()),
                        "kind",
                        "extension",
                        "wish",
                        "mutual",
                        "newEnd",
                        LocalDate.of(2027, 4, 30),
                        "reason",
                        "Мало встреч " + Answers.MARK));
        year.play(PAIRS_WORK, YEAR_IS_OVER, task -> true);
    }

    private void writeWhatTheYearLeavesOut(Pair pair, Person mentor) {
        var words = "Словами " + Answers.MARK;
        var mentee = pair.menteeId();
        jdbc.update("update teacher_request set topics = ?", words);
        jdbc.update(
                "insert into requested_help_form select id, 'CONSULTATION' from teacher_request where person_id = ?",
                mentee);
        jdbc.update(
                "insert into confirmed_deficit select id, 'PLAY' from survey_participant where person_id = ?", mentee);
        jdbc.update("update mentor_search set reason = ?", words);
        jdbc.update("update pair_change set remark = ?", words);
        jdbc.update("update training_learner set reason = ?", words);
        jdbc.update(
                "insert into quality_change select id, 'STAYS' from quality_questionnaire where person_id = ?", mentee);
        jdbc.update(
                "insert into task_draft (task_id, doer, saved_at, subjects, answers) values ('1', ?, current_timestamp, '', ?)",
                mentor.login(),
                "{\"words\":\"" + words + "\"}");
        jdbc.update(
                "update news_item set news_text = ? where id = (select min(id) from news_item where news_text is not null)",
                mentor.lastName() + " теперь наставник. " + words);
    }

    private void withdraw(Person person) {
        tasklist.start("consent-withdrawal", person.login(), Map.of("consent", "processing-" + YEAR));
        tasklist.answer(
                "stop-publication",
                Map.of(
                        "result",
                        "nothing_found",
                        "stoppedOn",
                        LocalDate.now(clock).toString()));
        tasklist.answer(
                "decide-after-withdrawal",
                Map.of("participation", "hr_data_only", "reason", "Пара работала по приказу"));
        tasklist.answer(
                "destroy-data",
                Map.of(
                        "way", "system",
                        "commission", List.of(String.valueOf(personId("zaved"))),
                        "destroyedOn", LocalDate.now(clock).toString()));
    }

    private static List<Line> told() throws IOException {
        var lines = new ArrayList<Line>();
        var level = "";
        for (var text : Files.readAllLines(TOLD)) {
            var heading = LEVEL.matcher(text);
            if (heading.matches()) {
                level = heading.group(1);
            } else if (!level.isEmpty() && text.startsWith("| `")) {
                var cells = Arrays.stream(text.split("\\|")).map(String::strip).toList();
                for (var found : NAME.matcher(cells.get(TABLES)).results().toList()) {
                    lines.add(new Line(found.group(1), level, cells.get(READERS), cells.get(FATE), cells.get(LIMIT)));
                }
            }
        }
        return lines;
    }
}
