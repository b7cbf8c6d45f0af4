package org.nastavnik.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.door.Passage;
import org.springframework.beans.factory.annotation.Autowired;

class DutyTransferProcessTest extends KindergartenTest {

    @Autowired
    private RepositoryService repository;

    private String deployment;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("duty-transfer");
    }

    @AfterEach
    void undeploy() {
        if (deployment != null) {
            Passage.through(() -> {
                repository.deleteDeployment(deployment, true);
                return null;
            });
        }
    }

    @Test
    void openTasksOfTheDutyMoveAndPersonalOnesStay() {
        startWorkOf("site-editor", "pedagog1");

        tasklist.start("duty-transfer", "kurator", answer("site_editor", "pedagog5"));

        assertThat(duties.holder("site-editor")).isEqualTo("pedagog5");
        assertThat(doer("duty-task")).isEqualTo("pedagog5");
        assertThat(doer("personal-task")).isEqualTo("pedagog1");
        assertThat(runningTransfers()).isZero();
    }

    @Test
    void tasksOfAVacantDutyFollowTheCurator() {
        jdbc.update("delete from duty where duty = 'SITE_EDITOR'");
        startWorkOf("site-editor", "kurator");
        assertThat(doer("duty-task")).isEqualTo("kurator");

        tasklist.start("duty-transfer", "zaved", answer("curator", "pedagog5"));

        assertThat(doer("duty-task")).isEqualTo("pedagog5");
        assertThat(doer("personal-task")).isEqualTo("kurator");
    }

    @Test
    void onlyHeadAndCuratorMayStartIt() {
        var answer = answer("site_editor", "pedagog5");

        assertThatThrownBy(() -> tasklist.start("duty-transfer", "pedagog3", answer))
                .isInstanceOf(AuthorizationException.class);
        assertThat(duties.holder("site-editor")).isEqualTo("pedagog1");
    }

    @Test
    void theCuratorCannotReplaceTheHead() {
        var answer = answer("head", "kurator");

        assertThatThrownBy(() -> tasklist.start("duty-transfer", "kurator", answer))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("передаёт только сам заведующий");
        assertThat(duties.holder("head")).isEqualTo("zaved");
    }

    @Test
    void theHeadPassesTheHeadship() {
        tasklist.start("duty-transfer", "zaved", answer("head", "pedagog5"));

        assertThat(duties.holder("head")).isEqualTo("pedagog5");
    }

    @Test
    void theHolderCannotBeGivenTheSameDutyAgain() {
        var answer = answer("site_editor", "pedagog1");

        assertThatThrownBy(() -> tasklist.start("duty-transfer", "zaved", answer))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("уже исполняет эту обязанность");
    }

    @Test
    void theFormShowsWhoAnswersForWhat() {
        var shown = tasklist.openStart("duty-transfer", "zaved");

        assertThat(shown.get("holders").toString()).contains("Ответственный за сайт", "Абрамова О. П., воспитатель");
        assertThat(shown.get("colleagues").toString()).contains("Орлова Ольга Павловна, воспитатель");
    }

    private Map<String, ?> answer(String duty, String login) {
        return Map.of("duty", duty, "personId", String.valueOf(personId(login)));
    }

    private void startWorkOf(String duty, String login) {
        var model = Bpmn.createExecutableProcess("some-work")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .parallelGateway("fork")
                .userTask("duty-task")
                .camundaAssignee("${duties.holder('" + duty + "')}")
                .endEvent()
                .moveToNode("fork")
                .userTask("personal-task")
                .camundaAssignee("${people.login(personId)}")
                .endEvent()
                .done();
        deployment = Passage.through(() -> repository
                .createDeployment()
                .name("test")
                .addModelInstance("some-work.bpmn", model)
                .deploy()
                .getId());
        processes.start("some-work", "work:1", Outcome.of("personId", personId(login)));
    }

    private String doer(String key) {
        return tasklist.task(key).getAssignee();
    }

    private long runningTransfers() {
        return tasklist.everything().stream()
                .map(Task::getProcessDefinitionId)
                .filter(definition -> definition.startsWith("duty-transfer"))
                .count();
    }
}
