package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;

class RoadmapChangeProcessTest extends KindergartenTest {

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("roadmap-change");
    }

    @Test
    void anAcceptedChangeMovesTheRowAndItsOpenTasks() {
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));

        propose(Map.of(
                "item", "1.3",
                "action", "replan",
                "firstDay", "2026-08-10",
                "lastDay", "2026-10-02",
                "duty", "curator",
                "reason", "Педагогический совет перенесён"));
        tasklist.answer("decide-row-change", Map.of("decision", "accept"));

        assertThat(roadmaps.row(YEAR, "1.3").lastDay()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(tasklist.all("draft-act"))
                .extracting(task -> LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Europe/Moscow")))
                .containsExactlyInAnyOrder(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 9, 15));
    }

    @Test
    void anAcceptedDispensingClosesTheRowWithItsReason() {
        propose(Map.of("item", "4.3", "action", "dispense", "reason", "Вебинары не запланированы"));
        tasklist.answer("decide-row-change", Map.of("decision", "accept"));

        assertThat(roadmaps.row(YEAR, "4.3").status()).isEqualTo(RowStatus.NOT_REQUIRED);
        assertThat(roadmaps.row(YEAR, "4.3").reason()).isEqualTo("Вебинары не запланированы");
        assertThat(roadmaps.row(YEAR, "4.3").closedOn()).isEqualTo(LocalDate.of(2026, 8, 3));
    }

    @Test
    void aRejectedChangeLeavesThePlan() {
        propose(Map.of("item", "4.3", "action", "dispense", "reason", "Нет времени"));
        tasklist.answer("decide-row-change", Map.of("decision", "reject", "remark", "Вебинары нужны"));

        assertThat(roadmaps.row(YEAR, "4.3").status()).isEqualTo(RowStatus.PLANNED);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aChangeNobodyDecidesIsRecordedAndThePlanStays() {
        propose(Map.of("item", "4.3", "action", "dispense", "reason", "Нет времени"));

        moveTo(LocalDate.of(2026, 8, 11));

        assertThat(tasklist.everything()).isEmpty();
        assertThat(jdbc.queryForList("select decision from row_change", String.class))
                .containsExactly("UNDECIDED");
        assertThat(roadmaps.row(YEAR, "4.3").status()).isEqualTo(RowStatus.PLANNED);
    }

    @Test
    void aPeriodTurnedRoundIsRefused() {
        assertThatThrownBy(() -> propose(Map.of(
                        "item", "1.3",
                        "action", "replan",
                        "firstDay", "2026-10-02",
                        "lastDay", "2026-08-10",
                        "duty", "curator",
                        "reason", "Перенос")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Окончание»: выберите день не раньше начала, 02.10.2026.");
    }

    @Test
    void aTeacherMayNotProposeChanges() {
        assertThatThrownBy(() -> tasklist.start("roadmap-change", "pedagog5", Map.of()))
                .isInstanceOf(AuthorizationException.class);
    }

    private void propose(Map<String, ?> change) {
        tasklist.start("roadmap-change", "kurator", change);
    }
}
