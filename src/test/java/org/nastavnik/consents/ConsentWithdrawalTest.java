package org.nastavnik.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.diagnostics.CompetenceArea.LESSON;
import static org.nastavnik.diagnostics.CompetenceArea.PARENTS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.PairsAtWork;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.BankStatus;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.ResponseCount;
import org.nastavnik.diagnostics.SurveyState;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.documents.domain.SignedCopies;
import org.nastavnik.documents.print.Article;
import org.nastavnik.documents.print.PdfPress;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.pairs.FilledBank;
import org.nastavnik.pairs.PairEnding;
import org.nastavnik.pairs.Pairs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class ConsentWithdrawalTest extends KindergartenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final String PROCESSING = "processing-" + YEAR;
    private static final String PUBLICATION = "publication-" + YEAR;

    @Autowired
    private Consents consents;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Diagnostics diagnostics;

    @Autowired
    private Bank bank;

    @Autowired
    private Pairs pairs;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private SignedCopies copies;

    @Autowired
    private Readers readers;

    @Autowired
    private PdfPress press;

    private long teacher;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("consent-withdrawal");
    }

    @BeforeEach
    void giveConsents() {
        teacher = personId("pedagog3");
        consent("pedagog3");
        clock.moveTo(TODAY);
    }

    @Test
    void publicationStopsWithinThreeWorkingDaysAndNothingElse() {
        tasklist.start("consent-withdrawal", "pedagog3", Map.of("consent", PUBLICATION));

        assertThat(consents.mayPublish(teacher, YEAR)).isFalse();
        assertThat(consents.mayProcess(teacher, YEAR)).isTrue();
        var task = tasklist.task("stop-publication", "pedagog1");
        assertThat(due(task)).isEqualTo("2026-11-17");
        assertThat(tasklist.open(task))
                .containsEntry("receivedOn", "12.11.2026")
                .containsEntry("allowed", "фамилия, имя, отчество, должность, результаты участия в наставничестве");
        tasklist.answer(
                task, Map.of("result", "removed", "places", "Новость о паре от 12.10", "stoppedOn", "2026-11-12"));

        assertThat(jdbc.queryForMap("select kind, publication_result, publication_stopped_by from consent_withdrawal"))
                .containsEntry("KIND", "PUBLICATION")
                .containsEntry("PUBLICATION_RESULT", "REMOVED")
                .containsEntry("PUBLICATION_STOPPED_BY", personId("pedagog1"));
        assertThat(tasklist.everything()).isEmpty();
        assertThat(withdrawals.destructionActs(YEAR)).isEmpty();
    }

    @Test
    void withProcessingPublicationEndsTooAndTheDataAreDestroyedByAnAct() {
        var filled = new FilledBank(jdbc, YEAR);
        answerSurvey();
        attachScan(1, "deficit-card");
        attachScan(2, "act");
        filled.mentor(personId("pedagog8"), 2, PARENTS);
        jdbc.update(
                "update bank_mentor set person_id = ?, motivation = 'Хочу помогать', training_needs = 'Общение'",
                teacher);
        jdbc.update("""
                insert into quality_questionnaire (id, version, school_year, person_id, side, state, filled_on, effectiveness,
                    comfort, organisation, usefulness, theory, practice, engagement, progress, overall, met_before,
                    meeting_frequency, expectations, continuation, most_valuable)
                values (1, 0, ?, ?, 'MENTOR', 'GIVEN', date '2026-11-10', 9, 9, 9, 9, 9, 9, 9, 9, 9, true,
                    'OFTEN', 'MET', 'YES', 'Разговоры')
                """, YEAR, teacher);
        var before = diagnostics.responses(YEAR);

        tasklist.start("consent-withdrawal", "pedagog3", Map.of("consent", PROCESSING));

        assertThat(consents.mayProcess(teacher, YEAR)).isFalse();
        assertThat(consents.mayTakePart(teacher, YEAR)).isFalse();
        assertThat(consents.mayPublish(teacher, YEAR)).isFalse();
        assertThat(tasklist.openKeys()).containsExactly("decide-after-withdrawal", "destroy-data", "stop-publication");
        assertThat(due(tasklist.task("destroy-data", "zaved"))).isEqualTo("2026-12-12");
        assertThat(due(tasklist.task("decide-after-withdrawal", "kurator"))).isEqualTo("2026-11-17");
        tasklist.answer("stop-publication", Map.of("result", "nothing_found", "stoppedOn", "2026-11-12"));
        tasklist.answer(
                "decide-after-withdrawal",
                Map.of("participation", "hr_data_only", "reason", "Пара работает по приказу"));
        assertThat(consents.mayTakePart(teacher, YEAR)).isTrue();

        var shown = tasklist.open(tasklist.task("destroy-data"));
        assertThat(shown.get("law").toString()).contains("(статья 21) и приказом Роскомнадзора от 28.10.2022 № 179");
        assertThat(tasklist.options(tasklist.task("destroy-data"), "colleagues"))
                .doesNotContain(String.valueOf(teacher));
        tasklist.answer("destroy-data", destruction());

        var act = withdrawals.destructionActs(YEAR).get(0);
        assertThat(act)
                .isEqualTo(new DestructionAct(
                        act.id(),
                        teacher,
                        YEAR,
                        1,
                        TODAY,
                        TODAY,
                        TODAY,
                        DestructionWay.SYSTEM_AND_COPIES,
                        "Бумажная анкета, измельчена",
                        List.of(personId("zaved"), personId("kurator"))));
        assertThat(withdrawals.destructionAct(act.id())).isEqualTo(act);
        assertThat(tasklist.everything()).isEmpty();

        var card = diagnostics.card(YEAR, teacher).orElseThrow();
        assertThat(card.assessment()).isEqualTo(SurveyState.DESTROYED);
        assertThat(card.areas()).isEmpty();
        assertThat(card.canShare()).isEmpty();
        assertThat(card.requests()).isNull();
        assertThat(diagnostics.responses(YEAR)).isEqualTo(before).isEqualTo(new ResponseCount(1, 1, 0, 1, 0));
        var mentor = bank.mentor(YEAR, teacher).orElseThrow();
        assertThat(mentor.motivation()).isNull();
        assertThat(mentor.areas()).isEmpty();
        for (var table : List.of("area_rating", "area_to_share", "confirmed_deficit", "bank_mentor_area")) {
            assertThat(jdbc.queryForObject("select count(*) from " + table, Integer.class))
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.queryForList("select paper from signed_copy", String.class))
                .containsExactly("act");
        assertThat(jdbc.queryForList("select copy_id from signed_copy_piece", Long.class))
                .containsExactly(2L);
        assertThat(jdbc.queryForMap("select state, overall, most_valuable from quality_questionnaire"))
                .containsEntry("STATE", "DESTROYED")
                .containsEntry("OVERALL", null)
                .containsEntry("MOST_VALUABLE", null);
    }

    @Test
    void scansOfTheCardAreShutAwayAtOnceAndDestroyedWithTheAnswers() {
        answerSurvey();
        var head = readers.reader("zaved");
        var card = jdbc.queryForObject("select id from survey_participant where person_id = ?", Long.class, teacher);
        var scan = press.print(new Article("Карта", "<article><p>Подписано</p></article>"));
        copies.attach(cabinet.open("deficit-card", card, head).orElseThrow(), "Карта.pdf", scan, head);
        var copy = jdbc.queryForObject("select id from signed_copy", Long.class);
        assertThat(copies.copy(copy, head)).isPresent();

        tasklist.start("consent-withdrawal", "pedagog3", Map.of("consent", PROCESSING));
        assertThat(copies.copy(copy, head)).isEmpty();

        tasklist.answer("destroy-data", destruction());
        for (var table : List.of("signed_copy", "signed_copy_piece")) {
            assertThat(jdbc.queryForObject("select count(*) from " + table, Integer.class))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void whoTakesNoPartAnyMoreLeavesTheBankAndThePair() {
        var filled = new FilledBank(jdbc, YEAR);
        var mentee = personId("pedagog12");
        filled.mentor(personId("pedagog8"), 2, PARENTS);
        filled.mentee(mentee, PARENTS);
        var pair = new PairsAtWork(jdbc, YEAR).active(personId("pedagog8"), mentee);
        bank.paired(YEAR, personId("pedagog8"), mentee);

        tasklist.start("consent-withdrawal", "pedagog12", Map.of("consent", PROCESSING));
        tasklist.answer(
                "decide-after-withdrawal",
                Map.of("participation", "not_taking_part", "reason", "Просит завершить пару"));

        assertThat(pairs.pair(pair).ending()).isEqualTo(PairEnding.BY_CURATOR);
        assertThat(bank.mentee(YEAR, mentee).orElseThrow().status()).isEqualTo(BankStatus.DECLINED);
        assertThat(bank.mentor(YEAR, personId("pedagog8")).orElseThrow().status())
                .isEqualTo(BankStatus.APPROVED);
        assertThat(consents.mayTakePart(mentee, YEAR)).isFalse();
    }

    @Test
    void aMentorWhoTakesNoPartLeavesTheMenteeFreeForAnother() {
        var filled = new FilledBank(jdbc, YEAR);
        var mentor = personId("pedagog8");
        filled.mentor(mentor, 2, PARENTS);
        filled.mentee(personId("pedagog12"), PARENTS, LESSON);
        new PairsAtWork(jdbc, YEAR).active(mentor, personId("pedagog12"));
        bank.paired(YEAR, mentor, personId("pedagog12"));

        tasklist.start("consent-withdrawal", "pedagog8", Map.of("consent", PROCESSING));
        tasklist.answer("decide-after-withdrawal", Map.of("participation", "not_taking_part", "reason", "Так решили"));

        assertThat(bank.mentor(YEAR, mentor).orElseThrow().status()).isEqualTo(BankStatus.DECLINED);
        assertThat(bank.mentee(YEAR, personId("pedagog12")).orElseThrow().status())
                .isEqualTo(BankStatus.APPROVED);
        assertThat(pairs.activePairs(YEAR)).isEmpty();
    }

    @Test
    void onlyAConsentOfOnesOwnThatIsInForceIsWithdrawn() {
        assertThat(tasklist.openStart("consent-withdrawal", "pedagog3")).containsEntry("none", "");
        assertThat(tasklist.openStart("consent-withdrawal", "pedagog4")
                        .get("none")
                        .toString())
                .contains("нет действующих согласий");
        assertThatThrownBy(() -> tasklist.start("consent-withdrawal", "pedagog4", Map.of("consent", PROCESSING)))
                .isInstanceOf(RefusedAnswer.class);
        tasklist.start("consent-withdrawal", "pedagog3", Map.of("consent", PUBLICATION));
        assertThatThrownBy(() -> tasklist.start("consent-withdrawal", "pedagog3", Map.of("consent", PUBLICATION)))
                .isInstanceOf(RefusedAnswer.class);

        clock.moveTo(LocalDate.of(2027, 8, 31));
        assertThat(tasklist.openStart("consent-withdrawal", "pedagog3")).containsEntry("none", "");
        clock.moveTo(LocalDate.of(2027, 9, 1));
        assertThat(tasklist.openStart("consent-withdrawal", "pedagog3")
                        .get("none")
                        .toString())
                .isNotEmpty();
    }

    @Test
    void actsAreNumberedWithinTheYear() {
        consent("pedagog4");
        for (var login : List.of("pedagog4", "pedagog3")) {
            tasklist.start("consent-withdrawal", login, Map.of("consent", PROCESSING));
            tasklist.answer("destroy-data", destruction());
        }

        assertThat(withdrawals.destructionActs(YEAR))
                .extracting(DestructionAct::number, DestructionAct::personId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, personId("pedagog4")),
                        org.assertj.core.groups.Tuple.tuple(2, teacher));
        assertThatThrownBy(() -> jdbc.update("update destruction_act set act_number = 1"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void wrongDaysAndMissingWordsAreRefused() {
        tasklist.start("consent-withdrawal", "pedagog3", Map.of("consent", PROCESSING));

        refused("destroy-data", destruction(), "destroyedOn", "2026-11-11", "укажите день отзыва");
        refused("destroy-data", destruction(), "destroyedOn", "2026-11-13", "сегодняшний или прошедший");
        refused("destroy-data", destruction(), "commission", List.of(), "отметьте хотя бы один");
        refused("destroy-data", destruction(), "commission", List.of(String.valueOf(teacher)), "Члены комиссии");
        refused("destroy-data", destruction(), "copies", null, "Какие копии уничтожены");
        var removed = new HashMap<String, Object>(
                Map.of("result", "removed", "places", "Новость", "stoppedOn", "2026-11-12"));
        refused("stop-publication", removed, "stoppedOn", "2026-11-11", "укажите день отзыва");
        refused("stop-publication", removed, "places", null, "Откуда убраны данные");
        assertThat(withdrawals.destructionActs(YEAR)).isEmpty();
    }

    @Test
    void aQuestionnaireStillOpenIsNotTakenAfterTheWithdrawal() {
        diagnostics.openRound(YEAR);
        processes.start(
                "teacher-survey", "survey:" + teacher, Outcome.of("year", YEAR).and("personId", teacher));
        tasklist.all("give-processing-consent")
                .forEach(task -> tasklist.answer(
                        task, Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-11-12")));
        tasklist.start("consent-withdrawal", "pedagog3", Map.of("consent", PROCESSING));

        tasklist.all("give-publication-consent").forEach(task -> tasklist.answer(task, Map.of("decision", "refused")));
        assertThatThrownBy(() -> tasklist.answer("assess-deficits", Map.of("play", "need_help")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("Вы отозвали согласие");
    }

    private void refused(String task, Map<String, Object> answer, String field, Object value, String message) {
        var wrong = new HashMap<>(answer);
        wrong.put(field, value);
        assertThatThrownBy(() -> tasklist.answer(task, wrong))
                .as("%s: %s", field, value)
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining(message);
    }

    private Map<String, Object> destruction() {
        return Map.of(
                "way",
                "system_and_copies",
                "copies",
                "Бумажная анкета, измельчена",
                "commission",
                List.of(String.valueOf(personId("zaved")), String.valueOf(personId("kurator"))),
                "destroyedOn",
                "2026-11-12");
    }

    private void consent(String login) {
        processes.start(
                "personal-consents",
                "consents:" + login,
                Outcome.of("year", YEAR).and("personId", personId(login)));
        tasklist.answer(
                tasklist.task("give-processing-consent", login),
                Map.of(
                        "decision",
                        "given",
                        "signingWay",
                        "paper",
                        "signedOn",
                        LocalDate.now(clock).toString()));
        tasklist.answer(
                tasklist.task("give-publication-consent", login),
                Map.of(
                        "decision", "given",
                        "fullName", "allow",
                        "position", "allow",
                        "photo", "forbid",
                        "achievements", "forbid",
                        "results", "allow",
                        "signingWay", "paper",
                        "signedOn", LocalDate.now(clock).toString()));
    }

    /** The teacher's answers in both questionnaires, and what the curator concluded. */
    private void answerSurvey() {
        jdbc.update("insert into survey_participant values (1, 0, ?, ?, false, true)", teacher, YEAR);
        jdbc.update("insert into confirmed_deficit values (1, 'PARENTS')");
        jdbc.update("insert into self_assessment values (1, 0, ?, ?, 'ANSWERED', current_timestamp)", teacher, YEAR);
        jdbc.update("insert into area_rating values (1, 'PARENTS', 'OFTEN')");
        jdbc.update("insert into area_to_share values (1, 'LESSON')");
        jdbc.update(
                "insert into teacher_request (id, version, person_id, school_year, state, closed_at, topics, readiness)"
                        + " values (1, 0, ?, ?, 'ANSWERED', current_timestamp, 'Собрания', 'READY')",
                teacher,
                YEAR);
    }

    private void attachScan(long id, String paper) {
        jdbc.update(
                "insert into signed_copy values (?, 0, ?, 1, 'Скан.pdf', 'PDF', 4, 'f00d', ?, current_timestamp)",
                id,
                paper,
                personId("kurator"));
        jdbc.update("insert into signed_copy_piece values (?, 0, ?)", id, new byte[] {'%', 'P', 'D', 'F'});
    }

    private static String due(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Europe/Moscow"))
                .toString();
    }
}
