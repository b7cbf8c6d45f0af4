package org.nastavnik.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A person at work in Tasklist. Everything is found by what the person reads: names of tasks, labels of fields, words on buttons. */
public final class PersonInBrowser {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final Page page;

    PersonInBrowser(Page page) {
        this.page = page;
    }

    void logIn(String login, String password) {
        page.navigate("/");
        page.getByLabel("Логин").fill(login);
        page.getByLabel("Пароль").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Войти"))
                .click();
        page.locator("body > header.top .links").waitFor(attached());
        page.navigate(TASKLIST);
        page.locator(".start-process-action").first().waitFor(attached());
    }

    /** For whatever this class does not know. */
    public Page page() {
        return page;
    }

    /** Goes to Tasklist and shows this filter. */
    public void openFilter(String name) {
        // Another address within the same page would not load it anew.
        page.navigate("about:blank");
        page.navigate(TASKLIST);
        page.locator("[cam-tasklist-filters]")
                .getByText(Pattern.compile("^\\s*" + literal(name)))
                .first()
                .click();
    }

    /** Opens the first task of this name in the list that is shown. */
    public void openTask(String name) {
        page.locator(".tasks-list .task")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                ".names",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + literal(name))))))
                .first()
                .click();
        form().waitFor();
    }

    /** Opens the form that starts this process. */
    public void openStartForm(String process) {
        page.locator(".start-something").click();
        page.locator(".modal-content")
                .getByText(process, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        form().waitFor();
    }

    /** Writes into the field with this label: a text, a number, or a date as {@code dd.MM.yyyy}. */
    public void fill(String label, String value) {
        var input = field(label).locator("input, textarea").first();
        input.fill(value);
        input.press("Tab");
    }

    /** Picks the option with these words in the radio group or the select with this label. */
    public void choose(String label, String option) {
        var field = field(label);
        var radio = field.locator(".fjs-inline-label, label")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[type=radio]")))
                .filter(new Locator.FilterOptions().setHasText(option));
        if (radio.count() > 0) {
            radio.first().click();
            return;
        }
        var item = field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first();
        openList(field, item);
        item.click();
    }

    /** The viewer's list opens again only after the field has lost the focus, and sometimes only by a second click. */
    private static void openList(Locator field, Locator item) {
        for (var attempt = 0; attempt < 10 && !shown(item); attempt++) {
            field.page().evaluate("document.activeElement.blur()");
            field.locator(".fjs-select-display").click();
        }
    }

    private static boolean shown(Locator item) {
        try {
            item.waitFor(new Locator.WaitForOptions().setTimeout(1_000));
            return true;
        } catch (TimeoutError hidden) {
            return false;
        }
    }

    /** Ticks the checkbox or the option of a checklist with these words. */
    public void tick(String words) {
        form().locator("label")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[type=checkbox]")))
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    public String formText() {
        return form().innerText();
    }

    /** Follows a link of the form to a file, and returns the file. */
    public Path download(String link) {
        return page.waitForDownload(() -> form().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                        .first()
                        .click())
                .path();
    }

    /** Presses «Готово» and waits until the task is gone; the next one may stand in its place already. */
    public void complete() {
        var done = openTaskId();
        pressComplete();
        page.waitForFunction(
                "done => !location.hash.includes('task=' + done) || document.querySelector('.refusal')", done);
        if (page.url().contains("task=" + done)) {
            throw new AssertionError("The answer is refused: " + errors());
        }
    }

    /** Presses «Готово», where a refusal is expected: see {@link #errors()}. */
    public void pressComplete() {
        press("Готово");
    }

    /** The id of the task that is open now. */
    public String openTaskId() {
        var matcher = Pattern.compile("[?&]task=([^&]+)").matcher(page.url());
        if (!matcher.find()) {
            throw new IllegalStateException("No task is open at " + page.url());
        }
        return matcher.group(1);
    }

    /** Presses «Начать» in the dialog and waits until it has closed. */
    public void start() {
        pressStart();
        page.locator(".modal-content").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    public void pressStart() {
        press("Начать");
    }

    /** What Tasklist says is wrong, at the button; waits until it says something. */
    public List<String> errors() {
        var errors = page.locator(".refusal[role=alert]");
        errors.first().waitFor();
        return errors.allInnerTexts().stream().map(String::strip).toList();
    }

    /** Keeps what the person sees as a picture under {@code target/screenshots}. */
    public void screenshot(String name) {
        Browser.screenshot(page, name);
    }

    public void signOut() {
        page.navigate(TASKLIST);
        var menu = page.locator("body > header.top .menu");
        page.locator("body > header.top").waitFor();
        if (menu.isVisible()) {
            menu.click();
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Выйти"))
                .click();
        page.getByLabel("Логин").waitFor();
    }

    /** A button that cannot be pressed yet is waited for. */
    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private Locator form() {
        return page.locator(".fjs-container .fjs-form").first();
    }

    private Locator field(String label) {
        return form().locator(".fjs-form-field")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".fjs-form-field-label, legend, label")
                                .filter(new Locator.FilterOptions().setHasText(whole(label)))))
                .last();
    }

    /** The label and nothing else but the mark of a required field. */
    private static Pattern whole(String label) {
        return Pattern.compile("^\\s*" + literal(label) + "\\s*\\*?\\s*$");
    }

    /** The browser's patterns know no {@link Pattern#quote}. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
