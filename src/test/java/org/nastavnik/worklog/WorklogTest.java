package org.nastavnik.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.KindergartenTest;
import org.nastavnik.acts.Acts;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskAnswered.Answered;
import org.nastavnik.pairs.FilledBank;
import org.nastavnik.worklog.domain.DoneTasks;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of a task once it is done, and who may read it. */
class WorklogTest extends KindergartenTest {

    @Autowired
    private Worklog worklog;

    @Autowired
    private DoneTasks done;

    @Autowired
    private Acts acts;

    @Test
    void anApprovedActIsRecordedWithItsDecisionAndItsDocument() {
        var actId = returnAct();
        var instance = tasklist.task("draft-act").getProcessInstanceId();

        assertThat(worklog.of(instance))
                .extracting(DoneTask::key, DoneTask::doer, DoneTask::decision, DoneTask::item, DoneTask::document)
                .containsExactly(
                        tuple("draft-act", "kurator", null, "1.1", "/documents/act/" + actId),
                        tuple("approve-act", "zaved", "Вернуть на доработку", "1.1", "/documents/act/" + actId));
        assertThat(worklog.of(instance).get(1)).satisfies(task -> {
            assertThat(task.name()).isEqualTo("Утвердить акт");
            assertThat(task.process()).isEqualTo("act-approval");
            assertThat(task.businessKey()).isEqualTo("act:" + actId);
            assertThat(task.year()).isEqualTo(YEAR);
            assertThat(task.at()).isEqualTo(clock.instant());
            assertThat(task.start()).isFalse();
        });
        assertThat(worklog.of(instance).toString()).doesNotContain("Добавьте раздел");
        assertThat(worklog.latest("zaved", 5)).extracting(DoneTask::key).containsExactly("approve-act");
        assertThat(answers("zaved", "approve-act"))
                .containsExactly(
                        new Answered("Решение", "Вернуть на доработку", true),
                        new Answered("Что исправить", "Добавьте раздел о заменах", false));
    }

    @Test
    void computedChoicesDatesAndTicksReadAsThePersonSawThem() {
        clock.moveTo(LocalDate.of(2026, 9, 14));
        match();

        assertThat(answers("kurator", "choose-mentor"))
                .contains(
                        new Answered("Есть подходящий наставник?", "Да, предложить наставника", true),
                        new Answered("Начало наставничества", "14.09.2026", false))
                .anySatisfy(answer -> {
                    assertThat(answer.label()).isEqualTo("Наставник");
                    assertThat(answer.text()).startsWith("Живаго").doesNotContainPattern("\\d{4,}");
                });
        tasklist.answer("agree-to-mentor", Map.of("consent", "agree", "knowsRules", true));
        assertThat(answers("pedagog7", "agree-to-mentor"))
                .extracting(Answered::text)
                .containsExactly("Согласен (согласна) быть наставником на этих условиях", "да");
        assertThat(worklog.latest("pedagog7", 1).get(0).decision())
                .isEqualTo("Согласен (согласна) быть наставником на этих условиях");
    }

    @Test
    void whatWasHiddenOrLeftEmptyIsNoAnswer() {
        clock.moveTo(LocalDate.of(2026, 9, 14));
        match();
        tasklist.answer("agree-to-mentor", Map.of("consent", "decline"));

        assertThat(answers("pedagog7", "agree-to-mentor"))
                .containsExactly(new Answered("Ваш ответ", "Отказываюсь", true));
    }

    @Test
    void ofASurveyNobodyLearnsMoreThanThatItIsFilledIn() {
        processes.start(
                "personal-consents",
                "consents:" + personId("pedagog3"),
                Outcome.of("year", YEAR).and("personId", personId("pedagog3")));
        var consent = tasklist.task("give-processing-consent");
        tasklist.answer(
                consent,
                Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-08-03", "documentNumber", "К-17"));

        assertThat(worklog.of(consent.getProcessInstanceId()))
                .extracting(DoneTask::decision)
                .containsExactly("Даю согласие");
        assertThat(worklog.of(consent.getProcessInstanceId()).toString()).doesNotContain("К-17");
        assertThat(answers("pedagog3", "give-processing-consent"))
                .contains(new Answered("Номер документа", "К-17", false));
    }

    @Test
    void theStartOfAProcessIsRecordedToo() {
        var instance = tasklist.start(
                "duty-transfer",
                "zaved",
                Map.of("duty", "site_editor", "personId", String.valueOf(personId("pedagog5"))));

        assertThat(worklog.of(instance.getId())).singleElement().satisfies(task -> {
            assertThat(task.start()).isTrue();
            assertThat(task.key()).isEqualTo("transfer-duty");
            assertThat(task.doer()).isEqualTo("zaved");
            assertThat(task.decision()).isEqualTo("Ответственный за сайт");
        });
        assertThat(answers("zaved", "transfer-duty"))
                .extracting(Answered::text)
                .anySatisfy(text -> assertThat(text).startsWith("Дмитриева"));
    }

    @Test
    void aRefusedAnswerLeavesNothing() {
        startApproval();
        var draft = tasklist.task("draft-act");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> tasklist.answer(draft, Map.of()))
                .isInstanceOf(RuntimeException.class);
        assertThat(jdbc.queryForObject("select count(*) from done_task", Integer.class))
                .isZero();
    }

    private long returnAct() {
        var actId = startApproval();
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), "Первая редакция");
        tasklist.all("accept-act").forEach(task -> tasklist.answer(task, ActAnswers.accepted()));
        tasklist.answer("approve-act", Map.of("decision", "return", "remark", "Добавьте раздел о заменах"));
        return actId;
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

    private void match() {
        var filled = new FilledBank(jdbc, YEAR);
        filled.mentee(personId("pedagog12"), CompetenceArea.PARENTS);
        filled.mentor(personId("pedagog7"), 1, CompetenceArea.PARENTS);
        var mentee = personId("pedagog12");
        processes.start(
                "pair-matching", "match:" + mentee, Outcome.of("year", YEAR).and("menteeId", mentee));
        tasklist.answer(
                "choose-mentor",
                Map.of(
                        "decision", "choose",
                        "mentor", String.valueOf(personId("pedagog7")),
                        "form", "teacher_teacher",
                        "kind", "traditional",
                        "from", LocalDate.of(2026, 9, 14),
                        "to", LocalDate.of(2027, 4, 30),
                        "pay", "unpaid",
                        "reason", "Сильна именно в этом"));
    }

    private List<Answered> answers(String login, String form) {
        var task = worklog.latest(login, 100).stream()
                .filter(candidate -> candidate.key().equals(form))
                .findFirst()
                .orElseThrow();
        return done.open(login, task.id()).orElseThrow().answers();
    }
}
