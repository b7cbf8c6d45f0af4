package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.Staffing;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.OpenTask;
import org.nastavnik.engine.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * Everybody's screens in the demo kindergarten at the end of November, at a desk and on a phone: no English, nothing to scroll
 * sideways, and on our own pages nothing that shuts people out.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:everybody;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(MovableClockConfiguration.class)
@NeedsChromium
class EverybodyAtWorkIT {

    @RegisterExtension
    final Browser browser = new Browser();

    static {
        // Before the application starts, because it plays the year up to today then.
        MovableClockConfiguration.theClock().moveTo(LocalDate.of(2026, 11, 24));
    }

    private static final List<String> TEACHERS_PAGES = List.of("/", "/me", "/done", "/documents");
    private static final List<String> HEADS_PAGES =
            List.of("/", "/me", "/done", "/documents", "/processes", "/staff", "/settings", "/accounts", "/journal");

    private static final List<String> ADMINISTRATORS_PAGES = List.of(
            "/",
            "/accounts",
            "/accounts/login/zaved",
            "/accounts/administrator",
            "/journal",
            "/backups",
            "/processes",
            "/password",
            "/staff",
            "/camunda/app/tasklist/default/");

    /** What is not Russian on purpose: addresses, logins, kinds of files, the mark of the diagrams' drawer. */
    private static final Pattern ON_PURPOSE = Pattern.compile(
            "https?://\\S+|[\\w.]+@[\\w.]+|\\b(zaved|tehnik|kurator|psiholog|sait|sekretar|pedagog\\d+)\\b"
                    + "|\\b(PDF|DOCX|XLSX|CSV|ZIP|JPEG|PNG|SHA-256|BPMN|bpmn\\.io)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");

    /** Texts a person can see or hear, but for commands to type: text nodes and the attributes browsers show or read out. */
    private static final String WORDS = """
            () => {
              const seen = [];
              const visible = e => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 1;
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (node.nodeType === Node.TEXT_NODE) {
                  const parent = node.parentElement;
                  if (node.data.trim() && !parent.closest('[translate=no]') && !['SCRIPT', 'STYLE', 'NOSCRIPT', 'CODE'].includes(parent.tagName) && visible(parent)) {
                    seen.push(node.data.trim());
                  }
                } else if (visible(node)) {
                  for (const name of ['placeholder', 'title', 'aria-label', 'alt']) {
                    if (node.getAttribute(name)) {
                      seen.push(node.getAttribute(name));
                    }
                  }
                }
              }
              seen.push(document.title);
              return seen;
            }
            """;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Accounts accounts;

    static Stream<Arguments> everybody() {
        return Stream.of(
                        Arguments.of("teacher", "pedagog1", TEACHERS_PAGES),
                        Arguments.of("mentor", "pedagog2", TEACHERS_PAGES),
                        Arguments.of("psychologist", "psiholog", TEACHERS_PAGES),
                        Arguments.of("curator", "kurator", HEADS_PAGES.subList(0, 6)),
                        Arguments.of("head", "zaved", HEADS_PAGES))
                .flatMap(person -> Stream.of(Browser.DESK, Browser.PHONE)
                        .map(width -> Arguments.of(person.get()[0], person.get()[1], person.get()[2], width)));
    }

    @ParameterizedTest(name = "{0} at {3}")
    @MethodSource("everybody")
    void ourPagesAreRussianFitTheScreenAndShutNobodyOut(String who, String login, List<String> pages, int width) {
        var person = browser.logIn(login, Staffing.PASSWORD_OF_DEMO, width);
        var faults = new ArrayList<String>();
        for (var path : pages) {
            person.page().navigate(path);
            person.page().locator("main h1").first().waitFor();
            person.page().locator("body > header.top").waitFor();
            faults.addAll(faultsOf(person.page(), path));
            faults.addAll(barriers(person.page(), path));
            Browser.screenshot(person.page(), who + path.replace('/', '-') + width);
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {3}")
    @MethodSource("everybody")
    void tasklistIsRussianAndFitsTheScreen(String who, String login, List<String> pages, int width) {
        var person = browser.logIn(login, Staffing.PASSWORD_OF_DEMO, width);
        var page = person.page();
        var some = tasks.of(login).stream().limit(3).toList();
        assertThat(some).as("the demo gives everybody something to do").isNotEmpty();
        waitForCard(page, some.get(0));
        var faults = new ArrayList<>(faultsOf(page, "list of tasks"));
        for (var task : some) {
            // Another address within the same page would leave the form of the task before until this one's is drawn.
            page.navigate("about:blank");
            page.navigate("/camunda/app/tasklist/default/#/?task=" + task.id());
            waitForForm(page, task);
            faults.addAll(faultsOf(page, task.key()));
            Browser.screenshot(page, who + "-" + task.key() + "-" + width);
        }
        assertThat(faults).isEmpty();
    }

    /** The last two are refused, in words and with a way out. */
    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void theTechnicalAdministratorSeesOnlyWhatWorksForThem(int width) {
        if (!accounts.exists("tehnik")) {
            accounts.openForAdministrator("tehnik", "Игорь", "Новиков", Staffing.PASSWORD);
        }
        var page = browser.page(width);
        page.navigate("/");
        page.getByLabel("Логин").fill("tehnik");
        page.getByLabel("Пароль").fill(Staffing.PASSWORD);
        page.getByText("Войти").last().click();
        page.locator("body > header.top").waitFor();
        var faults = new ArrayList<String>();
        for (var path : ADMINISTRATORS_PAGES) {
            page.navigate(path);
            page.locator("main h1").first().waitFor();
            assertThat(page.locator("body > header.top")).containsText("Наставник");
            faults.addAll(faultsOf(page, path));
            faults.addAll(barriers(page, path));
            Browser.screenshot(page, "administrator" + path.replace('/', '-') + width);
        }
        page.navigate("/camunda/app/cockpit/default/");
        page.getByText("Сбоев нет").waitFor();
        page.locator("body.administrator").waitFor();
        faults.addAll(faultsOf(page, "cockpit"));
        Browser.screenshot(page, "administrator-cockpit" + width);
        assertThat(faults).isEmpty();
    }

    /** What a task is about comes after everything else. */
    private static void waitForCard(Page page, OpenTask task) {
        page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(task.name()))
                .filter(new Locator.FilterOptions().setHasText(task.about()))
                .first()
                .waitFor();
        page.locator("body > header.top").waitFor();
    }

    private static void waitForForm(Page page, OpenTask task) {
        assertThat(page.locator(".task-intro h1")).hasText(task.name());
        assertThat(page.locator(".task-intro .about")).hasText(task.about());
        page.locator(".fjs-form").waitFor();
        page.locator("body > header.top").waitFor();
    }

    private static List<String> faultsOf(Page page, String where) {
        var faults = new ArrayList<String>();
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > page.viewportSize().width) {
            faults.add(where + ": " + width + " pixels wide");
        }
        @SuppressWarnings("unchecked")
        var words = (List<String>) page.evaluate(WORDS);
        words.stream()
                .filter(text ->
                        LATIN.matcher(ON_PURPOSE.matcher(text).replaceAll(" ")).find())
                .map(text -> where + ": «" + text + "»")
                .distinct()
                .forEach(faults::add);
        return faults;
    }

    private static List<String> barriers(Page page, String where) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> where + ": " + told(rule))
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
