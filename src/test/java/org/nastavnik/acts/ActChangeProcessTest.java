package org.nastavnik.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.ActAnswers.accepted;
import static org.nastavnik.ActAnswers.approveAll;
import static org.nastavnik.ActAnswers.approved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

class ActChangeProcessTest extends KindergartenTest {

    @Autowired
    private Acts acts;

    @Autowired
    private Announcements announcements;

    private long regulation;
    private long order;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("act-change");
    }

    @BeforeEach
    void bringActsIntoForce() {
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));
        approveAll(tasklist);
        ActAnswers.announce(tasklist);
        tasklist.answer(
                "arrange-section",
                Map.of(
                        "placed", List.of("local_acts"),
                        "url", "https://sad8.example.ru/nastavnichestvo",
                        "arrangedOn", "2026-08-03"));
        regulation = acts.draftOf(YEAR, "regulation");
        order = acts.draftOf(YEAR, "approval-order");
        clock.moveTo(LocalDate.of(2026, 10, 12));
    }

    @Test
    void aNewEditionThatSaysTheSameIsNone() {
        change(regulation);

        assertThatThrownBy(() -> ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), "Текст"))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageStartingWith("Текст совпадает с действующей редакцией.");
    }

    @Test
    void aNewEditionReplacesTheRegulationWhenItsOrderIsRegistered() {
        change(regulation);

        var draft = tasklist.open(tasklist.task("draft-act"));
        assertThat(draft).containsEntry("section1", "Текст").containsEntry("reason", "Изменился закон");
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), "Новый текст");
        var edition = acts.act(acts.draftOf(YEAR, "regulation"));
        assertThat(acts.changes(edition.id())).containsExactly(new Change("Текст", "Новый текст"));
        tasklist.answer("accept-act", accepted());
        tasklist.answer("approve-act", approved());
        assertThat(acts.act(regulation).inForce()).isTrue();

        var newOrder = acts.act(acts.draftOf(YEAR, "approval-order"));
        assertThat(newOrder.title()).startsWith("Об утверждении Положения").endsWith("в новой редакции");
        assertThat(newOrder.sections().get(0).body())
                .contains("прежнюю редакцию Положения (приказ от 03.08.2026 № 1-ОД)");
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), "Утвердить в новой редакции");
        assertThat(tasklist.openKeys()).as("an order is accepted by nobody").containsExactly("approve-act");
        tasklist.answer("approve-act", approved());

        var old = acts.act(regulation);
        assertThat(old.status()).isEqualTo(ActStatus.REPLACED);
        assertThat(old.replacedBy()).isEqualTo(edition.id());
        assertThat(old.replacedOn()).isEqualTo(LocalDate.of(2026, 10, 12));
        edition = acts.act(edition.id());
        assertThat(edition.number()).isEqualTo("3");
        assertThat(edition.annexOf()).isEqualTo(newOrder.id());
        assertThat(acts.act(newOrder.id()).number()).isEqualTo("2-ОД");
        assertThat(tasklist.all("publish-act")).hasSize(2);
        publish();
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void anOrderIsChangedByAnOrderOnAmendments() {
        change(order);

        var draft = tasklist.open(tasklist.task("draft-act"));
        assertThat(draft).containsEntry("title", "О внесении изменений в приказ от 03.08.2026 № 1-ОД");
        assertThat(draft.get("basis").toString()).contains("приказа от 03.08.2026 № 1-ОД");
        var unfinished = Map.of("title", "О внесении изменений", "basis", "Закон", "items", draft.get("items"));
        assertThatThrownBy(() -> tasklist.answer("draft-act", unfinished))
                .hasMessage("Поле «Пункты приказа»: впишите недостающее вместо «___».");
        approveAll(tasklist);

        var amendment = acts.act(acts.draftOf(YEAR, "amendment-order"));
        assertThat(amendment.number()).isEqualTo("2-ОД");
        assertThat(amendment.amends()).isEqualTo(order);
        assertThat(acts.act(order).amendedBy()).isEqualTo(amendment.id());
        assertThat(acts.act(order).inForce()).isTrue();
        assertThat(announcements.peopleToAcquaint(amendment.id()))
                .containsExactlyElementsOf(announcements.peopleToAcquaint(order));
        assertThat(tasklist.all("publish-act"))
                .as("the amended order is on the site")
                .hasSize(1);
        publish();
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aChangeNobodyFinishesEndsWithTheYear() {
        change(regulation);
        var edition = acts.draftOf(YEAR, "regulation");

        moveTo(LocalDate.of(2027, 6, 1));

        assertThat(tasklist.everything()).isEmpty();
        assertThat(acts.act(edition).status()).isEqualTo(ActStatus.ABANDONED);
        assertThat(acts.act(acts.draftOf(YEAR, "approval-order")).status()).isEqualTo(ActStatus.ABANDONED);
        assertThat(acts.act(regulation).inForce()).isTrue();
    }

    @Test
    void whatIsBeingChangedIsNotOfferedAgain() {
        change(regulation);

        assertThat(offered()).hasSize(2).doesNotContain(String.valueOf(regulation));
        assertThatThrownBy(() -> change(regulation)).isInstanceOf(RefusedAnswer.class);
    }

    /** Two new editions of one act would leave a signed order that nobody can register. */
    @Test
    void ofTwoWhoBeginOneChangeAtOnceOneIsRefused() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Boolean> begin = () -> {
            start.await();
            try {
                acts.change(regulation, "Изменился закон");
                return true;
            } catch (RefusedAnswer | ConcurrencyFailureException overtaken) {
                return false;
            }
        };
        var people = Executors.newFixedThreadPool(2);
        try {
            var begun = new ArrayList<Boolean>();
            for (var each : people.invokeAll(List.of(begin, begin))) {
                begun.add(each.get());
            }
            assertThat(begun).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdown();
        }
    }

    @Test
    void onlyTheHeadAndTheCuratorChangeActsAndOnlyWithinTheYear() {
        assertThatThrownBy(() -> tasklist.openStart("act-change", "pedagog5"))
                .isInstanceOf(AuthorizationException.class);

        clock.moveTo(LocalDate.of(2027, 6, 1));

        assertThatThrownBy(() -> tasklist.openStart("act-change", "kurator"))
                .hasMessage("Учебный год окончен: новые акты готовят в новом учебном году.");
    }

    private void change(long actId) {
        tasklist.start("act-change", "kurator", Map.of("act", String.valueOf(actId), "reason", "Изменился закон"));
    }

    private void publish() {
        tasklist.all("acquaint-with-act").forEach(task -> tasklist.answer(task, ActAnswers.acquainted()));
        tasklist.all("publish-act")
                .forEach(task -> tasklist.answer(
                        task, Map.of("url", "https://sad8.example.ru/akt", "publishedOn", "2026-10-12")));
    }

    private List<String> offered() {
        JsonValue options = tasklist.openStart("act-change", "zaved").getValueTyped("acts");
        return Spin.JSON(options.getValueSerialized()).elements().stream()
                .map(option -> option.prop("value").stringValue())
                .toList();
    }
}
