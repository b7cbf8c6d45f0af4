package org.nastavnik.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class PersonalConsentsProcessTest extends KindergartenTest {

    private static final LocalDate AFTER_ALL_WAITS = LocalDate.of(2026, 11, 30);

    @Autowired
    private Consents consents;

    private long teacher;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("personal-consents");
    }

    @BeforeEach
    void knowTheTeacher() {
        teacher = personId("pedagog3");
    }

    @Test
    void bothConsentsAreKeptAsTheyWereShown() {
        begin();
        var shown = tasklist.open(tasklist.task("give-processing-consent", "pedagog3"))
                .get("wording")
                .toString();
        tasklist.answer("give-processing-consent", processing("12/ПД"));
        tasklist.answer("give-publication-consent", publication("allow", "forbid"));

        var processing = consents.consent(teacher, YEAR, ConsentKind.PROCESSING).orElseThrow();
        assertThat(processing.text()).isEqualTo(shown).contains("Васильченко Ольга Павловна", "31 августа 2027 г.");
        assertThat(processing.signingWay()).isEqualTo(SigningWay.PAPER);
        assertThat(processing.signedOn()).isEqualTo("2026-08-03");
        assertThat(processing.documentNumber()).isEqualTo("12/ПД");
        assertThat(consents.mayProcess(teacher, YEAR)).isTrue();
        assertThat(consents.mayTakePart(teacher, YEAR)).isTrue();
        assertThat(consents.mayProcess(teacher, "2027-2028")).isFalse();
        assertThat(consents.publishable(teacher, YEAR))
                .containsExactlyInAnyOrder(PublicationCategory.NAME, PublicationCategory.POSITION);
        assertThat(consents.counts(YEAR)).isEqualTo(new ConsentCounts(14, 1, 0, 0, 1, 0, 0));
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void refusingPublicationLeavesTheRest() {
        begin();
        tasklist.answer("give-processing-consent", processing(null));
        tasklist.answer("give-publication-consent", Map.of("decision", "refused"));

        assertThat(consents.mayTakePart(teacher, YEAR)).isTrue();
        assertThat(consents.mayPublish(teacher, YEAR)).isFalse();
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void silenceIsNoConsentToPublication() {
        begin();
        tasklist.answer("give-processing-consent", processing(null));

        moveTo(AFTER_ALL_WAITS);

        assertThat(decision(ConsentKind.PUBLICATION)).isEqualTo(ConsentDecision.NO_ANSWER);
        assertThat(consents.mayPublish(teacher, YEAR)).isFalse();
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void theCuratorDecidesAboutWhoeverRefusesProcessing() {
        begin();
        tasklist.answer("give-processing-consent", Map.of("decision", "refused"));

        assertThat(consents.mayTakePart(teacher, YEAR)).isFalse();
        assertThat(tasklist.task("decide-without-consent").getAssignee()).isEqualTo("kurator");
        assertThat(tasklist.open(tasklist.task("decide-without-consent"))).containsEntry("consent", "не дано");
        tasklist.answer("decide-without-consent", Map.of("participation", "hr_data_only", "reason", "Нужен наставник"));

        assertThat(consents.mayTakePart(teacher, YEAR)).isTrue();
        assertThat(consents.mayProcess(teacher, YEAR)).isFalse();
        assertThat(consents.mayPublish(teacher, YEAR)).isFalse();
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void theCuratorDecidesAboutWhoeverSaysNothing() {
        begin();

        moveTo(AFTER_ALL_WAITS);
        assertThat(decision(ConsentKind.PROCESSING)).isEqualTo(ConsentDecision.NO_ANSWER);
        assertThat(tasklist.open(tasklist.task("decide-without-consent"))).containsEntry("consent", "без ответа");
        tasklist.answer("decide-without-consent", Map.of("participation", "not_taking_part", "reason", "Отпуск"));

        assertThat(consents.mayTakePart(teacher, YEAR)).isFalse();
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aConsentNobodyHasSignedYetIsRefused() {
        begin();
        var answer = new HashMap<String, Object>(processing(null));
        answer.put("signedOn", "2026-08-04");

        assertThatThrownBy(() -> tasklist.answer("give-processing-consent", answer))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Дата подписания»: укажите сегодняшний или прошедший день.");
        assertThat(consents.consent(teacher, YEAR, ConsentKind.PROCESSING)).isEmpty();
    }

    @Test
    void aConsentThatForbidsEverythingIsRefused() {
        begin();
        tasklist.answer("give-processing-consent", processing(null));

        assertThatThrownBy(() -> tasklist.answer("give-publication-consent", publication("forbid", "forbid")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("Разрешите хотя бы одну строку");
    }

    @Test
    void silenceDoesNotUndoAConsentGivenBefore() {
        begin();
        tasklist.answer("give-processing-consent", processing(null));
        tasklist.answer("give-publication-consent", Map.of("decision", "refused"));
        begin();

        moveTo(AFTER_ALL_WAITS);
        moveTo(AFTER_ALL_WAITS.plusMonths(1));

        assertThat(consents.mayProcess(teacher, YEAR)).isTrue();
        assertThat(decision(ConsentKind.PUBLICATION)).isEqualTo(ConsentDecision.REFUSED);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aWithdrawnConsentGivesWayAndIsKept() {
        begin();
        tasklist.answer("give-processing-consent", processing(null));
        tasklist.answer("give-publication-consent", publication("allow", "allow"));

        consents.withdraw(teacher, YEAR, ConsentKind.PUBLICATION);
        consents.withdraw(teacher, YEAR, ConsentKind.PUBLICATION);

        assertThat(consents.mayPublish(teacher, YEAR)).isFalse();
        assertThat(consents.mayProcess(teacher, YEAR)).isTrue();
        assertThat(jdbc.queryForList(
                        "select decision from consent where kind = 'PUBLICATION' order by decided_at, id",
                        String.class))
                .containsExactly("GIVEN", "WITHDRAWN");
    }

    @Test
    void theDatabaseKeepsOneCurrentRecordOfAKind() {
        begin();
        tasklist.answer("give-processing-consent", processing(null));

        assertThatThrownBy(
                        () -> jdbc.update(
                                "insert into consent (id, version, person_id, school_year, kind, decision, decided_at, shown_text, current_mark)"
                                        + " select 999999, 0, person_id, school_year, kind, 'REFUSED', decided_at, shown_text, true from consent"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ONE_CURRENT_CONSENT");
    }

    private void begin() {
        processes.start(
                "personal-consents",
                "person:" + teacher,
                Outcome.of("year", YEAR).and("personId", teacher));
    }

    private ConsentDecision decision(ConsentKind kind) {
        return consents.consent(teacher, YEAR, kind).orElseThrow().decision();
    }

    private static Map<String, Object> processing(String number) {
        var answer = new HashMap<String, Object>(
                Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-08-03"));
        if (number != null) {
            answer.put("documentNumber", number);
        }
        return answer;
    }

    private static Map<String, Object> publication(String names, String others) {
        return Map.of(
                "decision", "given",
                "fullName", names,
                "position", names,
                "photo", others,
                "achievements", others,
                "results", others,
                "signingWay", "ukep",
                "signedOn", "2026-08-01");
    }
}
