package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.PagesTest;
import org.nastavnik.Staffing;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.intake.StatementCount;
import org.nastavnik.year.Answers;
import org.nastavnik.year.PlayedYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The year at a glance on the 22nd of November of a year that was played through the door, and before there is one. */
class YearEndpointTest extends PagesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What one call may cost, whatever the staff: see {@link #theCostDoesNotGrowWithTheStaff()}. */
    private static final int MOST_STATEMENTS = 42;

    private static final String SILENT = "pedagog9";
    private static final String IDLE_MENTOR = "pedagog2";

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Pairs pairs;

    @Autowired
    private YearGlances glances;

    @Autowired
    private HistoryService history;

    @BeforeEach
    void beforeTheFirstYear() {
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
    }

    @Test
    void beforeTheFirstYearTheHeadMayBeginOne() throws Exception {
        var head = board("zaved", "/year");

        assertThat(head.path("year").isNull()).isTrue();
        assertThat(head.path("words").asText()).isEqualTo("Год ещё не начат");
        assertThat(head.path("mayBegin").asBoolean()).isTrue();
        assertThat(board("kurator", "/year").path("mayBegin").asBoolean()).isFalse();
        assertThat(glances.current()).isEmpty();
    }

    @Test
    void onlyThoseWhoLeadTheMentoringSeeIt() throws Exception {
        assertThat(ask("zaved", "/year").getStatus()).isEqualTo(200);
        assertThat(ask("kurator", "/year").getStatus()).isEqualTo(200);
        for (var login : List.of("pedagog5", "psiholog", "pedagog1", "pedagog2")) {
            assertThat(ask(login, "/year").getStatus()).as(login).isEqualTo(403);
        }
        assertThat(ask("nobody", "/year").getRedirectedUrl())
                .as("a login there is not")
                .endsWith("/login");
        assertThat(web.perform(get("/year")).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/login");
    }

    @Test
    void wrongQuestionsAreAnsweredInRussian() throws Exception {
        assertThat(read(ask("zaved", "/year?year=1999-2000")).path("detail").asText())
                .isEqualTo("Дорожной карты на этот учебный год нет.");
        assertThat(ask("zaved", "/year?year=1999-2000").getStatus()).isEqualTo(404);
        for (var wrong : List.of("size=0", "size=101", "waitingPage=-1", "pairsPage=-1")) {
            assertThat(ask("zaved", "/year?" + wrong).getStatus()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void theBoardTellsHowThePlayedYearStands() throws Exception {
        play(14, YearEndpointTest::answered);

        var board = board("kurator", "/year");

        assertThat(board.path("year").asText()).isEqualTo(YEAR);
        assertThat(board.path("today").asText()).isEqualTo(TODAY.toString());
        assertRows(board);
        assertStages(board.path("stages"));
        assertWaiting(board.path("waiting"));
        assertPairs(board.path("pairs"));
        assertQuestionnaires(board.path("questionnaires"));
        assertThat(words(board.path("dates"), "text"))
                .anyMatch(text -> text.contains("крайний срок очередной встречи"));
        assertThat(board.path("incidents").asInt()).isZero();
        assertCoursesExist(board);
        assertThat(board.toString())
                .as("nothing anybody wrote")
                .doesNotContain(Answers.MARK)
                .doesNotContain("notes");
    }

    private void assertRows(JsonNode board) {
        var rows = roadmaps.rows(YEAR);
        assertThat(board.path("rows")).hasSize(20);
        var done = rows.stream().filter(row -> row.status() == RowStatus.DONE).count();
        assertThat(board.path("words").asText())
                .isEqualTo("Год идёт, но есть отставание: сделано " + done + " из 20 строк, просрочена 1");
        assertThat(board.path("counts").findValuesAsText("rows")).contains(String.valueOf(done), "1");
        var overdue = row(board, "1.6");
        assertThat(overdue.path("light").asText()).isEqualTo("OVERDUE");
        assertThat(overdue.path("words").asText()).isEqualTo("просрочено на 53 дня");
        assertThat(row(board, "1.1").path("light").asText()).isEqualTo("DONE");
        assertThat(addresses(row(board, "1.1"))).hasSize(2).anyMatch(address -> address.startsWith("/documents/act/"));
        assertThat(addresses(row(board, "3.1"))).contains("/documents/bank/2026");
        assertThat(row(board, "6.1").path("words").asText()).isEqualTo("начнётся 01.05.2027");
        assertThat(words(row(board, "4.2").path("waitingFor"), null)).containsExactly("Тихонова Е. П.");
    }

    private static void assertStages(JsonNode stages) {
        assertThat(stages).hasSize(7);
        assertThat(stages.get(0).path("light").asText()).isEqualTo("OVERDUE");
        assertThat(stages.get(0).path("plan").path("from").asText()).isEqualTo("2026-08-01");
        assertThat(stages.get(0).path("fact").path("from").asText()).isEqualTo("2026-08-03");
        assertThat(stages.get(0).path("fact").path("to").isNull()).isTrue();
        assertThat(stages.get(1).path("light").asText()).isEqualTo("DONE");
        assertThat(stages.get(1).path("fact").path("to").isNull()).isFalse();
        assertThat(stages.get(5).path("fact").path("from").isNull()).isTrue();
    }

    private void assertWaiting(JsonNode waiting) {
        var open = taskService.createTaskQuery().list();
        assertThat(waiting.path("total").asInt())
                .isEqualTo((int) open.stream().map(Task::getAssignee).distinct().count());
        var mentor = named(waiting, "Белова О. П.");
        assertThat(mentor.path("tasks").asInt()).isEqualTo((int) open.stream()
                .filter(task -> IDLE_MENTOR.equals(task.getAssignee()))
                .count());
        assertThat(mentor.path("since").asText()).isEqualTo("2026-11-01");
        assertThat(mentor.path("due").asText()).isEqualTo("2026-11-30");
        var task = mentor.path("list").get(0);
        assertThat(task.path("name").asText()).isEqualTo("Записать встречу в журнал");
        assertThat(task.path("about").asText()).contains("Белова О. П. – Морозова О. П.");
    }

    private void assertPairs(JsonNode shown) {
        assertThat(shown.path("total").asInt())
                .isEqualTo(pairs.activePairs(YEAR).size());
        var idle = IntStream.range(0, shown.path("items").size())
                .mapToObj(index -> shown.path("items").get(index))
                .filter(pair -> pair.path("mentor").asText().equals("Белова О. П."))
                .findFirst()
                .orElseThrow();
        assertThat(idle.path("meetingsHeld").asInt()).isZero();
        assertThat(idle.path("missed").asInt()).isEqualTo(1);
        assertThat(idle.path("lastMeeting").isNull()).isTrue();
        var busy = shown.path("items").get(0);
        assertThat(busy.path("meetingsHeld").asInt()).isEqualTo(2);
        assertThat(busy.path("meetingsPlanned").asInt()).isEqualTo(5);
        assertThat(busy.path("lastMeeting").asText()).isEqualTo("2026-11-01");
        assertThat(busy.path("next").path("to").asText()).isEqualTo("2026-12-31");
        assertThat(busy.path("programme").asText()).isEqualTo("выполняется");
        assertThat(addresses(busy))
                .contains("/documents/programme/" + busy.path("id").asText());
    }

    private static void assertQuestionnaires(JsonNode questionnaires) {
        assertThat(questionnaires.get(0).path("given").asInt()).isEqualTo(13);
        assertThat(questionnaires.get(0).path("asked").asInt()).isEqualTo(14);
        assertThat(questionnaires.get(2).path("asked").asInt()).isZero();
    }

    /** Every link to a course leads to an instance the engine knows. */
    private void assertCoursesExist(JsonNode board) {
        var courses = board.findValuesAsText("address").stream()
                .filter(address -> address.startsWith("/processes/"))
                .map(address -> address.substring("/processes/".length()))
                .distinct()
                .toList();
        assertThat(courses).hasSizeGreaterThan(15);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceIds(Set.copyOf(courses))
                        .count())
                .isEqualTo(courses.size());
    }

    @Test
    void theHomePageIsToldTheSameInShort() {
        play(14, YearEndpointTest::answered);

        var glance = glances.current().orElseThrow();

        assertThat(glance.words()).startsWith("Год идёт, но есть отставание");
        assertThat(glance.overdue()).singleElement().satisfies(row -> {
            assertThat(row.row().item()).isEqualTo("1.6");
            assertThat(row.links()).isNotEmpty();
        });
        assertThat(glance.count(Light.DONE)).isPositive();
        assertThat(glances.of("1999-2000")).isEmpty();
    }

    @Test
    void aWholeYearIsStillShownWhenItIsOver() throws Exception {
        play(14, task -> true);
        new PlayedYear(tasklist, clock, people, duties).play(TODAY, LocalDate.of(2027, 6, 2), task -> true);

        var board = board("zaved", "/year");

        assertThat(board.path("running").asBoolean()).isFalse();
        assertThat(board.path("mayBegin").asBoolean()).isTrue();
        assertThat(board.path("words").asText()).isEqualTo("Год завершён: сделано 20 из 20 строк");
        assertThat(board.path("waiting").path("total").asInt()).isZero();
        assertThat(board.path("pairs").path("total").asInt()).isEqualTo(4);
        assertThat(board.path("pairs").path("items").get(0).path("active").asBoolean())
                .isFalse();
        assertThat(board.path("questionnaires").get(2).path("given").asInt()).isEqualTo(4);
        assertThat(board.path("questionnaires").get(4).path("given").asInt()).isEqualTo(4);
        assertThat(addresses(row(board, "6.1")))
                .anyMatch(address -> address.startsWith("/documents/analytical-report/"));
        assertThat(addresses(row(board, "6.2")))
                .anyMatch(address -> address.startsWith("/documents/council-protocol/"));
        assertThat(board.path("dates")).isEmpty();
        assertCoursesExist(board);
    }

    @Test
    void listsThatGrowComeByPages() throws Exception {
        play(14, task -> !task.getTaskDefinitionKey().equals("record-meeting") && answered(task));
        var all = board("zaved", "/year?size=100");
        var people = names(all.path("waiting").path("items"));
        assertThat(people).hasSizeGreaterThan(4);

        var paged = new ArrayList<String>();
        for (var page = 0; page * 3 < people.size(); page++) {
            var waiting = board("zaved", "/year?size=3&waitingPage=" + page).path("waiting");
            assertThat(waiting.path("page").asInt()).isEqualTo(page);
            assertThat(waiting.path("pages").asInt()).isEqualTo((people.size() + 2) / 3);
            assertThat(waiting.path("total").asInt()).isEqualTo(people.size());
            paged.addAll(names(waiting.path("items")));
        }
        assertThat(paged).isEqualTo(people);

        var second = board("zaved", "/year?size=3&pairsPage=1").path("pairs");
        assertThat(second.path("items")).hasSize(1);
        assertThat(board("zaved", "/year?size=3&pairsPage=9")
                        .path("pairs")
                        .path("page")
                        .asInt())
                .as("the last page there is")
                .isEqualTo(1);
    }

    /** In September everybody has something to do; in November there are pairs. */
    @Test
    void theCostDoesNotGrowWithTheStaff() throws Exception {
        var september = LocalDate.of(2026, 9, 8);
        play(14, september, YearEndpointTest::answeredInHaste);
        ask("zaved", "/year");
        var small = cost();
        openKindergarten();
        beforeTheFirstYear();
        play(30, september, YearEndpointTest::answeredInHaste);
        var board = board("zaved", "/year");
        assertThat(board.path("questionnaires").get(0).path("asked").asInt()).isEqualTo(30);
        assertThat(board.path("waiting").path("total").asInt()).isGreaterThan(25);

        var large = cost();
        new PlayedYear(tasklist, clock, people, duties).play(september, TODAY, YearEndpointTest::answered);
        assertThat(board("zaved", "/year").path("pairs").path("total").asInt()).isGreaterThan(4);
        var withPairs = cost();

        assertThat(large).as("as for 14 teachers: %d", small).isLessThanOrEqualTo(small + 3);
        assertThat(withPairs).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static boolean answeredInHaste(Task task) {
        return !task.getTaskDefinitionKey().equals("state-requests") && answered(task);
    }

    private long cost() {
        return StatementCount.during(jdbc, () -> {
            try {
                ask("zaved", "/year");
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        });
    }

    private void play(int teachers, Predicate<Task> answered) {
        play(teachers, TODAY, answered);
    }

    private void play(int teachers, LocalDate until, Predicate<Task> answered) {
        var staffing = new Staffing(people, duties);
        for (var number = 15; number <= teachers; number++) {
            staffing.hire("pedagog" + number, "Иванова", "Ирина", "воспитатель", number % 2 == 0 ? 1 : 12, true);
        }
        var year = new PlayedYear(tasklist, clock, people, duties);
        year.begin(YEAR, FIRST_DAY);
        year.play(FIRST_DAY, until, answered);
    }

    /** One teacher answers nothing, one mentor records no meeting, nobody publishes anything, the curator holds no consultation. */
    private static boolean answered(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "arrange-section", "hold-consultation" -> false;
            case "record-meeting" -> !IDLE_MENTOR.equals(task.getAssignee());
            case "assess-deficits", "state-requests" -> !SILENT.equals(task.getAssignee());
            default -> true;
        };
    }

    private JsonNode board(String login, String address) throws Exception {
        var answer = ask(login, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return read(answer);
    }

    private JsonNode read(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse ask(String login, String address) throws Exception {
        return web.perform(get(address).with(user(login))).andReturn().getResponse();
    }

    private static JsonNode row(JsonNode board, String item) {
        for (var row : board.path("rows")) {
            if (row.path("item").asText().equals(item)) {
                return row;
            }
        }
        throw new AssertionError("No row " + item);
    }

    private static JsonNode named(JsonNode waiting, String name) {
        for (var person : waiting.path("items")) {
            if (person.path("name").asText().equals(name)) {
                return person;
            }
        }
        throw new AssertionError(name + " is not waited for: " + names(waiting.path("items")));
    }

    private static List<String> names(JsonNode people) {
        return words(people, "name");
    }

    private static List<String> addresses(JsonNode line) {
        return words(line.path("links"), "address");
    }

    private static List<String> words(JsonNode list, @org.jspecify.annotations.Nullable String field) {
        var words = new ArrayList<String>();
        list.forEach(each ->
                words.add(field == null ? each.asText() : each.path(field).asText()));
        return words;
    }
}
