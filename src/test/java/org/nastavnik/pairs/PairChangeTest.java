package org.nastavnik.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.diagnostics.CompetenceArea.LESSON;
import static org.nastavnik.diagnostics.CompetenceArea.PARENTS;
import static org.nastavnik.pairs.PairMatchingTest.agree;
import static org.nastavnik.pairs.PairMatchingTest.agreement;
import static org.nastavnik.pairs.PairMatchingTest.choice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.kindergarten.MentoringRules;
import org.nastavnik.kindergarten.Settings;
import org.nastavnik.kindergarten.SettingsDesk;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;

class PairChangeTest extends KindergartenTest {

    private static final String MENTOR = "pedagog8";
    private static final String MENTEE = "pedagog12";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 16);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 23);

    @Autowired
    private Pairs pairs;

    @Autowired
    private PairChanges changes;

    @Autowired
    private Acts acts;

    @Autowired
    private SettingsDesk settings;

    private long pair;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("pair-change");
    }

    @BeforeEach
    void aPairWorks() {
        clock.moveTo(LocalDate.of(2026, 9, 14));
        var filled = new FilledBank(jdbc, YEAR);
        filled.mentor(personId(MENTOR), 1, PARENTS, LESSON);
        filled.mentor(personId("pedagog9"), 1, PARENTS);
        filled.mentee(personId(MENTEE), PARENTS);
        processes.start("pair-formation", "pairs:" + YEAR, Outcome.of("year", YEAR));
        tasklist.answer(
                "choose-mentor", choice(personId(MENTOR), LocalDate.of(2026, 9, 14), LocalDate.of(2027, 1, 29)));
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());
        tasklist.answer("conclude-agreement", agreement());
        issueOrder();
        pair = pairs.activePairs(YEAR).get(0).id();
        clock.moveTo(FRIDAY);
    }

    @Test
    void aMentorEndsThePairWithoutSayingWhy() {
        start(MENTOR, "early_end", "own", Map.of("lastDay", LAST_DAY));
        assertThat(tasklist.options(tasklist.task("review-pair-change"), "decisions"))
                .containsExactly("accept");
        accept();

        var act = acts.act(change().actId());
        assertThat(act.kind()).isEqualTo(ActKind.EARLY_END_ORDER);
        assertThat(act.sections().get(0).body())
                .contains("Прекратить по просьбе наставника 23 октября 2026 г. работу наставнической пары")
                .contains("закреплённой приказом от 14.09.2026 № ")
                .contains(
                        "Освободить Захарову Ольгу Павловну, воспитателя, от работы по наставничеству с 24 октября 2026 г.")
                .contains("за фактически отработанное время по 23 октября 2026 г.")
                .doesNotContain("..");
        issueOrder();
        moveTo(LAST_DAY);
        assertThat(pairs.pair(pair).active()).isTrue();
        moveTo(LAST_DAY.plusDays(1));

        assertThat(pairs.pair(pair).ending()).isEqualTo(PairEnding.BY_MENTOR);
        assertThat(change().status()).isEqualTo(ChangeStatus.DONE);
        assertThat(roadmaps.row(YEAR, "5.1").status()).isEqualTo(RowStatus.DONE);
        assertNothingRuns();
    }

    @Test
    void aRefusalComesOnItsDayThoughNobodyLooksAtIt() {
        start(MENTEE, "early_end", "own", Map.of("lastDay", LAST_DAY));

        moveTo(LAST_DAY.plusDays(1));

        assertThat(pairs.pair(pair).ending()).isEqualTo(PairEnding.BY_MENTEE);
        assertThat(change().status()).isEqualTo(ChangeStatus.ORDERED);
        assertThat(tasklist.openKeys()).containsExactly("draft-act");
        issueOrder();
        tasklist.fireDueTimers();
        assertThat(change().status()).isEqualTo(ChangeStatus.DONE);
        assertThat(change().doneOn()).isEqualTo(LAST_DAY.plusDays(1));
        assertNothingRuns();
    }

    @Test
    void whatBothWantIsConfirmedByTheOtherAndMayBeRefusedByTheCurator() {
        start(MENTOR, "early_end", "mutual", Map.of("lastDay", FRIDAY));
        assertThat(tasklist.open(tasklist.task("agree-to-change", MENTEE)))
                .containsEntry("what", "досрочное прекращение")
                .containsEntry("wish", "по обоюдному решению участников пары")
                .containsEntry("reason", "не названа");
        tasklist.answer("agree-to-change", Map.of("consent", "agree", "comment", "Цель достигнута"));
        assertThat(tasklist.open(tasklist.task("review-pair-change"))).containsEntry("comments", "Цель достигнута");
        tasklist.answer("review-pair-change", Map.of("decision", "refuse", "remark", "Программа ещё не выполнена"));

        assertThat(change().status()).isEqualTo(ChangeStatus.REFUSED);
        assertThat(pairs.pair(pair).active()).isTrue();
        assertThat(tasklist.openKeys()).containsExactly("draft-programme");
    }

    @Test
    void withoutTheOthersAnswerNothingChanges() {
        start("kurator", "early_end", "mutual", Map.of("lastDay", LAST_DAY));
        assertThat(tasklist.all("agree-to-change")).hasSize(2);

        moveTo(LocalDate.of(2026, 10, 26));

        assertThat(change().status()).isEqualTo(ChangeStatus.NOT_AGREED);
        assertThat(jdbc.queryForList("select answer from pair_change_consent", String.class))
                .containsOnly("NO_ANSWER");
        assertThat(pairs.pair(pair).active()).isTrue();
    }

    @Test
    void aLongerTermIsAgreedOrderedAndFollowed() {
        start(
                MENTEE,
                "extension",
                "own",
                Map.of("newEnd", LocalDate.of(2027, 3, 31), "reason", "Нужно больше занятий"));
        tasklist.answer(tasklist.task("agree-to-change", MENTOR), Map.of("consent", "agree"));
        accept();
        assertThat(acts.act(change().actId()).sections().get(0).body())
                .contains("Продлить по просьбе наставляемого до 31 марта 2027 г.");
        issueOrder();
        tasklist.fireDueTimers();

        assertThat(pairs.pair(pair).to()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(change().status()).isEqualTo(ChangeStatus.DONE);
        moveTo(LocalDate.of(2027, 2, 1));
        assertThat(pairs.pair(pair).active()).isTrue();
        moveTo(LocalDate.of(2027, 4, 1));
        assertThat(pairs.pair(pair).active()).isFalse();
        assertNothingRuns();
    }

    @Test
    void anotherMentorTakesOverAndSeesWhatWasPlanned() {
        writeProgramme();
        start(MENTEE, "replacement", "own", Map.of("lastDay", LAST_DAY));
        accept();
        moveTo(LAST_DAY.plusDays(1));
        assertThat(pairs.pair(pair).ending()).isEqualTo(PairEnding.BY_MENTEE);
        assertThat(roadmaps.row(YEAR, "5.1").status()).isNotEqualTo(RowStatus.DONE);
        tasklist.answer("choose-mentor", choice(personId("pedagog9"), LAST_DAY.plusDays(1), LocalDate.of(2027, 4, 30)));
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());
        tasklist.answer("conclude-agreement", agreement());

        var act = acts.act(change().actId());
        assertThat(act.kind()).isEqualTo(ActKind.REPLACEMENT_ORDER);
        assertThat(act.sections().get(0).body())
                .contains("Освободить по просьбе наставляемого Захарову Ольгу Павловну, воспитателя")
                .contains("Закрепить за Морозовой Ольгой Павловной, воспитателем, наставника — Ильину Ольгу Павловну")
                .contains("Захаровой О. П. передать ")
                .doesNotContain("..");
        issueOrder();
        tasklist.fireDueTimers();

        var next = pairs.activePairs(YEAR).get(0);
        assertThat(next.mentorId()).isEqualTo(personId("pedagog9"));
        assertThat(change().newPairId()).isEqualTo(next.id());
        assertThat(change().status()).isEqualTo(ChangeStatus.DONE);
        assertThat(pairs.predecessor(next.id()).orElseThrow().id()).isEqualTo(pair);
        assertThat((String) tasklist.open(tasklist.task("draft-programme", "pedagog9"))
                        .get("predecessor"))
                .contains("Прежняя программа, наставник Захарова О. П.")
                .contains("Уверенно проводить собрания")
                .contains("1. Провести собрание вместе: не сделано");
    }

    @Test
    void withoutAnotherMentorThePairEnds() {
        start(
                "zaved",
                "replacement",
                "employer",
                Map.of("lastDay", LAST_DAY, "reason", "Длительный отпуск наставника"));
        accept();
        moveTo(LAST_DAY.plusDays(1));
        tasklist.answer("choose-mentor", Map.of("decision", "none", "reason", "Свободных наставников нет"));

        assertThat(acts.act(change().actId()).kind()).isEqualTo(ActKind.EARLY_END_ORDER);
        issueOrder();
        tasklist.fireDueTimers();
        assertThat(pairs.pair(pair).ending()).isEqualTo(PairEnding.BY_EMPLOYER);
        assertThat(roadmaps.row(YEAR, "5.1").status()).isEqualTo(RowStatus.DONE);
        assertNothingRuns();
    }

    @Test
    void anOrderNobodyApprovesLapsesWithTheWorkOfPairs() {
        start("kurator", "early_end", "curator", Map.of("lastDay", LAST_DAY, "reason", "Встречи не проходят"));
        accept();

        tasklist.fireTimer("change-time-over");

        assertThat(change().status()).isEqualTo(ChangeStatus.LAPSED);
        assertThat(pairs.pair(pair).active()).isTrue();
        assertThat(tasklist.openKeys()).containsExactly("draft-programme");
    }

    @Test
    void aPairThatEndsOtherwiseLeavesNothingToChange() {
        start("kurator", "early_end", "curator", Map.of("lastDay", LAST_DAY, "reason", "Встречи не проходят"));

        pairs.stop(pair, PairEnding.DISMISSAL);

        assertThat(change().status()).isEqualTo(ChangeStatus.LAPSED);
        assertThat(pairs.pair(pair).ending()).isEqualTo(PairEnding.DISMISSAL);
        assertNothingRuns();
    }

    @Test
    void onlyItsMembersAndLeadersChangeAPair() {
        assertThatThrownBy(() -> tasklist.openStart("pair-change", "pedagog5")).isInstanceOf(RuntimeException.class);
        assertThat(tasklist.openStart("pair-change", MENTOR).get("wishes").toString())
                .contains("own", "mutual")
                .doesNotContain("curator", "employer");
        refused("kurator", "early_end", "employer", Map.of("lastDay", LAST_DAY), "Кто так решил");
        refused("kurator", "early_end", "curator", Map.of("lastDay", LAST_DAY), "Причина");
    }

    @Test
    void warningIsGivenThreeWorkingDaysBefore() {
        refused(MENTOR, "early_end", "own", Map.of("lastDay", LocalDate.of(2026, 10, 20)), "21 октября 2026 г.");
        refused(MENTOR, "early_end", "own", Map.of("lastDay", LocalDate.of(2027, 1, 29)), "29 января 2027 г.");
        start(MENTOR, "early_end", "own", Map.of("lastDay", LocalDate.of(2026, 10, 21)));
        refused(MENTEE, "early_end", "own", Map.of("lastDay", LAST_DAY), "уже рассматривается");
    }

    @Test
    void aLongerTermStaysWithinTheYearAndTheRules() {
        refused(MENTEE, "extension", "own", Map.of("newEnd", LocalDate.of(2027, 1, 29)), "позже нынешнего срока");
        refused(MENTEE, "extension", "own", Map.of("newEnd", LocalDate.of(2027, 5, 31)), "30 апреля 2027 г.");
        var now = settings.settings();
        var rules = now.mentoringRules();
        settings.change(
                new Settings(
                        now.version(),
                        now.requisites(),
                        now.numbering(),
                        now.acceptingBodies(),
                        new MentoringRules(rules.minExperience(), rules.maxMentees(), rules.minMonths(), 6),
                        now.legalOverlay(),
                        null),
                "zaved");
        refused(MENTEE, "extension", "own", Map.of("newEnd", LocalDate.of(2027, 4, 1)), "больше 6");
    }

    private void refused(String login, String kind, String wish, Map<String, ?> more, String message) {
        assertThatThrownBy(() -> start(login, kind, wish, more))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining(message);
    }

    private void start(String login, String kind, String wish, Map<String, ?> more) {
        var answer = new HashMap<String, Object>(more);
        answer.put("pair", Long.toString(pair));
        answer.put("kind", kind);
        answer.put("wish", wish);
        tasklist.start("pair-change", login, answer);
    }

    private void accept() {
        tasklist.answer("review-pair-change", Map.of("decision", "accept"));
    }

    private void issueOrder() {
        ActAnswers.approveAll(tasklist);
        tasklist.all("acquaint-with-act").forEach(task -> tasklist.answer(task, ActAnswers.acquainted()));
        tasklist.all("publish-act")
                .forEach(task -> tasklist.answer(
                        task, Map.of("url", "https://sad8.example.ru/pary", "publishedOn", LocalDate.now(clock))));
    }

    private PairChange change() {
        return changes.changesOf(pair).get(0);
    }

    private void writeProgramme() {
        var answer = new HashMap<String, Object>();
        answer.put("problem", "Трудно говорить с родителями");
        answer.put("goal", "Уверенно проводить собрания");
        answer.put("tasks", "Подготовить собрание");
        answer.put("results", "Проводит собрание сама");
        answer.put("rhythm", "По средам");
        answer.put("control", "Открытый показ");
        answer.put("activity1", "Провести собрание вместе");
        answer.put("areas1", List.of("parents"));
        answer.put("form1", "joint_work");
        answer.put("month1", "2026-10");
        answer.put("result1", "План собрания готов");
        tasklist.answer("draft-programme", answer);
    }

    private void assertNothingRuns() {
        assertThat(jdbc.queryForList("select ACT_ID_ from ACT_RU_EXECUTION where ACT_ID_ is not null", String.class))
                .isEmpty();
        assertThat(tasklist.everything()).isEmpty();
    }
}
