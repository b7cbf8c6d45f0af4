package org.nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.acts.ActStatus;
import org.nastavnik.acts.Acts;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.door.Passage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task of every day, done in the real Tasklist. */
@NeedsChromium
class TaskIT extends KindergartenTest {

    private static final String FILTER = "Все задачи";

    @LocalServerPort
    private int port;

    @Autowired
    private Acts acts;

    @Autowired
    private FilterService filters;

    private Browser browser;
    private String filter;

    @BeforeEach
    void openBrowser() {
        filter = Passage.through(
                        () -> filters.saveFilter(filters.newTaskFilter(FILTER).setQuery(taskService.createTaskQuery())))
                .getId();
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
        Passage.through(() -> {
            filters.deleteFilter(filter);
            return filter;
        });
    }

    @Test
    void theCuratorDraftsAnActAndTheHeadApprovesIt() {
        acts.openDrafts(YEAR);
        var actId = acts.draftOf(YEAR, "regulation");
        processes.start(
                "act-approval",
                "act:" + actId,
                Outcome.of("year", YEAR).and("actId", actId).and("item", "1.1"));

        var curator = browser.logIn("kurator", Staffing.PASSWORD);
        curator.openFilter(FILTER);
        curator.openTask("Подготовить проект акта");
        curator.fill("Раздел 1. Текст", "Положение, каким его видит куратор");
        curator.screenshot("draft-act");
        curator.complete();
        assertThat(tasklist.openKeys()).contains("accept-act");

        var secretary = browser.logIn("pedagog2", Staffing.PASSWORD);
        secretary.openFilter(FILTER);
        secretary.openTask("Записать решение о принятии");
        secretary.choose("Решение", "Принято");
        secretary.fill("Номер протокола", "1");
        secretary.fill("Дата протокола", "03.08.2026");
        secretary.screenshot("accept-act");
        secretary.complete();
        assertThat(tasklist.openKeys()).contains("approve-act");

        var head = browser.logIn("zaved", Staffing.PASSWORD);
        head.openFilter(FILTER);
        head.openTask("Утвердить");
        assertThat(head.formText()).contains("Положение, каким его видит куратор");
        head.choose("Решение", "Вернуть на доработку");
        head.fill("Что исправить", "Добавьте раздел о заменах");
        head.choose("Решение", "Утвердить");
        head.complete();

        assertThat(acts.act(actId).edition()).isEqualTo(1);
        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.APPROVED);
    }
}
