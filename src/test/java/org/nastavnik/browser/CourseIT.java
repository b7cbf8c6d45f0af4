package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nastavnik.ActAnswers;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.acts.Acts;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.CourseSearch;
import org.nastavnik.engine.Courses;
import org.nastavnik.engine.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** The course of a process as the head meets it: on a page of its own and beside the diagram in Cockpit. */
@NeedsChromium
class CourseIT extends KindergartenTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private static final String REMARK = "Добавьте раздел о заменах";

    @Autowired
    private Acts acts;

    @Autowired
    private Courses courses;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void anActIsReturnedOnceAndWaitsForItsDraft() {
        acts.openDrafts(YEAR);
        var actId = acts.draftOf(YEAR, "regulation");
        processes.start(
                "act-approval",
                "act:" + actId,
                Outcome.of("year", YEAR).and("actId", actId).and("item", "1.1"));
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), "Текст");
        tasklist.answer("accept-act", ActAnswers.accepted());
        tasklist.answer("approve-act", Map.of("decision", "return", "remark", REMARK));
    }

    @Test
    void theHeadFindsAProcessAndReadsWhatHappenedInIt() {
        for (var width : new int[] {Browser.DESK, Browser.PHONE}) {
            var page = browser.logIn("zaved", Staffing.PASSWORD, width).page();
            page.navigate("/processes");
            assertThat(width(page)).isLessThanOrEqualTo(width);
            page.getByLabel("Слова").fill("положение утвердить");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Найти"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("[?&]words="));
            page.locator(".courses a").first().click();

            page.locator(".course-done").first().waitFor();
            var said = page.locator("main").innerText();
            assertThat(said)
                    .contains("Утвердить локальный акт", "Положение о системе наставничества")
                    .contains("Тихонова Елена Павловна — Подготовить проект акта")
                    .contains("Соколова Мария Павловна — Утвердить акт: решение «Вернуть на доработку»")
                    .doesNotContain(REMARK);
            assertThat(page.locator(".course-done[data-element-id=approve-act]"))
                    .hasCount(1);
            assertThat(page.locator(".course-note.waiting[data-step=draft-act]"))
                    .hasText(Pattern.compile("^с.3.августа$"));
            assertThat(width(page)).isLessThanOrEqualTo(width);
            assertThat(barriers(page)).isEmpty();
            assertTheMarkOfTheDrawerIsInView(page);
            Browser.screenshot(page, "course-" + width);
        }
    }

    /** The licence of bpmn.io asks for it. */
    private static void assertTheMarkOfTheDrawerIsInView(Page page) {
        var mark = page.locator(".bjs-powered-by");
        mark.scrollIntoViewIfNeeded();
        BoundingBox place = mark.boundingBox();
        assertThat(place.width).isGreaterThan(40);
        assertThat(place.x + place.width).isLessThanOrEqualTo(page.viewportSize().width);
        assertThat((Boolean) page.evaluate(
                        "([x, y]) => document.elementFromPoint(x, y).closest('.bjs-powered-by') !== null",
                        List.of(place.x + place.width / 2, place.y + place.height / 2)))
                .as("nothing lies over it")
                .isTrue();
    }

    @Test
    void cockpitShowsTheCourseOfAnInstanceAndMarksItsDiagram() {
        var page = browser.logIn("zaved", Staffing.PASSWORD).page();
        page.navigate("/camunda/app/cockpit/default/#/process-instance/" + approval() + "/runtime");

        var tab = page.locator(".course-tab");
        tab.locator("tr").first().waitFor();
        assertThat(tab.innerText())
                .contains("Ждём: Тихонова Елена Павловна — Подготовить проект акта")
                .contains("решение «Вернуть на доработку»")
                .doesNotContain(REMARK);
        page.locator(".course-done[data-element-id=approve-act]").waitFor();
        assertThat(page.locator(".course-waiting[data-element-id=draft-act]")).hasCount(1);
        Browser.screenshot(page, "course-in-cockpit");
        tab.getByText("Вся страница со схемой").click();
        assertThat(page).hasURL(Pattern.compile("/processes/" + approval() + "$"));
    }

    @Test
    void cockpitListsTheFinishedInstancesOfAProcess() {
        ActAnswers.approveAll(tasklist);
        var page = browser.logIn("zaved", Staffing.PASSWORD).page();
        page.navigate("/camunda/app/cockpit/default/#/process-definition/" + definition() + "/runtime");

        page.getByText("Завершённые").first().click();
        var tab = page.locator(".course-tab");
        tab.locator("a").first().waitFor();
        assertThat(tab.innerText())
                .contains("Завершённых: 1", "Утвердить локальный акт · Положение о системе наставничества");
        Browser.screenshot(page, "finished-in-cockpit");
    }

    /** They are part of its code, which knows one language and one way to write a moment. */
    @Test
    void cockpitSpeaksRussianWhereItsWordsDoNotReach() {
        accounts.openForAdministrator("tehnik", "Игорь", "Новиков", Staffing.PASSWORD);
        var page = browser.page(Browser.DESK);
        page.navigate("/camunda/app/cockpit/default/");
        page.getByLabel("Логин").fill("tehnik");
        page.getByLabel("Пароль").fill(Staffing.PASSWORD);
        page.getByText("Войти").last().click();
        page.locator("body.administrator").waitFor();
        page.navigate("/camunda/app/cockpit/default/#/process-definition/" + definition() + "/runtime");
        var started = page.locator("td.start-time").first();
        assertThat(started).hasText(Pattern.compile("\\s*\\d\\d\\.\\d\\d\\.2026 \\d\\d:\\d\\d:\\d\\d\\s*"));

        page.navigate("/camunda/app/cockpit/default/#/process-instance/" + approval() + "/runtime");
        assertThat(page.locator(".super-process-instance-id .null-value")).hasText("нет");
    }

    private String approval() {
        return courses.find(new CourseSearch(Set.of("act-approval"), null, null, null, false), 0, 1)
                .get(0)
                .id();
    }

    private String definition() {
        return jdbc.queryForObject(
                "select ID_ from ACT_RE_PROCDEF where KEY_ = 'act-approval' order by VERSION_ desc limit 1",
                String.class);
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(CourseIT::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
