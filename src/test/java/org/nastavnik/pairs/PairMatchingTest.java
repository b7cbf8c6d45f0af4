package org.nastavnik.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.diagnostics.CompetenceArea.LESSON;
import static org.nastavnik.diagnostics.CompetenceArea.PARENTS;
import static org.nastavnik.diagnostics.CompetenceArea.PLAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.ChangedSettings;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.BankStatus;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.kindergarten.MentoringRules;
import org.nastavnik.kindergarten.SettingsDesk;
import org.springframework.beans.factory.annotation.Autowired;

class PairMatchingTest extends KindergartenTest {

    @Autowired
    private Pairs pairs;

    @Autowired
    private Bank bank;

    @Autowired
    private SettingsDesk desk;

    private ChangedSettings settings;
    private FilledBank filled;
    private long mentee;
    private long other;
    private long best;
    private long second;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("pair-matching");
    }

    @BeforeEach
    void fillBank() {
        clock.moveTo(LocalDate.of(2026, 9, 14));
        settings = new ChangedSettings(desk);
        filled = new FilledBank(jdbc, YEAR);
        mentee = personId("pedagog12");
        other = personId("pedagog13");
        best = personId("pedagog8");
        second = personId("pedagog9");
        filled.mentee(mentee, PARENTS, LESSON);
        filled.mentee(other, PARENTS);
        filled.mentor(second, 1, PLAY);
        filled.mentor(best, 1, PARENTS, LESSON);
    }

    @Test
    void bothAgreeAndTheAgreementIsConcluded() {
        match(mentee);
        assertThat(tasklist.options(tasklist.task("choose-mentor"), "mentors"))
                .containsExactly(Long.toString(best), Long.toString(second));
        tasklist.answer("choose-mentor", choice(best));

        assertThat(tasklist.open(tasklist.task("agree-to-mentor", "pedagog8")))
                .containsEntry("period", "с 14 сентября 2026 г. по 30 апреля 2027 г.")
                .containsEntry("pay", "с доплатой: 10 % оклада ежемесячно");
        tasklist.answer(tasklist.task("agree-to-mentor", "pedagog8"), agree());
        assertThat(onlyPair(mentee).status()).isEqualTo(PairStatus.PROPOSED);
        tasklist.answer(tasklist.task("agree-to-be-mentored", "pedagog12"), agree());
        assertThat(onlyPair(mentee).status()).isEqualTo(PairStatus.AGREED);

        tasklist.answer("conclude-agreement", agreement());
        assertThat(onlyPair(mentee).mentorId()).isEqualTo(best);
        assertThat(jdbc.queryForObject("select agreement_number from pair_agreement", String.class))
                .isEqualTo("17/1");
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aRefusalMakesTheCuratorChooseAgainAndTheRefusedPairStays() {
        match(mentee);
        tasklist.answer("choose-mentor", choice(best));
        tasklist.answer("agree-to-mentor", Map.of("consent", "decline"));
        tasklist.answer("agree-to-be-mentored", agree());

        assertThat(onlyPair(mentee).status()).isEqualTo(PairStatus.DECLINED);
        assertThat(bank.mentor(YEAR, best).orElseThrow().status()).isEqualTo(BankStatus.RESERVE);
        assertThat((String) tasklist.open(tasklist.task("choose-mentor")).get("previous"))
                .contains("наставник отказался от предложения");
        tasklist.answer("choose-mentor", choice(second));
        assertThat(pairs.personPairs(YEAR, mentee))
                .extracting(Pair::status)
                .containsExactly(PairStatus.DECLINED, PairStatus.PROPOSED);
    }

    @Test
    void silenceOfBothCountsAsRefusal() {
        match(mentee);
        tasklist.answer("choose-mentor", choice(best));

        moveTo(LocalDate.of(2026, 10, 1));

        assertThat(onlyPair(mentee).status()).isEqualTo(PairStatus.DECLINED);
        assertThat(jdbc.queryForList("select answer from pair_consent", String.class))
                .containsOnly("NO_ANSWER");
        assertThat(bank.mentor(YEAR, best).orElseThrow().status()).isEqualTo(BankStatus.APPROVED);
        assertThat(tasklist.openKeys()).containsExactly("choose-mentor");
    }

    @Test
    void withoutASuitableMentorTheMenteeStaysInTheBankWithoutAPair() {
        match(mentee);
        tasklist.answer(
                "choose-mentor", Map.of("decision", "none", "reason", "Нужен опыт работы с детьми раннего возраста"));

        assertThat(pairs.personPairs(YEAR, mentee)).isEmpty();
        assertThat(bank.mentee(YEAR, mentee).orElseThrow().status()).isEqualTo(BankStatus.WITHOUT_PAIR);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aCuratorWhoNeverChoosesDoesNotKeepTheYearOpen() {
        match(mentee);

        moveTo(LocalDate.of(2027, 5, 1));

        assertThat(bank.mentee(YEAR, mentee).orElseThrow().status()).isEqualTo(BankStatus.WITHOUT_PAIR);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void anAgreementNobodyDrawsUpAbandonsThePair() {
        match(mentee);
        tasklist.answer("choose-mentor", choice(best));
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());

        moveTo(LocalDate.of(2027, 5, 1));

        assertThat(onlyPair(mentee).status()).isEqualTo(PairStatus.ABANDONED);
        assertThat(bank.mentee(YEAR, mentee).orElseThrow().status()).isEqualTo(BankStatus.WITHOUT_PAIR);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aMentorWithoutAFreePlaceIsNotOfferedAndNotTaken() {
        match(mentee);
        match(other);
        tasklist.answer(tasklist.all("choose-mentor").get(0), choice(best));

        var left = tasklist.task("choose-mentor");
        assertThat(tasklist.options(left, "mentors")).containsExactly(Long.toString(second));
        assertThatThrownBy(() -> tasklist.answer(left, choice(best))).isInstanceOf(RefusedAnswer.class);
    }

    @Test
    void aWishedMentorComesFirst() {
        filled.wish(other, second);
        match(other);

        assertThat(tasklist.options(tasklist.task("choose-mentor"), "mentors"))
                .containsExactly(Long.toString(second), Long.toString(best));
    }

    @Test
    void aTermOfLessThanThreeMonthsOrMoreThanTwelveIsRefused() {
        match(mentee);
        var tooShort = new HashMap<>(choice(best));
        tooShort.put("to", LocalDate.of(2026, 12, 12));
        assertThatThrownBy(() -> tasklist.answer("choose-mentor", tooShort))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Окончание наставничества»: срок по правилам детского сада — от 3 до 12 месяцев.");
        var tooLong = new HashMap<>(choice(best));
        tooLong.put("to", LocalDate.of(2027, 9, 15));
        assertThatThrownBy(() -> tasklist.answer("choose-mentor", tooLong))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("от 3 до 12 месяцев");
        assertThat(pairs.pairsOf(YEAR)).isEmpty();
    }

    @Test
    void theTermFollowsTheSettings() {
        settings.rules(new MentoringRules(5, 2, 1, 3));
        match(mentee);
        assertThat(tasklist.open(tasklist.task("choose-mentor"))).containsEntry("term", "от 1 до 3 месяцев");
        assertThatThrownBy(() -> tasklist.answer("choose-mentor", choice(best)))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("от 1 до 3 месяцев");

        tasklist.answer("choose-mentor", choice(best, LocalDate.of(2026, 9, 14), LocalDate.of(2026, 10, 13)));

        assertThat(onlyPair(mentee).status()).isEqualTo(PairStatus.PROPOSED);
    }

    @Test
    void beforeTheArticleAppliesNoAgreementIsDemanded() {
        settings.mentoringArticleFrom(LocalDate.of(2026, 9, 15));
        match(mentee);
        tasklist.answer("choose-mentor", choice(best));
        assertThat(tasklist.open(tasklist.task("agree-to-mentor"))).containsEntry("law", "");
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());

        assertThat(tasklist.everything()).isEmpty();
        assertThat(onlyPair(mentee).status()).isEqualTo(PairStatus.AGREED);
        assertThat(jdbc.queryForObject("select outcome from mentor_search where mentee_id = ?", String.class, mentee))
                .isEqualTo("FOUND");
        assertThat(jdbc.queryForObject("select count(*) from pair_agreement", Integer.class))
                .isZero();
    }

    @Test
    void onTheDayTheArticleAppliesTheAgreementIsDemanded() {
        settings.mentoringArticleFrom(LocalDate.of(2026, 9, 14));
        match(mentee);
        tasklist.answer("choose-mentor", choice(best));
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());

        assertThat(tasklist.openKeys()).containsExactly("conclude-agreement");
    }

    @Test
    void aProposalTheYearOvertakesIsGivenUpAndTheMenteeIsFree() {
        match(mentee);
        tasklist.answer("choose-mentor", choice(best));

        pairs.abandonUnbegun(YEAR);

        assertThat(onlyPair(mentee).status()).isEqualTo(PairStatus.ABANDONED);
        assertThat(bank.mentee(YEAR, mentee).orElseThrow().status()).isEqualTo(BankStatus.WITHOUT_PAIR);
        assertThat(bank.mentee(YEAR, mentee).orElseThrow().mentorId()).isNull();
    }

    @Test
    void aMentorDoesNotAgreeWithoutKnowingTheRules() {
        match(mentee);
        tasklist.answer("choose-mentor", choice(best));

        assertThatThrownBy(() -> tasklist.answer("agree-to-mentor", Map.of("consent", "agree")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("поставьте отметку");
    }

    @Test
    void noAgreementIsNeededWithABasisForIt() {
        match(mentee);
        tasklist.answer("choose-mentor", choice(best));
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());

        var withoutBasis = Map.of("mentorSigned", true, "menteeSigned", true, "basis", "job_duties");
        assertThatThrownBy(() -> tasklist.answer("conclude-agreement", withoutBasis))
                .isInstanceOf(RefusedAnswer.class);
        var withBasis = new HashMap<String, Object>(withoutBasis);
        withBasis.put("exemption", "Должностная инструкция старшего воспитателя, пункт 2.7");
        tasklist.answer("conclude-agreement", withBasis);
        assertThat(tasklist.everything()).isEmpty();
    }

    private void match(long menteeId) {
        processes.start(
                "pair-matching", "match:" + menteeId, Outcome.of("year", YEAR).and("menteeId", menteeId));
    }

    private Pair onlyPair(long personId) {
        var all = pairs.personPairs(YEAR, personId);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    static Map<String, Object> choice(long mentorId) {
        return choice(mentorId, LocalDate.of(2026, 9, 14), LocalDate.of(2027, 4, 30));
    }

    static Map<String, Object> choice(long mentorId, LocalDate from, LocalDate to) {
        return Map.of(
                "decision", "choose",
                "mentor", Long.toString(mentorId),
                "form", "teacher_teacher",
                "kind", "traditional",
                "from", from,
                "to", to,
                "pay", "paid",
                "payTerms", "10 % оклада ежемесячно",
                "reason", "Сильна именно в том, что трудно молодому педагогу");
    }

    static Map<String, Object> agree() {
        return Map.of("consent", "agree", "knowsRules", true);
    }

    static Map<String, Object> agreement() {
        var answer = new HashMap<String, Object>(Map.of(
                "mentorSigned", true,
                "menteeSigned", true,
                "basis", "agreement",
                "number", "17/1",
                "date", LocalDate.of(2026, 9, 14),
                "contract", "№ 45 от 01.09.2018",
                "content", "Помощь коллеге в работе с родителями",
                "performance", "Очно, в рабочее время",
                "pay", "paid",
                "payTerms", "10 % оклада ежемесячно"));
        return answer;
    }
}
