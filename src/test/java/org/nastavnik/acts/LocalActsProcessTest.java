package org.nastavnik.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.nastavnik.ActAnswers.accepted;
import static org.nastavnik.ActAnswers.approveAll;
import static org.nastavnik.ActAnswers.approved;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Numbering;
import org.nastavnik.kindergarten.Settings;
import org.nastavnik.kindergarten.SettingsDesk;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;

class LocalActsProcessTest extends KindergartenTest {

    @Autowired
    private Acts acts;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Announcements announcements;

    @Autowired
    private SettingsDesk settings;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("act-approval", "act-acceptance", "act-announcement", "local-acts");
    }

    // ---- one act

    @Test
    void anActIsReturnedMendedAndApproved() {
        var actId = startApproval("regulation");

        submit("Первая редакция");
        tasklist.answer("accept-act", accepted());
        tasklist.answer("approve-act", Map.of("decision", "return", "remark", "Добавьте раздел о заменах"));
        assertThat(tasklist.open(tasklist.task("draft-act"))).containsEntry("remark", "Добавьте раздел о заменах");
        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.RETURNED);

        submit("Вторая редакция");
        tasklist.answer("accept-act", accepted());
        assertThat(acts.changes(actId)).containsExactly(new Change("Первая редакция", "Вторая редакция"));
        tasklist.answer("approve-act", approved());

        assertThat(acts.act(actId).edition()).isEqualTo(2);
        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.APPROVED);
        assertThat(acts.act(actId).number()).isNull();
        assertThat(editionsOf(actId)).containsExactly("Первая редакция", "Вторая редакция");
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aReturnWithoutARemarkIsRefusedAndChangesNothing() {
        var actId = startApproval("regulation");
        submit("Первая редакция");
        tasklist.answer("accept-act", accepted());

        assertThatThrownBy(() -> tasklist.answer("approve-act", Map.of("decision", "return")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Что исправить»: заполните его.");
        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.SUBMITTED);
        assertThat(tasklist.openKeys()).containsExactly("approve-act");
    }

    @Test
    void theRegulationBeginsWithNineSectionsFilledWithTheSettings() {
        var actId = startApproval("regulation");

        var sections = acts.act(actId).sections();

        assertThat(sections).hasSize(9);
        assertThat(sections)
                .extracting(Section::heading)
                .startsWith("Общие положения")
                .endsWith("Заключительные положения");
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.paragraphs()).isNotEmpty());
        assertThat(sections.toString())
                .contains(settings.settings().requisites().shortName())
                .doesNotContain("${", "[(", "th:if");
        assertThat(tasklist.open(tasklist.task("draft-act"))).containsEntry("heading9", "Заключительные положения");
    }

    @Test
    void aSectionIsWrittenWholeOrNotAtAll() {
        startApproval("regulation");
        var task = tasklist.task("draft-act");
        var answer = ActAnswers.draft(tasklist.open(task), "Положение", "Текст");

        answer.put("heading4", "Права наставника");
        assertThatThrownBy(() -> tasklist.answer(task, answer))
                .hasMessage("Поле «Раздел 4. Текст»: напишите текст раздела или сотрите его заголовок.");
        answer.remove("heading4");
        answer.put("section4", "Наставник вправе");
        assertThatThrownBy(() -> tasklist.answer(task, answer))
                .hasMessage("Поле «Раздел 4. Заголовок»: назовите раздел или сотрите его текст.");
    }

    @Test
    void theRoadmapIsDataAndItsTextIsNotTyped() {
        var actId = startApproval("roadmap");

        submit("Не спрашивается");

        assertThat(acts.act(actId).sections()).isEmpty();
        assertThat(tasklist.openKeys()).containsExactly("accept-act");
    }

    // ---- acceptance

    @Test
    void bodiesAreAskedInTurnAndTheHeadSeesTheirDecisions() {
        acceptingBodies(AcceptingBody.PEDAGOGICAL_COUNCIL, AcceptingBody.GENERAL_MEETING, AcceptingBody.TRADE_UNION);
        var actId = startApproval("regulation");
        submit("Текст");

        assertThat(tasklist.open(tasklist.task("accept-act", "pedagog2")))
                .containsEntry("body", "Педагогический совет");
        tasklist.answer("accept-act", accepted());
        assertThat(tasklist.open(tasklist.task("accept-act"))).containsEntry("body", "Общее собрание работников");
        tasklist.answer("accept-act", accepted());
        assertThat(tasklist.options(tasklist.task("accept-act"), "decisions")).containsExactly("agreed", "objected");
        var objection = new HashMap<>(accepted("objected"));
        assertThatThrownBy(() -> tasklist.answer("accept-act", objection)).isInstanceOf(RefusedAnswer.class);
        objection.put("remark", "Нужна доплата наставникам");
        tasklist.answer("accept-act", objection);

        assertThat(acceptances.of(actId))
                .extracting(Acceptance::body, Acceptance::decision, Acceptance::protocolNumber, Acceptance::remark)
                .containsExactly(
                        tuple(AcceptingBody.PEDAGOGICAL_COUNCIL, AcceptanceDecision.ACCEPTED, "1", null),
                        tuple(AcceptingBody.GENERAL_MEETING, AcceptanceDecision.ACCEPTED, "1", null),
                        tuple(
                                AcceptingBody.TRADE_UNION,
                                AcceptanceDecision.OBJECTED,
                                "1",
                                "Нужна доплата наставникам"));
        assertThat(rows("approve-act", "acceptances"))
                .contains("протокол от 03.08.2026 № 1")
                .contains("Нужна доплата наставникам");
    }

    @Test
    void aRefusalLeadsBackToTheDraftAndTheRestIsNotAsked() {
        acceptingBodies(AcceptingBody.PEDAGOGICAL_COUNCIL, AcceptingBody.GENERAL_MEETING);
        var actId = startApproval("regulation");
        submit("Текст");

        var refusal = new HashMap<>(accepted("refused"));
        refusal.put("remark", "Добавьте порядок замены");
        tasklist.answer("accept-act", refusal);

        assertThat(acts.act(actId).status()).isEqualTo(ActStatus.RETURNED);
        assertThat(tasklist.openKeys()).containsExactly("draft-act");
        assertThat(tasklist.open(tasklist.task("draft-act")))
                .containsEntry("remark", "Педагогический совет, протокол от 03.08.2026 № 1: Добавьте порядок замены");

        submit("Текст с порядком замены");
        tasklist.answer("accept-act", accepted());
        tasklist.answer("accept-act", accepted());
        assertThat(tasklist.openKeys()).containsExactly("approve-act");
        assertThat(acceptances.of(actId)).extracting(Acceptance::edition).containsOnly(2);
    }

    @Test
    void whereTheSettingsNameNobodyTheHeadDecidesAtOnce() {
        acceptingBodies();
        startApproval("regulation");

        submit("Текст");

        assertThat(tasklist.openKeys()).containsExactly("approve-act");
    }

    // ---- the stage

    @Test
    void theYearBeginsWithAnOrderAndItsTwoAnnexes() {
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));
        tasklist.all("draft-act").forEach(task -> ActAnswers.submitDraft(tasklist, task, "Текст"));
        tasklist.all("accept-act").forEach(task -> tasklist.answer(task, accepted()));
        tasklist.all("approve-act").forEach(task -> tasklist.answer(task, approved()));
        assertThat(acts.actsOf(YEAR)).extracting(Act::number).containsOnlyNulls();
        assertThat(roadmaps.row(YEAR, "1.1").status()).isNotEqualTo(RowStatus.DONE);

        submit("Утвердить Положение");
        clock.moveTo(LocalDate.of(2026, 8, 10));
        tasklist.answer("approve-act", approved());

        var order = act(ActKind.APPROVAL_ORDER);
        assertThat(order.number()).isEqualTo("1-ОД");
        assertThat(acts.annexesOf(order.id()))
                .extracting(Act::kind, Act::annexNumber, Act::number, Act::registeredOn, Act::status)
                .containsExactly(
                        tuple(ActKind.REGULATION, 1, "1", order.registeredOn(), ActStatus.IN_FORCE),
                        tuple(ActKind.ROADMAP, 2, "2", order.registeredOn(), ActStatus.IN_FORCE));
        assertThat(List.of("1.1", "1.2", "1.3"))
                .allSatisfy(
                        item -> assertThat(roadmaps.row(YEAR, item).status()).isEqualTo(RowStatus.DONE));

        var placed = Map.of("url", "https://sad8.example.ru/akt", "publishedOn", "2026-08-10");
        tasklist.all("publish-act").forEach(task -> tasklist.answer(task, placed));
        tasklist.all("acquaint-with-act").forEach(task -> tasklist.answer(task, ActAnswers.acquainted()));
        assertThat(acts.actsOf(YEAR)).extracting(Act::status).containsOnly(ActStatus.PUBLISHED);
        tasklist.answer(
                "arrange-section",
                Map.of(
                        "placed", List.of("local_acts", "contacts"),
                        "url", "https://sad8.example.ru/nastavnichestvo",
                        "arrangedOn", "2026-08-10"));

        assertThat(announcements.sectionArranged(YEAR)).isTrue();
        assertThat(roadmaps.row(YEAR, "1.6").status()).isEqualTo(RowStatus.DONE);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aSectionNobodyArrangesIsRecordedAsMissing() {
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));
        approveAll(tasklist);
        ActAnswers.announce(tasklist);
        assertThat(tasklist.openKeys()).containsExactly("arrange-section");

        moveTo(LocalDate.of(2026, 10, 1));

        assertThat(announcements.sectionArranged(YEAR)).isFalse();
        assertThat(tasklist.everything()).isEmpty();
        assertThat(roadmaps.row(YEAR, "1.6").status()).isEqualTo(RowStatus.OPEN);
    }

    // ---- announcing

    @Test
    void allTeachersAndHoldersOfDutiesReadTheApprovalOrderButTheHeadDoesNot() {
        var orderId = approvalOrderInForce();

        var asked = announcements.peopleToAcquaint(orderId);
        assertThat(asked)
                .doesNotHaveDuplicates()
                .hasSize(14 + 2)
                .contains(personId("kurator"), personId("psiholog"), personId("pedagog14"))
                .doesNotContain(personId("zaved"));
        var shown = tasklist.open(tasklist.task("acquaint-with-act", "pedagog5"));
        assertThat(shown).containsEntry("number", "1-ОД");
        assertThat(shown.get("preview").toString()).contains("ПРИКАЗЫВАЮ:");
        assertThat(shown.get("annexes").toString()).contains("Приложение № 1", "Приложение № 2", "(/documents/act/");
        tasklist.answer(tasklist.task("acquaint-with-act", "pedagog5"), ActAnswers.acquainted());

        assertThat(acquaintanceOf(orderId, "pedagog5").confirmedAt()).isEqualTo(clock.instant());
        assertThatThrownBy(() -> tasklist.answer(tasklist.task("acquaint-with-act", "pedagog6"), Map.of()))
                .hasMessage("Поле «Ознакомлен(а)»: поставьте отметку.");
    }

    @Test
    void whoStaysSilentAndWhatStaysUnpublishedIsRecordedAndTheYearGoesOn() {
        var orderId = approvalOrderInForce();
        tasklist.answer(tasklist.task("acquaint-with-act", "pedagog5"), ActAnswers.acquainted());
        var first = tasklist.all("publish-act").get(0);
        tasklist.answer(first, ActAnswers.published());

        moveTo(LocalDate.of(2026, 8, 18));
        assertThat(tasklist.all("acquaint-with-act")).isEmpty();
        assertThat(tasklist.all("publish-act")).hasSize(2);
        assertThat(acquaintanceOf(orderId, "pedagog5").missed()).isFalse();
        assertThat(acquaintanceOf(orderId, "pedagog6").missed()).isTrue();

        moveTo(LocalDate.of(2026, 8, 25));
        assertThat(acts.actsOf(YEAR))
                .extracting(Act::status)
                .containsExactlyInAnyOrder(ActStatus.PUBLISHED, ActStatus.UNPUBLISHED, ActStatus.UNPUBLISHED);
        assertThat(tasklist.openKeys()).containsExactly("arrange-section");
    }

    @Test
    void anOrderAboutOnePairIsReadByThoseItNamesAndNotPutOnTheSite() {
        var orderId = acts.prepare(
                YEAR,
                ActKind.REPLACEMENT_ORDER,
                List.of("Освободить наставника", "Закрепить нового наставника"),
                List.of(personId("pedagog8"), personId("pedagog12"), personId("zaved")));
        start("act-approval", orderId, "5.1");
        submit("Освободить наставника\nЗакрепить нового наставника");
        tasklist.answer("approve-act", approved());
        start("act-announcement", orderId, "5.1");

        assertThat(announcements.peopleToAcquaint(orderId))
                .containsExactlyInAnyOrder(personId("pedagog8"), personId("pedagog12"));
        assertThat(tasklist.openKeys()).containsExactly("acquaint-with-act", "acquaint-with-act");
        ActAnswers.announce(tasklist);

        assertThat(tasklist.everything()).isEmpty();
        assertThat(acts.act(orderId).status()).isEqualTo(ActStatus.IN_FORCE);
        assertThat(roadmaps.row(YEAR, "5.1").status()).isNotEqualTo(RowStatus.DONE);
    }

    @Test
    void anAnnouncementEndsWithTheYear() {
        clock.moveTo(LocalDate.of(2027, 5, 27));
        var orderId = acts.prepare(YEAR, ActKind.PAIRS_ORDER, List.of("Закрепить"), List.of(personId("pedagog8")));
        start("act-approval", orderId, "1.4");
        submit("Закрепить");
        tasklist.answer("approve-act", approved());
        start("act-announcement", orderId, "1.4");

        moveTo(LocalDate.of(2027, 6, 1));

        assertThat(tasklist.everything()).isEmpty();
        assertThat(acts.act(orderId).status()).isEqualTo(ActStatus.UNPUBLISHED);
    }

    // ---- registration

    @Test
    void aNumberOnceWrittenOutlivesItsFormat() {
        var first = registered();
        change(new Numbering("01-10/" + Numbering.PLACE, "П-" + Numbering.PLACE));
        var second = registered();

        assertThat(acts.act(first).number()).isEqualTo("1-ОД");
        assertThat(acts.act(second).number()).isEqualTo("01-10/2");
    }

    @Test
    void whatIsSignedNeverChanges() {
        var actId = registered();
        var draft = new Draft("Другой приказ", "Закон", List.of());

        assertThatThrownBy(() -> acts.submit(actId, draft, "kurator")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> acts.sendBack(actId, "zaved", "Передумала")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> acts.approve(actId, "zaved")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> acts.register(actId)).isInstanceOf(IllegalStateException.class);
        acts.abandonChange(actId);
        assertThat(acts.act(actId).title()).isEqualTo("Приказ");
        assertThat(acts.act(actId).number()).isEqualTo("1-ОД");
    }

    private long registered() {
        var actId = acts.prepare(YEAR, ActKind.RESULTS_ORDER, List.of("Подвести итоги"));
        acts.submit(actId, new Draft("Приказ", "Закон", acts.act(actId).sections()), "kurator");
        acts.approve(actId, "zaved");
        acts.register(actId);
        return actId;
    }

    private long approvalOrderInForce() {
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));
        approveAll(tasklist);
        return act(ActKind.APPROVAL_ORDER).id();
    }

    private Act act(ActKind kind) {
        return acts.act(acts.draftOf(YEAR, kind.key()));
    }

    private Acquaintance acquaintanceOf(long orderId, String login) {
        return announcements.acquaintances(orderId).stream()
                .filter(line -> line.personId() == personId(login))
                .findFirst()
                .orElseThrow();
    }

    private long startApproval(String kind) {
        acts.openDrafts(YEAR);
        var actId = acts.draftOf(YEAR, kind);
        start("act-approval", actId, "1.1");
        return actId;
    }

    private void start(String process, long actId, String item) {
        processes.start(
                process,
                process + ":" + actId,
                Outcome.of("year", YEAR).and("actId", actId).and("item", item));
    }

    private void submit(String text) {
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), text);
    }

    private void acceptingBodies(AcceptingBody... bodies) {
        var now = settings.settings();
        settings.change(
                new Settings(
                        now.version(),
                        now.requisites(),
                        now.numbering(),
                        Arrays.asList(bodies),
                        now.mentoringRules(),
                        now.legalOverlay(),
                        null),
                "zaved");
    }

    private void change(Numbering numbering) {
        var now = settings.settings();
        settings.change(
                new Settings(
                        now.version(),
                        now.requisites(),
                        numbering,
                        now.acceptingBodies(),
                        now.mentoringRules(),
                        now.legalOverlay(),
                        null),
                "zaved");
    }

    /** A table of the task's form, in one text. */
    private String rows(String task, String table) {
        JsonValue rows = tasklist.open(tasklist.task(task)).getValueTyped(table);
        return Spin.JSON(rows.getValueSerialized()).elements().stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private List<String> editionsOf(long actId) {
        return jdbc.queryForList("""
                select body from act_edition_section join act_edition on id = edition_id
                where act_id = ? order by edition
                """, String.class, actId);
    }
}
