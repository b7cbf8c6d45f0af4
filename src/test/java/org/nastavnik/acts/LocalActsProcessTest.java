package org.nastavnik.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;

class LocalActsProcessTest extends KindergartenTest {

    @Autowired
    private Acts acts;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("act-approval", "local-acts");
    }

    @Test
    void anActIsReturnedMendedApprovedAndPublished() {
        var actId = startApproval();

        tasklist.answer("draft-act", draft("Первая редакция"));
        tasklist.answer("approve-act", Map.of("decision", "return", "remark", "Добавьте раздел о заменах"));
        assertThat(tasklist.open(tasklist.task("draft-act"))).containsEntry("remark", "Добавьте раздел о заменах");
        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.RETURNED);

        tasklist.answer("draft-act", draft("Вторая редакция"));
        tasklist.answer("approve-act", Map.of("decision", "approve"));
        assertThat(acts.act(actId).number()).isEqualTo("1");
        assertThat(acts.act(actId).edition()).isEqualTo(2);

        tasklist.answer(
                "publish-act", Map.of("url", "https://sad8.example.ru/nastavnichestvo", "publishedOn", "2026-08-03"));
        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.PUBLISHED);
        assertThat(editionsOf(actId)).containsExactly("Первая редакция", "Вторая редакция");
        assertThat(roadmaps.row(YEAR, "1.1").status()).isEqualTo(RowStatus.DONE);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aReturnWithoutARemarkIsRefusedAndChangesNothing() {
        var actId = startApproval();
        tasklist.answer("draft-act", draft("Первая редакция"));

        assertThatThrownBy(() -> tasklist.answer("approve-act", Map.of("decision", "return")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Что исправить»: заполните его.");
        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.SUBMITTED);
        assertThat(tasklist.openKeys()).containsExactly("approve-act");
    }

    @Test
    void anActNobodyPublishesStaysInForceAndTheYearGoesOn() {
        var actId = startApproval();
        tasklist.answer("draft-act", draft("Первая редакция"));
        tasklist.answer("approve-act", Map.of("decision", "approve"));

        moveTo(LocalDate.of(2026, 8, 25));

        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.UNPUBLISHED);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void theYearBeginsWithThreeActsAndTheSection() {
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));

        tasklist.all("draft-act").forEach(task -> tasklist.answer(task, draft("Текст")));
        tasklist.all("approve-act").forEach(task -> tasklist.answer(task, Map.of("decision", "approve")));
        tasklist.all("publish-act").forEach(task -> tasklist.answer(task, published()));
        tasklist.answer("draft-act", draft("Утвердить"));
        tasklist.answer("approve-act", Map.of("decision", "approve"));
        tasklist.answer("publish-act", published());
        tasklist.answer(
                "arrange-section",
                Map.of(
                        "placed", List.of("local_acts", "contacts"),
                        "url", "https://sad8.example.ru/nastavnichestvo",
                        "arrangedOn", "2026-08-03"));

        assertThat(acts.actsOf(YEAR))
                .extracting(Act::kind, Act::number, Act::status)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                ActKind.REGULATION, numberOf(ActKind.REGULATION), ActStatus.PUBLISHED),
                        org.assertj.core.groups.Tuple.tuple(
                                ActKind.ROADMAP, numberOf(ActKind.ROADMAP), ActStatus.PUBLISHED),
                        org.assertj.core.groups.Tuple.tuple(ActKind.APPROVAL_ORDER, "1-ОД", ActStatus.PUBLISHED));
        assertThat(List.of(numberOf(ActKind.REGULATION), numberOf(ActKind.ROADMAP)))
                .containsExactlyInAnyOrder("1", "2");
        assertThat(acts.sectionArranged(YEAR)).isTrue();
        assertThat(List.of("1.1", "1.2", "1.3", "1.6"))
                .allSatisfy(
                        item -> assertThat(roadmaps.row(YEAR, item).status()).isEqualTo(RowStatus.DONE));
    }

    @Test
    void aSectionNobodyArrangesIsRecordedAsMissing() {
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));
        for (var act = 0; act < 3; act++) {
            var drafts = tasklist.all("draft-act");
            tasklist.answer(drafts.get(0), draft("Текст"));
            tasklist.answer("approve-act", Map.of("decision", "approve"));
            tasklist.answer("publish-act", published());
        }

        moveTo(LocalDate.of(2026, 10, 1));

        assertThat(acts.sectionArranged(YEAR)).isFalse();
        assertThat(tasklist.everything()).isEmpty();
        assertThat(roadmaps.row(YEAR, "1.6").status()).isEqualTo(RowStatus.OPEN);
    }

    private long startApproval() {
        acts.openDrafts(YEAR);
        var actId = acts.draftOf(YEAR, "regulation");
        processes.start(
                "act-approval",
                "act:" + actId,
                Outcome.of("year", YEAR).and("actId", actId).and("item", "1.1"));
        return actId;
    }

    private static Map<String, Object> draft(String content) {
        return Map.of(
                "title", "Положение о системе наставничества",
                "basis", "Решение педагогического совета",
                "content", content,
                "acceptedBy", "nobody");
    }

    private static Map<String, Object> published() {
        return Map.of("url", "https://sad8.example.ru/akt", "publishedOn", "2026-08-03");
    }

    private String numberOf(ActKind kind) {
        return acts.act(acts.draftOf(YEAR, kind.key())).number();
    }

    private List<String> editionsOf(long actId) {
        return jdbc.queryForList(
                "select content from act_edition where act_id = ? order by edition", String.class, actId);
    }
}
