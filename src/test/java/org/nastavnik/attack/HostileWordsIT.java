package org.nastavnik.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.browser.Browser;
import org.nastavnik.browser.NeedsChromium;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.kindergarten.Settings;
import org.nastavnik.kindergarten.SettingsDesk;
import org.nastavnik.year.Answers;
import org.nastavnik.year.PlayedYear;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A year in which everybody writes nothing but attacks, and a browser that opens every form and page their words get to: they
 * are read as they were written, and nothing else comes of them.
 */
@NeedsChromium
class HostileWordsIT extends KindergartenTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 2);
    private static final int STEP_DAYS = 6;
    private static final int PAGES_OF_A_KIND = 6;
    private static final Pattern LINK = Pattern.compile("/(done|documents|processes|staff)/[\\w/-]+");

    /** What words alone never become; the page's own scripts and styles are asked for what they say. */
    private static final String BECAME = """
            leak => [...document.querySelectorAll(
                  '.pwned, #pwned, [onerror], [onload], [onclick*=pwned], a[href^="javascript:" i], a[href^="' + leak + '"],'
                  + 'img[src*="' + leak + '"], img[src="x"], svg[onload]')].map(e => e.outerHTML.slice(0, 200))
              .concat([...document.querySelectorAll('strong, em, i, b, h1, h2, li, code, del, s, th, blockquote p, pre')]
                  .filter(e => e.textContent.trim() === 'pwned').map(e => e.outerHTML.slice(0, 200)))
              .concat([...document.querySelectorAll('script, style')]
                  .filter(e => e.textContent.includes('pwned')).map(e => e.outerHTML.slice(0, 200)))
              .concat([...document.querySelectorAll('.fjs-form a[target]:not([rel~=noopener])')].map(e => e.outerHTML))
              .concat(window.pwned === undefined || window.pwned instanceof Element ? [] : ['a script ran'])
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private SettingsDesk settings;

    private final Listener listener = new Listener();
    private final HostileWords words = new HostileWords(listener.address());
    private final Map<String, Page> windows = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> looked = new TreeSet<>();
    private final List<String> harm = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        listener.close();
    }

    @Test
    void wordsOfPeopleAreWordsEverywhere() {
        hireSomebodyOfAHostileName();
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
        new PlayedYear(tasklist, clock, people, duties).begin(YEAR, FIRST_DAY);
        nameTheKindergarten("Сад " + words.name(100));
        var answers = new Answers(tasklist, clock, Staffing.experienced(people.teachers()), Set.of("pedagog7"), 1);
        for (var day = FIRST_DAY; day.isBefore(LAST_DAY); day = day.plusDays(STEP_DAYS)) {
            moveTo(day);
            closeWindows();
            workOff(answers);
        }
        lookAtPages();

        System.out.println("Hostile words were read in " + looked.size() + " forms and pages.");
        assertThat(harm).isEmpty();
        assertThat(listener.requests()).as("what was fetched").isEmpty();
        assertThat(looked).hasSizeGreaterThan(60);
    }

    private void hireSomebodyOfAHostileName() {
        new Staffing(people, duties)
                .hire(
                        "pedagog15",
                        "Ы<b id=pwned>" + HostileWords.AS_WRITTEN,
                        "О<img src=x onerror=pwned=1>",
                        "воспитатель " + words.name(100),
                        2,
                        true);
    }

    private void nameTheKindergarten(String shortName) {
        var now = settings.settings();
        var was = now.requisites();
        settings.change(
                new Settings(
                        now.version(),
                        new Requisites(
                                was.fullName(),
                                shortName,
                                was.place(),
                                was.headTitle(),
                                was.address(),
                                was.inn(),
                                was.ogrn(),
                                was.site()),
                        now.numbering(),
                        now.acceptingBodies(),
                        now.mentoringRules(),
                        now.legalOverlay(),
                        now.lastChange()),
                "zaved");
    }

    /** Days have passed: every session is over. */
    private void closeWindows() {
        windows.values().forEach(page -> page.context().close());
        windows.clear();
    }

    private void workOff(Answers answers) {
        for (var round = 0; round < 1_000; round++) {
            var open = tasklist.everything();
            if (open.isEmpty()) {
                return;
            }
            open.stream()
                    .filter(task -> tasklist.all(task.getTaskDefinitionKey()).stream()
                            .anyMatch(each -> each.getId().equals(task.getId())))
                    .forEach(task -> lookAndAnswer(task, answers));
            tasklist.fireDueTimers();
        }
        throw new AssertionError("There is no end of tasks: " + tasklist.openKeys());
    }

    private void lookAndAnswer(Task task, Answers answers) {
        var shown = tasklist.open(task);
        var news = hostileNames(shown).stream()
                .map(name -> task.getTaskDefinitionKey() + "." + name)
                .filter(name -> !seen.contains(name))
                .toList();
        if (!news.isEmpty()) {
            seen.addAll(news);
            look(task);
        }
        RefusedAnswer last = null;
        for (var answer : words.boldestFirst(task.getTaskDefinitionKey(), answers.to(task, shown))) {
            try {
                tasklist.answer(task, answer);
                return;
            } catch (RefusedAnswer refusal) {
                last = refusal;
            }
        }
        throw new AssertionError(task.getTaskDefinitionKey(), last);
    }

    private static List<String> hostileNames(VariableMap shown) {
        return shown.keySet().stream()
                .filter(name -> {
                    var value = shown.getValueTyped(name);
                    var text = value instanceof JsonValue json ? json.getValueSerialized() : value.getValue();
                    return String.valueOf(text).contains("7*7")
                            || String.valueOf(text).contains("7&#42;7");
                })
                .toList();
    }

    private void look(Task task) {
        var page = window(task.getAssignee());
        page.navigate("about:blank");
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task.getId());
        page.locator(".fjs-form").first().waitFor();
        page.locator(".task-intro h1").waitFor();
        page.evaluate("document.querySelectorAll('.fjs-form .fjs-select-display').forEach(list => list.click())");
        judge(page, task.getTaskDefinitionKey(), true);
    }

    private void lookAtPages() {
        for (var login : List.of("zaved", "kurator", "pedagog1", "pedagog15")) {
            var page = window(login);
            var paths = new LinkedHashSet<>(
                    List.of("/", "/me", "/done", "/documents", "/processes?parts=true", "/staff", "/settings"));
            for (var list : List.copyOf(paths)) {
                page.navigate(list);
                judge(page, login + " " + list, false);
                paths.addAll(links(page.content()));
            }
            for (var path : paths) {
                page.navigate(path);
                judge(page, login + " " + path.replaceAll("\\d+|[0-9a-f-]{36}", "N"), false);
            }
        }
        var page = window("zaved");
        page.navigate("/camunda/app/cockpit/default/#/dashboard");
        page.locator("body > header.top").waitFor();
        judge(page, "Cockpit", false);
    }

    /** The first links of each kind: pages of one kind are drawn alike. */
    private static Set<String> links(String html) {
        var byKind = new HashMap<String, Integer>();
        var links = new LinkedHashSet<String>();
        LINK.matcher(html)
                .results()
                .map(found -> found.group())
                .distinct()
                .filter(path -> !path.endsWith("folder") && !path.contains("import"))
                .filter(path -> byKind.merge(path.replaceAll("[^/]+$", ""), 1, Integer::sum) <= PAGES_OF_A_KIND)
                .forEach(links::add);
        return links;
    }

    private Page window(String login) {
        return windows.computeIfAbsent(login, key -> {
            var page = browser.logIn(login, Staffing.PASSWORD).page();
            page.onDialog(dialog -> {
                harm.add(login + ": a dialog says " + dialog.message());
                dialog.dismiss();
            });
            page.context().onRequest(request -> {
                if (request.url().startsWith(listener.address())) {
                    harm.add(login + ": asks for " + request.url());
                }
            });
            return page;
        });
    }

    private void judge(Page page, String where, boolean mustShow) {
        looked.add(where);
        @SuppressWarnings("unchecked")
        var became = (List<String>) page.evaluate(BECAME, listener.address());
        became.forEach(element -> harm.add(where + ": " + element));
        var text = page.locator("body").innerText();
        if (text.contains(HostileWords.COMPUTED)) {
            harm.add(where + ": computed "
                    + text.substring(Math.max(0, text.indexOf(HostileWords.COMPUTED) - 60))
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
        if (text.contains("&#") || text.contains("&lt;")) {
            harm.add(where + ": shows signs by their numbers");
        }
        if (mustShow
                && !text.contains(HostileWords.AS_WRITTEN)
                && !page.locator(".fjs-form").innerHTML().contains("7*7")
                && page.locator(".fjs-form textarea, .fjs-form input").count() == 0) {
            harm.add(where + ": does not show what was written");
        }
    }
}
