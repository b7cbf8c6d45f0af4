package org.nastavnik.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.PagesTest;
import org.nastavnik.acts.Acts;
import org.nastavnik.documents.Paper;
import org.nastavnik.engine.Outcome;
import org.nastavnik.staff.intake.StatementCount;
import org.nastavnik.worklog.domain.DoneTasks;
import org.nastavnik.worklog.domain.DoneTasks.Search;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class DonePagesTest extends PagesTest {

    /** What one page of the list may cost. */
    private static final int MOST_STATEMENTS = 20;

    @Autowired
    private DoneTasks done;

    @Autowired
    private Acts acts;

    @Autowired
    private List<Paper> papers;

    @Test
    void everybodyFindsTheirOwnAndNobodyElses() throws Exception {
        returnAct();
        var headsOwn = done.page("zaved", new Search("", null), 0)
                .lines()
                .get(0)
                .task()
                .id();

        page("zaved", "/done")
                .andExpect(content()
                        .string(allOf(
                                containsString("Утвердить акт"),
                                containsString("Положение"),
                                containsString("Вернуть на доработку"),
                                containsString("3 августа 2026 г., "),
                                not(containsString("Подготовить")))));
        page("zaved", "/done/" + headsOwn)
                .andExpect(content()
                        .string(allOf(
                                containsString("Добавьте раздел о &lt;b&gt;заменах&lt;/b&gt;"),
                                containsString("/documents/act/"))));
        page("pedagog3", "/done").andExpect(content().string(containsString("Пока ничего.")));
        for (var login : List.of("kurator", "pedagog3")) {
            web.perform(get("/done/" + headsOwn).with(user(login))).andExpect(status().isNotFound());
        }
        web.perform(get("/done/" + headsOwn)).andExpect(status().is3xxRedirection());
        web.perform(get("/done/999999").with(user("zaved"))).andExpect(status().isNotFound());
    }

    @Test
    void aListIsSearchedByWordsAndByMonthAndTurnedPageByPage() throws Exception {
        returnAct();
        clock.moveTo(LocalDate.of(2026, 9, 14));
        for (var number = 0; number < 25; number++) {
            tasklist.start(
                    "duty-transfer",
                    "zaved",
                    Map.of(
                            "duty",
                            "site_editor",
                            "personId",
                            String.valueOf(personId(number % 2 == 0 ? "pedagog5" : "pedagog6"))));
        }

        page("zaved", "/done")
                .andExpect(content().string(allOf(containsString("Всего: 26"), containsString("Страница 1 из 2"))));
        page("zaved", "/done", "page", "1")
                .andExpect(content().string(allOf(containsString("Утвердить акт"), containsString("← Новее"))));
        page("zaved", "/done", "words", "утвердить акт").andExpect(content().string(containsString("Нашлось: 1<")));
        for (var nowhere : List.of("утв%акт", "_твердить", "%", "!", "\\", "'")) {
            page("zaved", "/done", "words", nowhere).andExpect(content().string(containsString("Ничего не нашлось.")));
        }
        page("zaved", "/done", "month", "2026-08").andExpect(content().string(containsString("Нашлось: 1<")));
        page("zaved", "/done", "month", "2026-09").andExpect(content().string(containsString("Нашлось: 25<")));
        page("zaved", "/done", "month", "никогда", "page", "-3")
                .andExpect(content().string(containsString("Всего: 26")));
        page("zaved", "/done", "page", "77").andExpect(content().string(containsString("Всего: 26")));
    }

    /** A page costs the same however many people and pairs its lines are about. */
    @Test
    void theCostOfAPageDoesNotGrowWithWhatItsLinesAreAbout() throws Exception {
        transferTo(List.of("pedagog5"));
        page("zaved", "/done");
        var one = cost();

        transferTo(List.of(
                "pedagog6", "pedagog7", "pedagog8", "pedagog9", "pedagog10", "pedagog11", "pedagog12", "pedagog13"));
        var all = cost();

        assertThat(all).as("as for one line: %d", one).isEqualTo(one).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private long cost() {
        return StatementCount.during(jdbc, () -> {
            try {
                page("zaved", "/done");
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        });
    }

    private void transferTo(List<String> logins) {
        logins.forEach(login -> tasklist.start(
                "duty-transfer", "zaved", Map.of("duty", "site_editor", "personId", String.valueOf(personId(login)))));
    }

    @Test
    void nobodyIsToldThatATaskWasAboutThemselves() throws Exception {
        processes.start(
                "personal-consents", "consents:3", Outcome.of("year", YEAR).and("personId", personId("pedagog3")));
        tasklist.answer("give-processing-consent", Map.of("decision", "refused"));

        page("pedagog3", "/done")
                .andExpect(content()
                        .string(allOf(containsString("Не даю согласия"), not(containsString("Васильченко О. П., ")))));
    }

    /** The kinds of documents tasks lead to are kinds there are, and the ids are ids processes carry. */
    @Test
    void documentsOfTasksExist() throws Exception {
        var keys = papers.stream().map(Paper::key).toList();
        var models = new ArrayList<String>();
        try (var files = Files.walk(Path.of("processes"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                models.add(Files.readString(file));
            }
        }
        var all = String.join("\n", models);
        var named = Pattern.compile("name=\"document\" value=\"([^\"]*)\"")
                .matcher(all)
                .results()
                .map(match -> match.group(1).split(":"))
                .toList();

        assertThat(named).hasSizeGreaterThan(10).allSatisfy(document -> {
            assertThat(document).hasSize(2);
            assertThat(keys).contains(document[0]);
            assertThat(all)
                    .containsPattern("(target|resultVariable|elementVariable)=\"ID\"|[(,]\\s*ID\\s*[),]"
                            .replace("ID", document[1]));
        });
    }

    private ResultActions page(String login, String address, String... parameters) throws Exception {
        var request = get(address).with(user(login));
        for (var index = 0; index < parameters.length; index += 2) {
            request.queryParam(parameters[index], parameters[index + 1]);
        }
        return web.perform(request).andExpect(status().isOk());
    }

    private void returnAct() {
        acts.openDrafts(YEAR);
        var actId = acts.draftOf(YEAR, "regulation");
        processes.start(
                "act-approval",
                "act:" + actId,
                Outcome.of("year", YEAR).and("actId", actId).and("item", "1.1"));
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), "Первая редакция");
        tasklist.all("accept-act").forEach(task -> tasklist.answer(task, ActAnswers.accepted()));
        tasklist.answer("approve-act", Map.of("decision", "return", "remark", "Добавьте раздел о <b>заменах</b>"));
    }
}
