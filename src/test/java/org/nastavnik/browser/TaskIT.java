package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.acts.ActStatus;
import org.nastavnik.acts.Acts;
import org.nastavnik.engine.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** A task of every day, done in the real Tasklist. */
@NeedsChromium
class TaskIT extends KindergartenTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private static final String FILTER = "Мои задачи";

    @Autowired
    private Acts acts;

    @Test
    void theHeadReadsTheDocumentReturnsItAndApprovesItsSecondVersion() {
        acts.openDrafts(YEAR);
        var actId = acts.draftOf(YEAR, "regulation");
        processes.start(
                "act-approval",
                "act:" + actId,
                Outcome.of("year", YEAR).and("actId", actId).and("item", "1.1"));

        draft("Положение, каким его видит куратор");
        accept();

        var head = browser.logIn("zaved", Staffing.PASSWORD);
        head.openFilter(FILTER);
        head.openTask("Утвердить");
        assertThat(head.formText())
                .contains("ПОЛОЖЕНИЕ", "Положение, каким его видит куратор", "протокол от 03.08.2026");
        head.screenshot("approve-act");
        assertThat(textOf(head.download("скачать PDF"))).contains("Положение, каким его видит куратор");
        head.choose("Решение", "Вернуть на доработку");
        head.fill("Что исправить", "Добавьте раздел о заменах");
        head.complete();
        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.RETURNED);

        draft("Положение с разделом о заменах");
        accept();
        head.openFilter(FILTER);
        head.openTask("Утвердить");
        assertThat(head.formText()).contains("Что изменилось с прошлой версии", "Положение с разделом о заменах");
        head.screenshot("approve-act-again");
        head.choose("Решение", "Утвердить");
        head.complete();

        assertThat(acts.act(actId).edition()).isEqualTo(2);
        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.APPROVED);
    }

    @Test
    void theDocumentCanBeReadOnAPhone() {
        acts.openDrafts(YEAR);
        var page = browser.page(Browser.PHONE);
        page.navigate("/documents");
        page.getByLabel("Логин").fill("zaved");
        page.getByLabel("Пароль").fill(Staffing.PASSWORD);
        page.getByText("Войти").last().click();
        assertThat(page).hasTitle(Pattern.compile("^Документы "));
        Browser.screenshot(page, "documents-390");
        page.getByText("Положение о системе наставничества").first().click();
        assertThat(page).hasTitle(Pattern.compile("^Положение о системе наставничества"));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Browser.PHONE);
        Browser.screenshot(page, "document-390");
        page.setViewportSize(Browser.DESK, 900);
        Browser.screenshot(page, "document-1400");
    }

    private void draft(String words) {
        var curator = browser.logIn("kurator", Staffing.PASSWORD);
        curator.openFilter(FILTER);
        curator.openTask("Подготовить проект акта");
        curator.fill("Раздел 1. Текст", words);
        curator.screenshot("draft-act");
        curator.complete();
    }

    private void accept() {
        var secretary = browser.logIn("pedagog2", Staffing.PASSWORD);
        secretary.openFilter(FILTER);
        secretary.openTask("Записать решение о принятии");
        secretary.choose("Решение", "Принято");
        secretary.fill("Номер протокола", "1");
        secretary.fill("Дата протокола", "03.08.2026");
        secretary.screenshot("accept-act");
        secretary.complete();
    }

    private static String textOf(Path pdf) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
