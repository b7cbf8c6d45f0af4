package org.nastavnik.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.diagnostics.CompetenceArea.LESSON;
import static org.nastavnik.diagnostics.CompetenceArea.PARENTS;
import static org.nastavnik.pairs.PairMatchingTest.agree;
import static org.nastavnik.pairs.PairMatchingTest.agreement;
import static org.nastavnik.pairs.PairMatchingTest.choice;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.ChangedSettings;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.BankStatus;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.engine.Outcome;
import org.nastavnik.kindergarten.SettingsDesk;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class PairFormationTest extends KindergartenTest {

    @Autowired
    private Pairs pairs;

    @Autowired
    private Bank bank;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    @Autowired
    private Acts acts;

    @Autowired
    private Consents consents;

    @Autowired
    private SettingsDesk desk;

    private ChangedSettings settings;
    private FilledBank filled;
    private long mentor;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("pair-formation");
    }

    @BeforeEach
    void fillBank() {
        clock.moveTo(LocalDate.of(2026, 9, 14));
        settings = new ChangedSettings(desk);
        filled = new FilledBank(jdbc, YEAR);
        mentor = personId("pedagog8");
        filled.mentor(mentor, 2, PARENTS, LESSON);
    }

    @Test
    void pairsAreFixedByOneOrderAndWorkUntilTheEndOfApril() {
        twoMentees();
        form();
        matchAll();
        var order = cabinet.open("act", acts.draftOf(YEAR, ActKind.PAIRS_ORDER.key()), readers.reader("zaved"))
                .orElseThrow();
        Golden.check("pairs-order", order.article());
        assertThat(pairs.pairsOf(YEAR)).extracting(Pair::status).containsOnly(PairStatus.AWAITING_ORDER);
        issueOrder();

        assertThat(pairs.activePairs(YEAR)).hasSize(2);
        assertThat(bank.mentees(YEAR)).extracting(mentee -> mentee.mentorId()).containsOnly(mentor);
        assertThat(roadmaps.row(YEAR, "1.4").status()).isEqualTo(RowStatus.DONE);
        assertThat(roadmaps.row(YEAR, "5.1").status()).isNotEqualTo(RowStatus.DONE);
        assertThat(tasklist.openKeys()).containsExactly("draft-programme", "draft-programme");

        moveTo(LocalDate.of(2027, 5, 1));

        assertThat(pairs.pairsOf(YEAR)).extracting(Pair::status).containsOnly(PairStatus.CLOSED);
        assertThat(roadmaps.row(YEAR, "5.1").status()).isEqualTo(RowStatus.DONE);
        assertThat(tasklist.everything()).isEmpty();
        assertNothingRuns();
    }

    @Test
    void theStageEndsWhenTheLastPairIsClosed() {
        twoMentees();
        form();
        matchAll();
        issueOrder();
        var active = pairs.activePairs(YEAR);

        pairs.stop(active.get(0).id(), PairEnding.BY_MENTEE);
        assertThat(tasklist.openKeys()).containsExactly("draft-programme");
        assertThat(roadmaps.row(YEAR, "5.1").status()).isNotEqualTo(RowStatus.DONE);
        pairs.stop(active.get(1).id(), PairEnding.BY_MENTOR);

        assertThat(roadmaps.row(YEAR, "5.1").status()).isEqualTo(RowStatus.DONE);
        assertThat(pairs.pair(active.get(1).id()).ending()).isEqualTo(PairEnding.BY_MENTOR);
        assertThat(bank.mentee(YEAR, active.get(0).menteeId()).orElseThrow().status())
                .isEqualTo(BankStatus.APPROVED);
        assertNothingRuns();
    }

    @Test
    void pairsStillAtWorkAreClosedAtTheEndOfApril() {
        twoMentees();
        form();
        matchAll();
        issueOrder();

        clock.moveTo(LocalDate.of(2027, 5, 1));
        tasklist.fireTimer("pairs-time-over");

        assertThat(pairs.pairsOf(YEAR)).extracting(Pair::ending).containsOnly(PairEnding.YEAR_ENDED);
        assertNothingRuns();
    }

    @Test
    void withoutMenteesThereAreNoPairs() {
        form();

        assertThat(pairs.pairsOf(YEAR)).isEmpty();
        assertThat(jdbc.queryForObject("select outcome from pair_season", String.class))
                .isEqualTo("NOBODY_TO_HELP");
        assertNothingRuns();
    }

    @Test
    void withoutASuitableMentorThereAreNoPairs() {
        twoMentees();
        form();
        tasklist.all("choose-mentor")
                .forEach(task -> tasklist.answer(
                        task, Map.of("decision", "none", "reason", "Пока нет наставника с нужным опытом")));

        assertThat(jdbc.queryForObject("select outcome from pair_season", String.class))
                .isEqualTo("NO_PAIRS");
        assertThat(bank.mentees(YEAR)).extracting(mentee -> mentee.status()).containsOnly(BankStatus.WITHOUT_PAIR);
        assertNothingRuns();
    }

    @Test
    void aPairWhoseMemberWithdrewConsentBeforeTheOrderDoesNotBegin() {
        filled.mentee(personId("pedagog12"), PARENTS);
        form();
        matchAll();
        consents.withdraw(personId("pedagog12"), YEAR, ConsentKind.PROCESSING);
        issueOrder();

        assertThat(pairs.pairsOf(YEAR)).extracting(Pair::status).containsExactly(PairStatus.ABANDONED);
        assertNothingRuns();
    }

    @Test
    void pairsBeginWithoutAnAgreementWhileTheLawAsksForNone() {
        settings.mentoringArticleFrom(null);
        filled.mentee(personId("pedagog12"), PARENTS);
        form();
        matchAll();

        assertThat(acts.act(acts.draftOf(YEAR, ActKind.PAIRS_ORDER.key())).basis())
                .doesNotContain("351.8");
        assertThat(pairs.payment(pairs.pairsOf(YEAR).get(0).id())).isEqualTo("с доплатой: 10 % оклада ежемесячно");
        issueOrder();
        assertThat(pairs.activePairs(YEAR)).hasSize(1);
    }

    @Test
    void aPairWithoutTheAgreementTheLawAsksForDoesNotBegin() {
        settings.mentoringArticleFrom(null);
        filled.mentee(personId("pedagog12"), PARENTS);
        form();
        matchAll();
        settings.mentoringArticleFrom(LocalDate.of(2026, 9, 14));
        issueOrder();

        assertThat(pairs.pairsOf(YEAR)).extracting(Pair::status).containsExactly(PairStatus.ABANDONED);
        assertThat(jdbc.queryForObject("select remark from mentoring_pair", String.class))
                .isEqualTo("Нет сведений о дополнительном соглашении.");
    }

    @Test
    void theDatabaseAllowsOneActivePairForAMentee() {
        filled.mentee(personId("pedagog12"), PARENTS);
        form();
        matchAll();
        issueOrder();
        var second =
                "insert into mentoring_pair select id + 1, version, school_year, mentor_id, mentee_id, active_mentee_id,"
                        + " form, kind, from_day, to_day, pay, pay_terms, reason, status, proposed_on, act_id, active_from, life_begun,"
                        + " closed_on, ending, remark from mentoring_pair";

        assertThatThrownBy(() -> jdbc.update(second)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aTeacherWhoArrivesLaterGetsAnOrderOfTheirOwn() {
        clock.moveTo(LocalDate.of(2026, 11, 16));
        var mentee = personId("pedagog13");
        filled.mentee(mentee, PARENTS);
        processes.start(
                "pair-matching", "match:" + mentee, Outcome.of("year", YEAR).and("menteeId", mentee));
        tasklist.answer("choose-mentor", choice(mentor, LocalDate.of(2026, 11, 16), LocalDate.of(2027, 4, 30)));
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());
        tasklist.answer("conclude-agreement", agreement());
        var pairId = pairs.personPairs(YEAR, mentee).get(0).id();

        var act = pairs.prepareOrderFor(pairId);
        assertThat(pairs.activateOne(pairId)).isFalse();
        assertThat(acts.act(act).kind()).isEqualTo(ActKind.PAIRS_ORDER);
    }

    private void twoMentees() {
        filled.mentee(personId("pedagog12"), PARENTS);
        filled.mentee(personId("pedagog13"), PARENTS, LESSON);
    }

    private void form() {
        processes.start("pair-formation", "pairs:" + YEAR, Outcome.of("year", YEAR));
    }

    private void matchAll() {
        tasklist.all("choose-mentor").forEach(task -> tasklist.answer(task, choice(mentor)));
        tasklist.all("agree-to-mentor").forEach(task -> tasklist.answer(task, agree()));
        tasklist.all("agree-to-be-mentored").forEach(task -> tasklist.answer(task, agree()));
        tasklist.all("conclude-agreement").forEach(task -> tasklist.answer(task, agreement()));
    }

    private void issueOrder() {
        ActAnswers.approveAll(tasklist);
        assertThat(tasklist.all("acquaint-with-act"))
                .extracting(task -> task.getAssignee())
                .contains("pedagog8", "pedagog12", "kurator");
        tasklist.all("acquaint-with-act").forEach(task -> tasklist.answer(task, ActAnswers.acquainted()));
        tasklist.answer("publish-act", Map.of("url", "https://sad8.example.ru/pary", "publishedOn", "2026-09-14"));
    }

    private void assertNothingRuns() {
        assertThat(jdbc.queryForList("select ACT_ID_ from ACT_RU_EXECUTION where ACT_ID_ is not null", String.class))
                .isEmpty();
    }
}
