package org.nastavnik.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.nastavnik.worklog.domain.DoneTasks.Line;
import org.nastavnik.worklog.domain.DoneTasks.Search;
import org.nastavnik.worklog.domain.DraftDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of a task once it is done, and who may read it. */
class WorklogTest extends KindergartenTest {

    @Autowired
    private Worklog worklog;

    @Autowired
    private DoneTasks done;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private Acts acts;

    @Test
    void anApprovedActIsRecordedWithItsDecisionAndItsDocument() {
        var actId = returnAct();
        var instance = tasklist.task("draft-act").getProcessInstanceId();

        assertThat(worklog.of(instance))
                .extracting(DoneTask::key, DoneTask::doer, DoneTask::decision, DoneTask::document)
                .containsExactly(
                        tuple("draft-act", "kurator", null, "/documents/act/" + actId),
                        tuple("approve-act", "zaved", "Вернуть на доработку", "/documents/act/" + actId));
        assertThat(worklog.of(instance).get(1)).satisfies(task -> {
            assertThat(task.name()).isEqualTo("Утвердить акт");
            assertThat(task.at()).isEqualTo(clock.instant());
            assertThat(task.start()).isFalse();
        });
        assertThat(worklog.of(instance).toString()).doesNotContain("Добавьте раздел");
        assertThat(latest("zaved")).extracting(DoneTask::key).containsExactly("approve-act");
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
        assertThat(latest("pedagog7").get(0).decision())
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
    void ofAConsentOthersLearnTheDecisionAndNothingElse() {
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
    void ofASurveyNobodyLearnsMoreThanThatItIsFilledIn() {
        clock.moveTo(LocalDate.of(2026, 9, 8));
        processes.start(
                "teacher-survey",
                "survey:" + personId("pedagog3"),
                Outcome.of("year", YEAR).and("personId", personId("pedagog3")));
        tasklist.answer(
                "give-processing-consent",
                Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-09-08"));
        tasklist.answer("give-publication-consent", Map.of("decision", "refused"));
        var survey = tasklist.task("assess-deficits");
        tasklist.answer(survey, Map.of("planning", "need_help", "lesson", "often"));

        assertThat(worklog.of(survey.getProcessInstanceId()))
                .extracting(DoneTask::key, DoneTask::doer, DoneTask::decision)
                .containsExactly(tuple("assess-deficits", "pedagog3", null));
        var own = answers("pedagog3", "assess-deficits");
        assertThat(own).hasSize(2).noneMatch(Answered::decision);
        assertThat(worklog.of(survey.getProcessInstanceId()).toString())
                .doesNotContain(own.get(0).text(), own.get(1).text());
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

        assertThatThrownBy(() -> tasklist.answer(draft, Map.of())).isInstanceOf(RuntimeException.class);
        assertThat(jdbc.queryForObject("select count(*) from done_task", Integer.class))
                .isZero();
    }

    @Test
    void destructionEmptiesWhatAPersonAnsweredAndWhatOthersAnsweredAboutThem() {
        clock.moveTo(LocalDate.of(2026, 9, 14));
        match();
        processes.start(
                "personal-consents", "consents:12", Outcome.of("year", YEAR).and("personId", personId("pedagog12")));
        tasklist.answer(
                "give-processing-consent",
                Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-09-14"));
        tasklist.answer("give-publication-consent", Map.of("decision", "refused"));
        tasklist.answer("agree-to-mentor", Map.of("consent", "agree", "knowsRules", true));
        drafts.save(tasklist.task("agree-to-be-mentored").getId(), "pedagog12", "{\"comment\":\"Подумаю\"}");
        startApproval();
        drafts.save(tasklist.task("draft-act").getId(), "kurator", "{\"title\":\"Положение\"}");
        draft("Закрепить за Морозовой О. П. наставника");
        tasklist.answer(
                "approve-act", Map.of("decision", "return", "remark", "Морозовой больше двух лет, Орловой меньше"));
        draft("Закрепить наставника");
        drafts.save(tasklist.task("approve-act").getId(), "zaved", "{\"remark\":\"Хорошо\"}");

        tasklist.start("consent-withdrawal", "pedagog12", Map.of("consent", "processing-" + YEAR));
        tasklist.answer(
                "destroy-data",
                Map.of(
                        "way", "system",
                        "commission", List.of(String.valueOf(personId("zaved")), String.valueOf(personId("kurator"))),
                        "destroyedOn", "2026-09-14"));

        assertThat(latest("pedagog12"))
                .as("the fact stays, the decision goes")
                .hasSize(3)
                .allSatisfy(task -> {
                    assertThat(task.at()).isEqualTo(clock.instant());
                    assertThat(task.decision()).isNull();
                    assertThat(done.open("pedagog12", task.id()).orElseThrow().answers())
                            .isNull();
                });
        assertThat(answers("pedagog7", "agree-to-mentor"))
                .as("about a pair of theirs")
                .isNull();
        assertThat(answers("kurator", "choose-mentor"))
                .as("about them as a mentee")
                .isNull();
        assertThat(jdbc.queryForList(
                        "select answers from done_task where form = 'draft-act' order by id", String.class))
                .satisfiesExactly(
                        answers -> assertThat(answers).contains("Основание").doesNotContain("Морозов", "Закрепить"),
                        answers -> assertThat(answers).contains("Закрепить наставника"));
        assertThat(answers("zaved", "approve-act")).extracting(Answered::label).containsExactly("Решение");
        assertThat(answers("zaved", "destroy-data"))
                .as("what the act says of the destruction is its proof")
                .isNotEmpty();
        assertThat(jdbc.queryForList("select doer from task_draft", String.class))
                .as("drafts of others about other things stay")
                .containsExactly("zaved");
    }

    private void draft(String text) {
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), text);
        tasklist.all("accept-act").forEach(task -> tasklist.answer(task, ActAnswers.accepted()));
    }

    private long returnAct() {
        var actId = startApproval();
        draft("Первая редакция");
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

    private List<DoneTask> latest(String login) {
        return done.page(login, new Search("", null), 0).lines().stream()
                .map(Line::task)
                .toList();
    }

    private List<Answered> answers(String login, String form) {
        var task = latest(login).stream()
                .filter(candidate -> candidate.key().equals(form))
                .findFirst()
                .orElseThrow();
        return done.open(login, task.id()).orElseThrow().answers();
    }
}
