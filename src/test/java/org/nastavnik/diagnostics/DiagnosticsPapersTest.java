package org.nastavnik.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Entry;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.engine.Outcome;
import org.nastavnik.staff.Duty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class DiagnosticsPapersTest extends KindergartenTest {

    private static final String CARD = "deficit-card";
    private static final String SUMMARY = "deficit-summary";
    private static final long ROUND = 2026;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    @Autowired
    private Consents consents;

    @BeforeEach
    void beginDiagnostics() {
        duties.give(Duty.SECRETARY, personId("pedagog2"));
        processes.start("diagnostics", "diagnostics:" + YEAR, Outcome.of("year", YEAR));
        clock.moveTo(LocalDate.of(2026, 9, 15));
    }

    @Test
    void theCardHoldsEverythingTheTeacherHasSaid() {
        answerInFull("pedagog12");
        assertThat(text(CARD, card("pedagog12"), "pedagog12"))
                .as("before the curator has summed up")
                .contains("решается", "будет указана после подведения итогов");

        answerByAnotherTwo();
        sumUp();

        var drawn = open(CARD, card("pedagog12"), "pedagog12");
        assertThat(drawn.kept()).isFalse();
        Golden.check(CARD, drawn.article());
    }

    @Test
    void whatWasNotAnsweredIsSaidToBeSo() {
        consent("pedagog11");
        tasklist.answer(tasklist.task("state-requests", "pedagog11"), Map.of("helpWanted", "no", "readiness", "ready"));

        assertThat(text(CARD, card("pedagog11"), "pedagog11"))
                .contains("самооценка не заполнена", "Анкета самооценки не заполнена", "помощь не нужна", "не указано");
    }

    @Test
    void onlyTheTeacherTheHeadAndTheCuratorSeeACard() {
        answerInFull("pedagog12");
        var id = card("pedagog12");

        for (var login : List.of("pedagog12", "zaved", "kurator")) {
            assertThat(cards(login)).as(login).containsExactly(id);
            assertThat(open(CARD, id, login).article().xhtml()).contains(surname());
        }
        for (var login : List.of("pedagog11", "psiholog", "pedagog1", "pedagog2")) {
            assertThat(cards(login)).as(login).isEmpty();
            assertThatThrownBy(() -> open(CARD, id, login)).as(login).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aCardIsGoneOnceTheConsentIsTakenBack() {
        answerInFull("pedagog12");
        var id = card("pedagog12");

        consents.withdraw(personId("pedagog12"), YEAR, ConsentKind.PROCESSING);

        assertThat(cards("kurator")).isEmpty();
        assertThat(cabinet.open(CARD, id, readers.reader("kurator"))).isEmpty();
    }

    @Test
    void theSummaryTellsNumbersAndNoNames() {
        answerInFull("pedagog12");
        answerByAnotherTwo();
        assertThat(cabinet.open(SUMMARY, ROUND, readers.reader("kurator"))).isEmpty();
        sumUp();

        var drawn = open(SUMMARY, ROUND, "kurator");
        assertThat(drawn.kept()).isTrue();
        people.teachers().forEach(teacher -> assertThat(drawn.article().xhtml()).doesNotContain(teacher.lastName()));
        Golden.check(SUMMARY, drawn.article());
    }

    @Test
    void fewAnswersAreNotCountedByArea() {
        answerInFull("pedagog12");
        sumUp();

        assertThat(text(SUMMARY, ROUND, "zaved"))
                .contains("Меньше трёх заполненных анкет")
                .doesNotContain("Организация игры", "Желаемые формы");
    }

    @Test
    void theSummaryIsForThoseWhoWorkWithIt() {
        sumUp();

        for (var login : List.of("zaved", "kurator", "psiholog", "pedagog2")) {
            assertThat(open(SUMMARY, ROUND, login).state()).as(login).isEqualTo("итоги подведены");
        }
        for (var login : List.of("pedagog1", "pedagog12")) {
            assertThatThrownBy(() -> open(SUMMARY, ROUND, login)).as(login).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void answerInFull(String login) {
        consent(login);
        tasklist.answer(
                tasklist.task("assess-deficits", login),
                Map.of(
                        "standards", "sometimes",
                        "planning", "often",
                        "lesson", "need_help",
                        "routine", "none",
                        "play", "often",
                        "inclusion", "need_help",
                        "parents", "need_help",
                        "digital", "none",
                        "paperwork", "sometimes",
                        "canShare", List.of("digital", "routine")));
        tasklist.answer(
                tasklist.task("state-requests", login),
                Map.of(
                        "helpWanted", "yes",
                        "topics",
                                "Как провести первое родительское собрание и что отвечать на трудные вопросы родителей.\n"
                                        + "Как удержать внимание детей на занятии по развитию речи, если в группе двадцать шесть"
                                        + " человек и двое детей с ОВЗ.",
                        "helpForms", List.of("open_lesson", "consultation", "mutual_visits"),
                        "frequency", "weekly",
                        "convenientTime", "среда, с 13:00 до 14:00, в тихий час",
                        "wishedMentor", String.valueOf(personId("pedagog8")),
                        "readiness", "not_ready",
                        "expectations", "Хочу спокойно вести занятия и не бояться открытых показов."));
    }

    private void answerByAnotherTwo() {
        for (var login : List.of("pedagog8", "pedagog13")) {
            consent(login);
            tasklist.answer(
                    tasklist.task("assess-deficits", login),
                    Map.of("play", "none", "parents", "often", "digital", "often", "canShare", List.of("play")));
            tasklist.answer(
                    tasklist.task("state-requests", login),
                    Map.of(
                            "helpWanted", "yes",
                            "topics", "Презентации и короткие видео для родителей",
                            "helpForms", List.of("master_class", "consultation"),
                            "frequency", "monthly",
                            "readiness", "ready"));
        }
    }

    private void sumUp() {
        moveTo(LocalDate.of(2026, 10, 30));
        tasklist.all("decide-without-consent")
                .forEach(task ->
                        tasklist.answer(task, Map.of("participation", "not_taking_part", "reason", "Нет ответа")));
        var summing = tasklist.task("summarise-deficits");
        var medium = tasklist.options(summing, "mediumLevels").stream()
                .filter(option -> option.endsWith(":play") || option.endsWith(":parents"))
                .toList();
        var teachers = tasklist.options(summing, "teachers");
        var answer = new java.util.HashMap<String, Object>();
        answer.put(
                "conclusions",
                "Главная трудность педагогов – разговор с родителями: её назвали почти все, кто заполнил анкету.\n"
                        + "Молодым педагогам нужна помощь в проведении занятий и в работе с детьми с ОВЗ.");
        answer.put("topics", "Родительское собрание без страха.\nЗанятие, на котором интересно всем.");
        if (!medium.isEmpty()) {
            answer.put("confirmed", medium);
        }
        if (!teachers.isEmpty()) {
            answer.put(
                    "needMentor",
                    teachers.stream()
                            .filter(id -> !id.equals(String.valueOf(personId("pedagog8"))))
                            .toList());
        }
        tasklist.answer(summing, answer);
    }

    private void consent(String login) {
        tasklist.answer(
                tasklist.task("give-processing-consent", login),
                Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-09-15"));
        tasklist.answer(tasklist.task("give-publication-consent", login), Map.of("decision", "refused"));
    }

    private long card(String login) {
        return jdbc.queryForObject(
                "select id from survey_participant where person_id = ?", Long.class, personId(login));
    }

    private List<Long> cards(String login) {
        return cabinet.year(YEAR, readers.reader(login)).stream()
                .filter(entry -> entry.paper().equals(CARD))
                .map(Entry::id)
                .toList();
    }

    private String surname() {
        return people.withLogin("pedagog12").lastName();
    }

    private String text(String paper, long id, String login) {
        return open(paper, id, login).article().xhtml();
    }

    private DrawnDocument open(String paper, long id, String login) {
        return cabinet.open(paper, id, readers.reader(login)).orElseThrow();
    }
}
