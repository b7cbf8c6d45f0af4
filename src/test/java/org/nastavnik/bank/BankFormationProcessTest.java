package org.nastavnik.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;

@Import(BankFormationProcessTest.Listening.class)
class BankFormationProcessTest extends KindergartenTest {

    private static final LocalDate AFTER_ALL_WAITS = LocalDate.of(2026, 12, 31);

    @Autowired
    private Bank bank;

    @Autowired
    private Listening listening;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("bank-formation");
    }

    /** Teachers 3, 4 and 5 could be mentors; 13 is experienced in sharing but too young; 12 and 13 need a mentor. */
    @BeforeEach
    void finishTheDiagnostics() {
        listening.approvals = 0;
        processes.start("diagnostics", "diagnostics:" + YEAR, Outcome.of("year", YEAR));
        Stream.of("pedagog3", "pedagog4", "pedagog5", "pedagog12", "pedagog13").forEach(this::consent);
        Stream.of("pedagog3", "pedagog4")
                .forEach(login -> assess(login, Map.of("play", "none", "canShare", List.of("play"))));
        assess("pedagog5", Map.of("play", "none"));
        request("pedagog5", Map.of("helpWanted", "no", "readiness", "ready_with_help"));
        assess("pedagog12", Map.of("play", "need_help", "lesson", "often"));
        request(
                "pedagog12",
                Map.of(
                        "helpWanted", "yes",
                        "topics", "Игра",
                        "helpForms", List.of("consultation"),
                        "frequency", "weekly",
                        "wishedMentor", String.valueOf(personId("pedagog3")),
                        "readiness", "not_ready"));
        assess("pedagog13", Map.of("digital", "none", "canShare", List.of("digital")));
        moveTo(LocalDate.of(2026, 10, 30));
        tasklist.all("decide-without-consent")
                .forEach(task ->
                        tasklist.answer(task, Map.of("participation", "not_taking_part", "reason", "Нет ответа")));
        tasklist.answer(
                "summarise-deficits",
                Map.of(
                        "needMentor",
                        List.of(id("pedagog12"), id("pedagog13")),
                        "conclusions",
                        "Нужны двое наставников"));
        processes.start("bank-formation", "bank:" + YEAR, Outcome.of("year", YEAR));
    }

    @Test
    void candidatesAnswerTheHeadReturnsOnceAndApproves() {
        assertThat(tasklist.open(tasklist.task("check-consents")).get("counts").toString())
                .startsWith("Педагогов: 14. Обработка данных: дали согласие 5, не дали 0, без ответа 9.");
        tasklist.answer("check-consents", Map.of("checked", true));
        assertThat(roadmaps.row(YEAR, "3.2").status()).isEqualTo(RowStatus.DONE);
        assertThat(tasklist.all("offer-to-mentor"))
                .extracting(task -> task.getAssignee())
                .containsExactlyInAnyOrder("pedagog3", "pedagog4", "pedagog5");
        assertThat(tasklist.open(tasklist.task("offer-to-mentor", "pedagog3"))
                        .get("areas")
                        .toString())
                .as("preset from the self-assessment")
                .isEqualTo("[\"play\"]");
        tasklist.answer(tasklist.task("offer-to-mentor", "pedagog3"), accept());
        tasklist.answer(tasklist.task("offer-to-mentor", "pedagog4"), Map.of("decision", "decline"));
        tasklist.answer(tasklist.task("offer-to-mentor", "pedagog5"), accept());

        var composing = tasklist.task("compose-bank");
        assertThat(tasklist.options(composing, "mentorOptions")).containsExactly(id("pedagog3"), id("pedagog5"));
        assertThat(tasklist.options(composing, "menteeOptions")).containsExactly(id("pedagog12"), id("pedagog13"));
        assertThat(tasklist.open(composing).get("mentors").toString())
                .isEqualTo("[\"%s\",\"%s\"]".formatted(id("pedagog3"), id("pedagog5")));
        compose(List.of("pedagog3", "pedagog5"), List.of("pedagog12", "pedagog13"));
        tasklist.answer("approve-bank", Map.of("decision", "return", "comment", "Одного наставника довольно"));
        assertThat(bank.approved(YEAR)).isFalse();
        assertThat(roadmaps.row(YEAR, "3.1").status()).isEqualTo(RowStatus.OPEN);

        assertThat(tasklist.open(tasklist.task("compose-bank")))
                .containsEntry("returned", true)
                .containsEntry("comment", "Одного наставника довольно")
                .as("what the curator wrote before")
                .containsEntry("remark", "По итогам анкет");
        compose(List.of("pedagog3"), List.of("pedagog12"));
        assertThat(tasklist.open(tasklist.task("approve-bank")))
                .containsEntry("summary", "Наставников: 1, они готовы взять 2. Наставляемых: 1.");
        tasklist.answer("approve-bank", Map.of("decision", "approve"));

        assertThat(bank.approved(YEAR)).isTrue();
        assertThat(listening.approvals).isEqualTo(1);
        assertThat(bank.mentors(YEAR)).singleElement().satisfies(mentor -> {
            assertThat(mentor.personId()).isEqualTo(personId("pedagog3"));
            assertThat(mentor.areas()).containsExactly(CompetenceArea.LESSON, CompetenceArea.PLAY);
            assertThat(mentor.capacity()).isEqualTo(2);
            assertThat(mentor.hoursPerWeek()).isEqualTo(3);
            assertThat(mentor.hasRoom()).isTrue();
        });
        assertThat(bank.reserve(YEAR)).extracting(BankMentor::personId).containsExactly(personId("pedagog5"));
        assertThat(bank.mentor(YEAR, personId("pedagog4")).orElseThrow().status())
                .isEqualTo(BankStatus.DECLINED);
        assertThat(bank.mentees(YEAR)).singleElement().satisfies(mentee -> {
            assertThat(mentee.personId()).isEqualTo(personId("pedagog12"));
            assertThat(mentee.deficits()).containsExactly(CompetenceArea.PLAY);
            assertThat(mentee.request()).isEqualTo("Игра");
            assertThat(mentee.wishedMentor()).isEqualTo(personId("pedagog3"));
        });
        assertThat(bank.mentee(YEAR, personId("pedagog13")).orElseThrow().status())
                .isEqualTo(BankStatus.RESERVE);
        assertThat(roadmaps.row(YEAR, "3.1").status()).isEqualTo(RowStatus.DONE);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void theWaitForCandidatesEndsAndTheSilentMayStillBeChosen() {
        tasklist.answer("check-consents", Map.of("checked", true));
        tasklist.answer(tasklist.task("offer-to-mentor", "pedagog3"), accept());

        moveTo(AFTER_ALL_WAITS);

        assertThat(bank.mentor(YEAR, personId("pedagog4")).orElseThrow().answer())
                .isEqualTo(MentorAnswer.NO_ANSWER);
        assertThat(bank.mentor(YEAR, personId("pedagog3")).orElseThrow().answer())
                .isEqualTo(MentorAnswer.ACCEPTED);
        assertThat(tasklist.openKeys()).containsExactly("compose-bank");
        compose(List.of("pedagog3", "pedagog4"), List.of());
        tasklist.answer("approve-bank", Map.of("decision", "approve"));
        assertThat(bank.mentors(YEAR)).hasSize(2);
        assertThat(bank.mentees(YEAR)).isEmpty();
    }

    @Test
    void nobodyTakesMoreMenteesThanTheRulesAllow() {
        tasklist.answer("check-consents", Map.of("checked", true));
        var answer = new java.util.HashMap<String, Object>(accept());
        answer.put("capacity", 3);

        assertThatThrownBy(() -> tasklist.answer(tasklist.task("offer-to-mentor", "pedagog3"), answer))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Сколько наставляемых вы возьмёте»: введите число не больше 2.");
        assertThat(bank.mentor(YEAR, personId("pedagog3")).orElseThrow().answer())
                .isEqualTo(MentorAnswer.AWAITED);
    }

    @Test
    void whoDeclinedCannotBeChosen() {
        tasklist.answer("check-consents", Map.of("checked", true));
        tasklist.all("offer-to-mentor").forEach(task -> tasklist.answer(task, Map.of("decision", "decline")));

        assertThat(tasklist.open(tasklist.task("compose-bank"))).containsEntry("mentorCount", 0);
        assertThatThrownBy(() -> compose(List.of("pedagog3"), List.of())).isInstanceOf(RefusedAnswer.class);
    }

    @Test
    void theStatusFollowsThePairs() {
        approve(List.of("pedagog3"), List.of("pedagog12", "pedagog13"));
        var mentor = personId("pedagog3");
        var first = personId("pedagog12");
        var second = personId("pedagog13");

        bank.paired(YEAR, mentor, first);
        bank.paired(YEAR, mentor, second);
        assertThat(bank.mentor(YEAR, mentor).orElseThrow().hasRoom()).isFalse();
        assertThat(bank.mentee(YEAR, first).orElseThrow().mentorId()).isEqualTo(mentor);

        bank.mentorDeclined(YEAR, mentor);
        bank.unpaired(YEAR, first);
        assertThat(status(mentor)).as("still has a mentee").isEqualTo(BankStatus.IN_PAIR);
        bank.withoutPair(YEAR, second);
        assertThat(status(mentor)).isEqualTo(BankStatus.APPROVED);
        assertThat(bank.mentees(YEAR))
                .extracting(BankMentee::status)
                .containsExactly(BankStatus.APPROVED, BankStatus.WITHOUT_PAIR);

        bank.mentorDeclined(YEAR, mentor);
        assertThat(status(mentor)).isEqualTo(BankStatus.RESERVE);
        bank.paired(YEAR, mentor, first);
        bank.left(YEAR, mentor);
        bank.menteeDeclined(YEAR, first);
        bank.left(YEAR, second);
        assertThat(status(mentor)).isEqualTo(BankStatus.LEFT);
        assertThat(bank.mentees(YEAR)).isEmpty();

        bank.admitMentee(YEAR, first);
        bank.admitMentee(YEAR, personId("pedagog14"));
        assertThat(bank.mentees(YEAR))
                .extracting(BankMentee::personId)
                .containsExactlyInAnyOrder(first, personId("pedagog14"));
    }

    @Test
    void theDatabaseLetsNobodyBeTheirOwnMentor() {
        approve(List.of("pedagog3"), List.of("pedagog12"));

        assertThatThrownBy(() -> jdbc.update("update bank_mentee set status = 'IN_PAIR', mentor_id = person_id"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update("update bank_mentee set status = 'IN_PAIR'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void approve(List<String> mentors, List<String> mentees) {
        tasklist.answer("check-consents", Map.of("checked", true));
        tasklist.all("offer-to-mentor").forEach(task -> tasklist.answer(task, accept()));
        compose(mentors, mentees);
        tasklist.answer("approve-bank", Map.of("decision", "approve"));
    }

    private void compose(List<String> mentors, List<String> mentees) {
        tasklist.answer(
                "compose-bank",
                Map.of(
                        "mentors", mentors.stream().map(this::id).toList(),
                        "mentees", mentees.stream().map(this::id).toList(),
                        "remark", "По итогам анкет"));
    }

    private void consent(String login) {
        tasklist.answer(
                tasklist.task("give-processing-consent", login),
                Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-08-03"));
        tasklist.answer(tasklist.task("give-publication-consent", login), Map.of("decision", "refused"));
    }

    private void assess(String login, Map<String, ?> answer) {
        tasklist.answer(tasklist.task("assess-deficits", login), answer);
    }

    private void request(String login, Map<String, ?> answer) {
        tasklist.answer(tasklist.task("state-requests", login), answer);
    }

    private static Map<String, Object> accept() {
        return Map.of(
                "decision",
                "accept",
                "areas",
                List.of("play", "lesson"),
                "capacity",
                2,
                "hoursPerWeek",
                3,
                "preferredForm",
                "any",
                "limitations",
                "Только после обеда");
    }

    private BankStatus status(long mentorId) {
        return bank.mentor(YEAR, mentorId).orElseThrow().status();
    }

    private String id(String login) {
        return String.valueOf(personId(login));
    }

    static class Listening {

        private int approvals;

        @EventListener
        void on(BankApproved event) {
            assertThat(event.year()).isEqualTo(YEAR);
            approvals++;
        }
    }
}
