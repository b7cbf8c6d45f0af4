package org.nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nastavnik.ActAnswers;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.acts.ActStatus;
import org.nastavnik.acts.Acts;
import org.springframework.beans.factory.annotation.Autowired;

/** The head starts the year, and the Положение goes its way to the site, all in the real Tasklist. */
@NeedsChromium
class YearStartIT extends KindergartenTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private static final String MY_TASKS = "Мои задачи";

    @Autowired
    private Acts acts;

    @BeforeEach
    void forgetTheYear() {
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
    }

    @Test
    void theRegulationIsDraftedReturnedMendedApprovedAndPublished() {
        startYear();
        leaveOnlyTheRegulation();

        draft("Положение без раздела о заменах");
        assertThat(decide("Вернуть на доработку", "Добавьте раздел о заменах")).contains("без раздела о заменах");

        var remark = draft("Положение с разделом о заменах");
        assertThat(remark).contains("Проект вернули", "Добавьте раздел о заменах");
        assertThat(decide("Утвердить", null)).contains("версия 2", "с разделом о заменах");

        issueTheOrder();
        publish();

        var act = acts.act(acts.draftOf(YEAR, "regulation"));
        assertThat(act.status()).isEqualTo(ActStatus.PUBLISHED);
        assertThat(act.edition()).isEqualTo(2);
        assertThat(act.url()).isEqualTo("https://sad8.example.ru/nastavnichestvo");
    }

    private void startYear() {
        var head = browser.logIn("zaved", Staffing.PASSWORD);
        head.openStartForm("Провести год по дорожной карте");
        assertThat(head.formText())
                .contains("2026-2027 учебный год", "Изучение запросов педагогов", "01.09.2026 – 18.09.2026");
        head.screenshot("start-year");
        head.start();
        assertThat(roadmaps.running(YEAR)).isTrue();
        tasklist.fireDueTimers();
    }

    /** Two drafts of the first day look alike in the list; the roadmap's own is done away from the browser. */
    private void leaveOnlyTheRegulation() {
        var other = tasklist.all("draft-act").stream()
                .filter(task -> tasklist.open(task).get("kind").equals("Дорожная карта"))
                .findFirst()
                .orElseThrow();
        ActAnswers.submitDraft(tasklist, other, "План");
        tasklist.answer("accept-act", ActAnswers.accepted());
        tasklist.answer("approve-act", ActAnswers.approved());
    }

    private String draft(String content) {
        var curator = browser.logIn("kurator", Staffing.PASSWORD);
        curator.openFilter(MY_TASKS);
        curator.openTask("Подготовить проект акта");
        var shown = curator.formText();
        curator.fill("Раздел 1. Текст", content);
        curator.complete();
        tasklist.answer("accept-act", ActAnswers.accepted());
        return shown;
    }

    private String decide(String decision, @org.jspecify.annotations.Nullable String remark) {
        var head = browser.logIn("zaved", Staffing.PASSWORD);
        head.openFilter(MY_TASKS);
        head.openTask("Утвердить акт");
        var shown = head.formText();
        head.choose("Решение", decision);
        if (remark != null) {
            head.fill("Что исправить", remark);
        }
        head.screenshot("approve-act");
        head.complete();
        return shown;
    }

    /** The order brings both annexes into force; of the three only the Положение is left to be published. */
    private void issueTheOrder() {
        ActAnswers.approveAll(tasklist);
        tasklist.all("publish-act").stream()
                .filter(task -> !tasklist.open(task).get("kind").equals("Положение"))
                .forEach(task -> tasklist.answer(task, ActAnswers.published()));
    }

    private void publish() {
        var editor = browser.logIn("pedagog1", Staffing.PASSWORD);
        editor.openFilter(MY_TASKS);
        editor.openTask("Разместить акт на сайте");
        editor.fill("Адрес страницы", "https://sad8.example.ru/nastavnichestvo");
        editor.complete();
    }
}
