package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.engine.Accounts;
import org.nastavnik.year.PlayedYear;
import org.springframework.beans.factory.annotation.Autowired;

/** The year at a glance on the dashboard of the real Cockpit, at a desk and on a phone. */
@NeedsChromium
class YearOnDashboardIT extends KindergartenTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void forgetTheYear() {
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
    }

    @Test
    void theHeadSeesHowTheYearStands() {
        play();
        for (var width : new int[] {Browser.DESK, Browser.PHONE}) {
            var page = dashboard("zaved", width);
            assertThat(page.locator(".year h1")).containsText("из 20 строк, просрочена 1");
            assertThat(page.locator(".year-stage")).hasCount(7);
            assertThat(page.locator(".year-row")).hasCount(20);
            assertThat(page.locator(".year-pairs > li")).hasCount(4);
            page.locator(".year-people summary").first().click();
            assertThat(page.locator(".year-tasks").first()).isVisible();
            assertFit(page, width);
            Browser.screenshot(page, "year-" + width);
        }
    }

    @Test
    void everyNumberLeadsToWhatIsBehindItInTwoClicks() {
        play();
        var page = dashboard("zaved", Browser.DESK);

        page.getByLabel("просрочено: 1, показать строки").click();
        assertThat(page.locator(".year-row")).hasCount(1);
        assertThat(page.locator(".year-row")).containsText("1.6");
        assertThat(page.locator(".year-row")).containsText("просрочено на 53 дня");
        page.getByLabel("Ход: строка 1.6").click();
        assertThat(page).hasURL(Pattern.compile("/processes/"));
        assertThat(page.locator("h1").first()).hasText(Pattern.compile("\\S"));

        page = dashboard("zaved", Browser.DESK);
        page.locator(".year-pairs a")
                .filter(new Locator.FilterOptions().setHasText("Программа"))
                .first()
                .click();
        assertThat(page).hasTitle(Pattern.compile("^Персонализированная программа"));
    }

    @Test
    void theKeyboardIsEnough() {
        play();
        var page = dashboard("kurator", Browser.DESK);
        page.locator("#year-refresh").focus();
        page.waitForResponse(
                answer -> answer.url().contains("/year?"), () -> page.keyboard().press("Enter"));
        page.locator(".year-content:not([aria-busy])").waitFor();
        assertThat(page.evaluate("document.activeElement.id"))
                .as("keeps the focus")
                .isEqualTo("year-refresh");

        for (var step = 0; step < 60 && !onSummary(page); step++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator(".year-people details[open]")).hasCount(1);
    }

    private static boolean onSummary(Page page) {
        return "SUMMARY".equals(page.evaluate("document.activeElement.tagName"));
    }

    @Test
    void beforeTheFirstYearTheHeadBeginsOne() {
        var page = dashboard("zaved", Browser.PHONE);
        assertThat(page.locator(".year")).containsText("Год ещё не начат");
        assertFit(page, Browser.PHONE);
        Browser.screenshot(page, "year-none-" + Browser.PHONE);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Начать год"))
                .click();
        page.locator(".modal-content .fjs-form").waitFor();
        assertThat(page.locator(".modal-content")).containsText("Провести год по дорожной карте");

        var curators = dashboard("kurator", Browser.DESK);
        assertThat(curators.locator(".year")).containsText("Учебный год начинает заведующий");
        assertThat(curators.locator(".year")).not().containsText("Начать год");
    }

    @Test
    void aTeacherIsToldInWordsThatTheYearIsNotForEverybody() {
        var page = browser.logIn("pedagog5", Staffing.PASSWORD, Browser.PHONE).page();
        page.navigate(COCKPIT);

        assertThat(page.locator("main h1")).containsText("Эта страница не для вас");
        assertFit(page, Browser.PHONE);
    }

    @Test
    void aFailureIsSaidAndCanBeTriedAgain() {
        var page = browser.logIn("zaved", Staffing.PASSWORD).page();
        page.route(Pattern.compile(".*/year\\?.*"), Route::abort);
        open(page);
        assertThat(page.locator(".year")).containsText("Не получилось связаться с сервером");

        page.unrouteAll();
        page.getByText("Попробовать ещё раз").click();
        page.getByText("Год ещё не начат").first().waitFor();
    }

    @Test
    void whatIsTechnicalIsForAdministrators() {
        var head = dashboard("zaved", Browser.DESK);
        head.locator(".dashboard > .sections")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(head.locator(".dashboard > .sections")).isHidden();
        assertThat(head.locator("[cam-widget-header] .sections-menu")).isHidden();

        accounts.open("tehnik", "Игорь", "Техник", Staffing.PASSWORD);
        accounts.belongsTo("tehnik", Map.of("camunda-admin", "Технические администраторы"));
        var administrator = browser.page(Browser.DESK);
        administrator.navigate(COCKPIT);
        administrator.getByLabel("Логин").fill("tehnik");
        administrator.getByLabel("Пароль").fill(Staffing.PASSWORD);
        administrator.getByText("Войти").last().click();
        assertThat(administrator.locator(".year")).containsText("Сбоев нет");
        administrator.locator("body.administrator").waitFor();
        assertThat(administrator.locator(".dashboard > .sections")).isVisible();
        assertThat(administrator.locator("[cam-widget-header] .sections-menu")).isVisible();
        assertThat(administrator.locator(".open-human-tasks")).isHidden();
        assertThat(administrator.getByText("Решения").first()).isHidden();
        assertThat(administrator).hasTitle(Pattern.compile("Наставник: Процессы.*"));
        for (var app : List.of("welcome", "admin")) {
            administrator.navigate("/camunda/app/" + app + "/default/");
            administrator.waitForURL(app.equals("welcome") ? "**/" : "**/accounts");
        }
    }

    private void play() {
        var year = new PlayedYear(tasklist, clock, people, duties);
        year.begin(YEAR, FIRST_DAY);
        year.play(
                FIRST_DAY,
                TODAY,
                task -> !Set.of("arrange-section", "hold-consultation", "confirm-meeting")
                        .contains(task.getTaskDefinitionKey()));
    }

    private Page dashboard(String login, int width) {
        var page = browser.logIn(login, Staffing.PASSWORD, width).page();
        open(page);
        return page;
    }

    private static void open(Page page) {
        page.navigate(COCKPIT);
        page.locator(".year-content:not([aria-busy]) .year-panel").first().waitFor();
        page.locator("body > header.top").waitFor();
    }

    private static void assertFit(Page page, int width) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(width);
        assertThat(page.locator("body")
                        .innerText()
                        .lines()
                        .filter(line -> LATIN.matcher(line).find()))
                .as("English")
                .isEmpty();
        assertThat(new AxeBuilder(page)
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(rule -> rule.getId() + " at "
                                        + rule.getNodes().stream()
                                                .limit(3)
                                                .map(node -> node.getHtml())
                                                .toList()))
                .isEmpty();
    }
}
