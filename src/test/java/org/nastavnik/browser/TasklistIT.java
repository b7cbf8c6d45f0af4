package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.engine.Outcome;

/** Tasklist in a teacher's hands: on a phone, by keyboard alone, and on a computer others use too. */
@NeedsChromium
class TasklistIT extends KindergartenTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private static final int LONGER_THAN_TASKLIST_ASKS = 12_000;

    private static final String MY_TASKS = "Мои задачи";
    private static final String CONSENT = "Решить об обработке данных";
    private static final int FINGER = 44;
    private static final int TABS = 40;

    @BeforeEach
    void giveEverybodyATask() {
        processes.start("diagnostics", "diagnostics:" + YEAR, Outcome.of("year", YEAR));
    }

    @Test
    void onAPhoneTheListAndTheTaskTakeTurnsAndDoneLeadsToTheNextTask() {
        var teacher = logIn("pedagog3", Browser.PHONE);
        var page = teacher.page();
        assertThat(list(page)).isVisible();
        assertThat(task(page)).isHidden();
        assertThat(page.locator("li.task .due")).containsText("до ");
        fits(page);
        teacher.screenshot("tasklist-390");

        teacher.openTask(CONSENT);
        assertThat(list(page)).isHidden();
        assertThat(page.locator(".what-to-do")).containsText("Займёт около 5 минут.");
        fits(page);
        assertThat(button(page, "Готово")).isInViewport();
        assertThat(button(page, "Готово").boundingBox().height).isGreaterThanOrEqualTo(FINGER);
        teacher.screenshot("task-390");

        teacher.pressComplete();
        assertThat(teacher.errors()).containsExactly("Проверьте: «Ваше решение».");
        assertThat(page.locator(".fjs-form-field-error")).hasText("Заполните это поле.");
        assertThat(page.locator(".fjs-has-errors input:focus")).hasCount(1);
        teacher.screenshot("task-refused-390");

        teacher.choose("Ваше решение", "Даю согласие");
        teacher.choose("Как подписано согласие", "На бумаге");
        teacher.fill("Дата подписания", "03.08.2026");
        teacher.complete();
        assertThat(heading(page)).hasText("Решить о публикации данных");
        assertThat(heading(page)).isFocused();
        assertThat(page.locator(".after-done")).isVisible();
        fits(page);

        page.getByText("‹ К списку").click();
        assertThat(list(page)).isVisible();
        assertThat(task(page)).isHidden();
        teacher.openTask("Решить о публикации данных");
        page.goBack();
        assertThat(list(page)).isVisible();
        assertThat(task(page)).isHidden();
    }

    @Test
    void byKeyboardAloneATaskIsFoundDoneAndNothingIsLeft() {
        var teacher = logIn("pedagog3", Browser.DESK);
        var page = teacher.page();
        tabTo(page, "li.task h4 a");
        page.keyboard().press("Enter");
        assertThat(heading(page)).hasText(CONSENT);
        assertThat(heading(page)).isFocused();

        tabTo(page, ".fjs-form input[type=radio]");
        page.keyboard().press("ArrowDown");
        tabTo(page, ".form-actions .btn-primary");
        page.keyboard().press("Enter");

        var allDone = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("На сегодня всё."));
        assertThat(allDone).isFocused();
        assertThat(page.locator(".all-done a")).hasAttribute("href", "/done");
        teacher.screenshot("all-done");

        page.locator(".task-filters").getByText("Просрочено").click();
        assertThat(page.getByText("В этом списке сейчас ничего нет.")).isVisible();
        assertThat(allDone).isHidden();
    }

    @Test
    void whoStandsOnACardStaysThereWhenTheListIsDrawnAnew() {
        var page = logIn("pedagog3", Browser.DESK).page();
        tabTo(page, "li.task h4 a");
        page.evaluate("document.activeElement.dataset.before = ''");
        page.waitForFunction("() => document.querySelector('li.task a[data-before]') === null");
        assertThat(page.locator("li.task h4 a")).isFocused();
    }

    @Test
    void whatTheServerRefusesStaysInTheFormAndIsSaidAtTheButton() {
        var teacher = logIn("pedagog3", Browser.PHONE);
        teacher.openTask(CONSENT);
        teacher.choose("Ваше решение", "Даю согласие");
        teacher.choose("Как подписано согласие", "На бумаге");
        teacher.fill("Дата подписания", "01.01.2030");
        teacher.pressComplete();

        assertThat(teacher.errors()).singleElement().asString().contains("Дата подписания");
        assertThat(teacher.page().locator(".refusal")).isFocused();
        assertThat(teacher.page().locator(".refusal")).isInViewport();
        assertThat(teacher.page().locator(".flatpickr-input")).hasValue("01.01.2030");
        teacher.screenshot("task-refused-by-server-390");
    }

    @Test
    void theEndOfTheSessionDoesNotTakeUnsavedAnswersAlong() {
        var teacher = logIn("pedagog3", Browser.DESK);
        var page = teacher.page();
        teacher.openTask(CONSENT);
        teacher.choose("Ваше решение", "Даю согласие");
        page.context().clearCookies();
        button(page, "Сохранить черновик").click();
        assertThat(page.locator(".draft-state")).containsText("Сеанс завершён. Войдите в другой вкладке");
        page.waitForTimeout(LONGER_THAN_TASKLIST_ASKS);
        assertThat(page.locator(".fjs-form input:checked")).hasCount(1);

        logInBeside(page, "pedagog3");
        button(page, "Сохранить черновик").click();
        assertThat(page.locator(".draft-state")).hasText("Черновик сохранён. Его видите только вы.");
    }

    @Test
    void afterTheEndOfTheSessionDoneIsPressedAgainAndTheAnswerIsTaken() {
        var teacher = logIn("pedagog3", Browser.PHONE);
        var page = teacher.page();
        teacher.openTask(CONSENT);
        teacher.choose("Ваше решение", "Даю согласие");
        teacher.choose("Как подписано согласие", "На бумаге");
        teacher.fill("Дата подписания", "03.08.2026");
        page.context().clearCookies();
        teacher.pressComplete();
        assertThat(page.locator(".refusal"))
                .hasText(
                        "Сеанс завершён. Войдите в другой вкладке и нажмите «Готово» ещё раз: ответы остались в форме.");
        page.waitForTimeout(LONGER_THAN_TASKLIST_ASKS);
        assertThat(page.locator(".refusal, .draft-state")).hasCount(1);
        assertThat(page.getByText("Unsuccessful HTTP response")).isHidden();

        logInBeside(page, "pedagog3");
        button(page, "Готово").click();
        assertThat(heading(page)).hasText("Решить о публикации данных");
        assertThat(page.locator(".refusal, .draft-state")).hasCount(0);
    }

    private static void logInBeside(Page page, String login) {
        var tab = page.context().newPage();
        tab.navigate("/login");
        tab.getByLabel("Логин").fill(login);
        tab.getByLabel("Пароль").fill(Staffing.PASSWORD);
        tab.getByText("Войти").last().click();
        tab.locator("header.top").waitFor();
    }

    @Test
    void aDraftIsItsAuthorsAloneAndNeverStaysInTheBrowser() {
        var teacher = logIn("pedagog3", Browser.DESK);
        var page = teacher.page();
        teacher.openTask(CONSENT);
        teacher.choose("Ваше решение", "Даю согласие");
        button(page, "Сохранить черновик").click();
        assertThat(page.locator(".draft-state")).hasText("Черновик сохранён. Его видите только вы.");
        assertThat(kept(page)).doesNotContain("camunda-form").doesNotContain("given");

        teacher.choose("Как подписано согласие", "На бумаге");
        page.context().setOffline(true);
        button(page, "Сохранить черновик").click();
        assertThat(page.locator(".draft-state")).containsText("Нет связи, черновик не сохранён.");
        page.context().setOffline(false);
        button(page, "Сохранить черновик").click();
        assertThat(page.locator(".draft-state")).containsText("Черновик сохранён.");

        teacher.signOut();
        teacher.logIn("pedagog4", Staffing.PASSWORD);
        teacher.openFilter(MY_TASKS);
        teacher.openTask(CONSENT);
        assertThat(page.locator(".fjs-form input:checked")).hasCount(0);
        assertThat(page.locator(".draft-here")).hasCount(0);
        assertThat(kept(page)).doesNotContain("camunda-form").doesNotContain("given");

        var elsewhere = logIn("pedagog3", Browser.PHONE);
        elsewhere.openTask(CONSENT);
        assertThat(elsewhere.page().locator(".draft-here")).containsText("Форма заполнена вашим черновиком.");
        assertThat(elsewhere.page().locator(".fjs-form input:checked")).hasCount(2);

        elsewhere.page().getByText("Начать заново").click();
        elsewhere.page().locator(".fjs-form").waitFor();
        assertThat(elsewhere.page().locator(".fjs-form input:checked")).hasCount(0);
    }

    @Test
    void draftsThatOtherVersionsLeftInTheBrowserAreSweptAway() {
        var teacher = logIn("pedagog3", Browser.DESK);
        teacher.page().addInitScript("localStorage.setItem('camunda-form:1', '{\"decision\":\"given\"}')");
        teacher.openFilter(MY_TASKS);
        assertThat(kept(teacher.page())).doesNotContain("camunda-form");
    }

    @Test
    void leavingAChangedFormIsAskedAbout() {
        var teacher = logIn("pedagog3", Browser.PHONE);
        var page = teacher.page();
        teacher.openTask(CONSENT);
        teacher.choose("Ваше решение", "Даю согласие");
        page.getByText("‹ К списку").click();
        button(page.getByRole(AriaRole.DIALOG), "Остаться").click();
        assertThat(page.locator(".fjs-form input:checked")).hasCount(1);

        page.getByText("‹ К списку").click();
        button(page.getByRole(AriaRole.DIALOG), "Сохранить черновик").click();
        assertThat(list(page)).isVisible();
        teacher.openTask(CONSENT);
        assertThat(page.locator(".fjs-form input:checked")).hasCount(1);
    }

    @Test
    void whatCanBeBegunIsExplainedAndFillsAPhone() {
        var curator = logIn("kurator", Browser.PHONE);
        var page = curator.page();
        page.locator(".start-something").click();
        var choices = page.locator("ul.processes > li");
        assertThat(choices.filter(new Locator.FilterOptions().setHasText("Передать обязанность")))
                .containsText("Назвать, кто теперь куратор");
        assertThat(choices.locator(".explanation")).hasCount(choices.count());
        assertThat(page.locator(".modal-content input:visible")).hasCount(0);
        assertThat(page.locator(".modal-content").boundingBox().width).isEqualTo(Browser.PHONE);
        fits(page);
        curator.screenshot("start-390");
        page.keyboard().press("Enter");
        page.locator(".modal-content .fjs-form").waitFor();
        assertThat(page.locator(".modal-content .form-actions")).isHidden();
        fits(page);
    }

    /** The browser's clock is months ahead of the kindergarten's; what is due when follows the latter. */
    private PersonInBrowser logIn(String login, int width) {
        var person = browser.logIn(login, Staffing.PASSWORD, width);
        person.openFilter(MY_TASKS);
        return person;
    }

    /** Goes on with the Tab key; wherever it stops, the place can be seen. */
    private static void tabTo(Page page, String selector) {
        for (var tab = 0; tab < TABS; tab++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("""
                            () => {
                              const place = document.activeElement;
                              const rim = element => element && getComputedStyle(element).outlineStyle !== 'none'
                                  && parseFloat(getComputedStyle(element).outlineWidth) > 0;
                              return place === document.body || rim(place) || rim(place.closest('.fjs-input-group'));
                            }
                            """))
                    .as("the focus can be seen on %s", page.evaluate("document.activeElement.outerHTML"))
                    .isTrue();
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + selector);
    }

    private static void fits(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** Everything this browser remembers on its own. */
    private static String kept(Page page) {
        return page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])")
                .toString();
    }

    private static Locator list(Page page) {
        return page.locator("section.tasks-list");
    }

    private static Locator task(Page page) {
        return page.locator("section.task-details");
    }

    private static Locator heading(Page page) {
        return page.locator(".task-intro h1");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
