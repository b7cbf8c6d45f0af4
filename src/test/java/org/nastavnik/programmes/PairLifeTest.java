package org.nastavnik.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.diagnostics.CompetenceArea.LESSON;
import static org.nastavnik.diagnostics.CompetenceArea.PARENTS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.pairs.FilledBank;
import org.nastavnik.pairs.PairEnding;
import org.nastavnik.pairs.PairExtended;
import org.nastavnik.pairs.PairStatus;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class PairLifeTest extends KindergartenTest {

    private static final long PAIR = 500;
    private static final String MENTOR = "pedagog8";
    private static final String MENTEE = "pedagog12";

    @Autowired
    private Pairs pairs;

    @Autowired
    private Programmes programmes;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("pair-life", "programme-approval", "pair-meeting", "pair-support");
    }

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void fillBank() {
        clock.moveTo(LocalDate.of(2026, 10, 1));
        var filled = new FilledBank(jdbc, YEAR);
        filled.mentor(personId(MENTOR), 2, PARENTS);
        filled.mentee(personId(MENTEE), PARENTS, LESSON);
    }

    @Test
    void aPairWorksThroughTheYearAndReports() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 15));
        approveProgramme();
        assertThat(roadmaps.row(YEAR, "1.5").status()).isEqualTo(RowStatus.DONE);
        assertThat(roadmaps.row(YEAR, "5.2").status()).isEqualTo(RowStatus.DONE);
        assertThat(programmes.meetings(PAIR)).hasSize(3);
        assertThat(programmes.supports(PAIR)).hasSize(2);

        tasklist.fireDueTimers();
        tasklist.answer("record-meeting", meeting(LocalDate.of(2026, 10, 1)));
        tasklist.answer(
                "confirm-meeting", Map.of("confirmation", "confirmed", "reflection", "Теперь знаю, с чего начать"));
        tasklist.answer(
                "support-pair", support(LocalDate.of(2026, 10, 1), "Пара нашла общий язык", "Тревожится на собраниях"));
        assertThat(roadmaps.row(YEAR, "5.3").status()).isEqualTo(RowStatus.DONE);

        moveTo(LocalDate.of(2026, 11, 2));
        assertThat((String) tasklist.open(tasklist.task("record-meeting")).get("previous"))
                .contains("Теперь знаю, с чего начать")
                .contains("Написать план собрания");
        tasklist.answer("record-meeting", meeting(LocalDate.of(2026, 11, 2)));
        moveTo(LocalDate.of(2026, 11, 20));
        assertThat(jdbc.queryForList(
                        "select confirmation from pair_meeting where confirmation is not null order by id",
                        String.class))
                .containsExactly("CONFIRMED", "NO_ANSWER");

        moveTo(LocalDate.of(2026, 12, 1));
        tasklist.answer("record-meeting", Map.of("held", "no", "reason", "Наставник болел"));
        moveTo(LocalDate.of(2027, 1, 6));

        assertThat(tasklist.openKeys()).containsExactly("close-programme");
        assertThat(tasklist.open(tasklist.task("close-programme")))
                .containsEntry("held", 2)
                .containsEntry("planned", 3);
        var report = new HashMap<String, Object>(report());
        report.put("done", List.of("1"));
        report.put("overcome", List.of("parents"));
        tasklist.answer("close-programme", report);

        var progress = programmes.progress(PAIR);
        assertThat(progress.verdict()).isEqualTo(Verdict.READY_WITH_SUPPORT);
        assertThat(progress.activitiesDone()).isEqualTo(1);
        assertThat(progress.activitiesPlanned()).isEqualTo(2);
        assertThat(progress.meetingsHeld()).isEqualTo(2);
        assertThat(progress.supportsHeld()).isEqualTo(1);
        assertThat(programmes.programme(PAIR).orElseThrow().overcome()).containsExactly(PARENTS);
        assertThat(pairs.pair(PAIR).ending()).isEqualTo(PairEnding.COMPLETED);
        assertNothingRuns();
    }

    @Test
    void aProgrammeIsSentBackByTheMenteeAndByTheHeadAndKeepsWhatWasWritten() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));
        tasklist.answer("draft-programme", programme());
        tasklist.answer("agree-programme", Map.of("decision", "change", "comment", "Добавьте режимные моменты"));
        assertThat(tasklist.open(tasklist.task("draft-programme")))
                .containsEntry("remark", "Наставляемый просит изменить: Добавьте режимные моменты")
                .containsEntry("activity1", "Провести собрание вместе");
        tasklist.answer("draft-programme", programme());
        tasklist.answer("agree-programme", Map.of("decision", "agree"));
        tasklist.answer("approve-programme", Map.of("decision", "return", "comment", "Уточните сроки"));
        assertThat(programmes.approved(PAIR)).isFalse();

        var shorter = new HashMap<>(programme());
        shorter.put("areas1", List.of("parents", "lesson"));
        List.of("activity2", "areas2", "form2", "month2", "result2").forEach(shorter::remove);
        tasklist.answer("draft-programme", shorter);
        moveTo(LocalDate.of(2026, 10, 9));
        assertThat(tasklist.open(tasklist.task("approve-programme")))
                .containsEntry("opinion", "не ответил(а) в срок")
                .containsEntry("returns", 2);
        tasklist.answer("approve-programme", Map.of("decision", "approve"));

        assertThat(programmes.programme(PAIR).orElseThrow().activities()).hasSize(1);
        assertThat(programmes.approved(PAIR)).isTrue();
    }

    @Test
    void everyConfirmedDeficitNeedsAnActivity() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));
        var answer = new HashMap<>(programme());
        answer.put("areas2", List.of("parents"));

        assertThatThrownBy(() -> tasklist.answer("draft-programme", answer))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("Проведение занятия");
        assertThat(programmes.programme(PAIR)).isEmpty();
    }

    @Test
    void aMeetingCannotBeRecordedAheadOfItsDay() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));
        approveProgramme();
        tasklist.fireDueTimers();

        assertThatThrownBy(() -> tasklist.answer("record-meeting", meeting(LocalDate.of(2026, 10, 2))))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Дата встречи»: укажите сегодняшний или прошедший день.");
    }

    @Test
    void notesOfThePsychologistAreShownToTheirAuthorOnly() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));
        approveProgramme();
        tasklist.fireDueTimers();
        tasklist.answer("support-pair", support(LocalDate.of(2026, 10, 1), "Всё хорошо", "Личное"));
        moveTo(programmesDay(programmes.supports(PAIR).get(1)));
        assertThat(tasklist.open(tasklist.task("support-pair")).get("earlier").toString())
                .contains("Личное");

        duties.give(org.nastavnik.staff.Duty.PSYCHOLOGIST, personId("kurator"));
        assertThat(tasklist.open(tasklist.task("support-pair")).get("earlier").toString())
                .contains("Всё хорошо")
                .doesNotContain("Личное");
    }

    @Test
    void aPairNobodyTouchesEndsByItself() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));

        moveTo(LocalDate.of(2027, 5, 1));

        assertThat(programmes.progress(PAIR).closing()).isEqualTo(ProgrammeClosing.NEVER_APPROVED);
        assertThat(pairs.pair(PAIR).status()).isEqualTo(PairStatus.CLOSED);
        assertNothingRuns();
    }

    @Test
    void aPairThatOnlyHasItsProgrammeEndsWithoutAReport() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));
        approveProgramme();

        for (var day = LocalDate.of(2026, 10, 2); day.isBefore(LocalDate.of(2027, 5, 2)); day = day.plusDays(7)) {
            moveTo(day);
        }
        moveTo(LocalDate.of(2027, 5, 1));

        assertThat(programmes.progress(PAIR))
                .returns(7, Progress::meetingsPlanned)
                .returns(0, Progress::meetingsHeld)
                .returns(ProgrammeClosing.WITHOUT_REPORT, Progress::closing);
        assertNothingRuns();
    }

    @Test
    void aPairThatBeginsLateNeitherHangsNorLoops() {
        clock.moveTo(LocalDate.of(2027, 4, 26));
        begin(LocalDate.of(2027, 4, 26), LocalDate.of(2027, 7, 26));
        approveProgramme("2027-04");

        assertThat(programmes.meetings(PAIR)).isEmpty();
        assertThat(tasklist.openKeys()).containsExactly("close-programme");
        moveTo(LocalDate.of(2027, 5, 1));
        assertThat(pairs.pair(PAIR).status()).isEqualTo(PairStatus.CLOSED);
        assertNothingRuns();
    }

    @Test
    void aLongerTermBringsMoreMeetingsBeforeTheReport() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 15));
        approveProgramme();
        moveTo(LocalDate.of(2026, 12, 1));
        extend(LocalDate.of(2027, 2, 26));
        for (var day = LocalDate.of(2026, 12, 5); day.isBefore(LocalDate.of(2027, 2, 6)); day = day.plusDays(7)) {
            moveTo(day);
        }

        assertThat(programmes.meetings(PAIR)).hasSize(2);
        assertThat(programmes.progress(PAIR).meetingsPlanned()).isEqualTo(5);
        assertThat(tasklist.openKeys()).containsExactly("record-meeting", "support-pair");
        moveTo(LocalDate.of(2027, 2, 17));
        assertThat(tasklist.openKeys()).containsExactly("close-programme");

        extend(LocalDate.of(2027, 4, 30));
        tasklist.fireDueTimers();
        assertThat(tasklist.openKeys()).containsExactly("record-meeting", "support-pair");
        for (var day = LocalDate.of(2027, 2, 20); day.isBefore(LocalDate.of(2027, 5, 2)); day = day.plusDays(7)) {
            moveTo(day);
        }
        moveTo(LocalDate.of(2027, 5, 1));
        assertThat(programmes.progress(PAIR).closing()).isEqualTo(ProgrammeClosing.WITHOUT_REPORT);
        assertNothingRuns();
    }

    @Test
    void aLongerTermLeavesTimeForTheProgrammeToo() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 15));
        extend(LocalDate.of(2027, 2, 26));

        moveTo(LocalDate.of(2027, 1, 18));
        assertThat(pairs.pair(PAIR).active()).isTrue();
        assertThat(tasklist.openKeys()).containsExactly("draft-programme");
        moveTo(LocalDate.of(2027, 2, 27));
        assertThat(programmes.progress(PAIR).closing()).isEqualTo(ProgrammeClosing.NEVER_APPROVED);
    }

    /** As an order on an extension does. */
    private void extend(LocalDate to) {
        jdbc.update("update mentoring_pair set to_day = ? where id = ?", to, PAIR);
        events.publishEvent(new PairExtended(YEAR, PAIR, to));
    }

    @Test
    void supportIsLeftOutWhenTheRoadmapDoesNotAskForIt() {
        jdbc.update("update roadmap_row set status = 'NOT_REQUIRED' where item = '5.3'");
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));
        approveProgramme();
        tasklist.fireDueTimers();

        assertThat(tasklist.openKeys()).containsExactly("record-meeting");
    }

    @Test
    void anEarlyEndClosesTheProgrammeWithWhatHasBeenDone() {
        begin(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));
        approveProgramme();
        tasklist.fireDueTimers();
        tasklist.answer("record-meeting", meeting(LocalDate.of(2026, 10, 1)));

        pairs.stop(PAIR, PairEnding.BY_MENTEE);

        assertThat(programmes.progress(PAIR))
                .returns(1, Progress::meetingsPlanned)
                .returns(1, Progress::meetingsHeld)
                .returns(1, Progress::activitiesDone)
                .returns(ProgrammeClosing.EARLY, Progress::closing);
        assertNothingRuns();
    }

    private LocalDate programmesDay(long supportId) {
        return LocalDate.ofInstant(programmes.supportOpens(supportId).toInstant(), clock.getZone());
    }

    private void begin(LocalDate from, LocalDate to) {
        jdbc.update(
                "insert into mentoring_pair (id, version, school_year, mentor_id, mentee_id, active_mentee_id, form, kind,"
                        + " from_day, to_day, pay, reason, status, proposed_on, act_id, active_from, life_begun)"
                        + " values (?, 0, ?, ?, ?, ?, 'TEACHER_TEACHER', 'TRADITIONAL', ?, ?, 'UNPAID', '-', 'ACTIVE', ?, 1, ?, false)",
                PAIR,
                YEAR,
                personId(MENTOR),
                personId(MENTEE),
                personId(MENTEE),
                from,
                to,
                from,
                from);
        pairs.startLife(PAIR);
    }

    private void approveProgramme() {
        approveProgramme("2026-10");
    }

    private void approveProgramme(String month) {
        var answer = new HashMap<>(programme());
        answer.put("month1", month);
        answer.put("month2", month);
        tasklist.answer(tasklist.task("draft-programme", MENTOR), answer);
        tasklist.answer(tasklist.task("agree-programme", MENTEE), Map.of("decision", "agree"));
        tasklist.answer("approve-programme", Map.of("decision", "approve"));
    }

    private static Map<String, Object> programme() {
        var answer = new HashMap<String, Object>();
        answer.put("problem", "Трудно говорить с родителями и держать внимание детей");
        answer.put("goal", "Уверенно проводить собрания и занятия");
        answer.put("tasks", "Подготовить и провести собрание; разобрать три занятия");
        answer.put("results", "Проводит собрание сама, занятие без срывов");
        answer.put("rhythm", "По средам в тихий час");
        answer.put("control", "Открытый показ в апреле");
        answer.put("activity1", "Провести собрание вместе");
        answer.put("areas1", List.of("parents"));
        answer.put("form1", "joint_work");
        answer.put("month1", "2026-10");
        answer.put("result1", "План собрания готов");
        answer.put("activity2", "Посмотреть занятие наставника");
        answer.put("areas2", List.of("lesson"));
        answer.put("form2", "observation");
        answer.put("month2", "2026-11");
        answer.put("result2", "Разбор занятия записан");
        return answer;
    }

    private static Map<String, Object> meeting(LocalDate day) {
        var answer = new HashMap<String, Object>();
        answer.put("held", "yes");
        answer.put("date", day);
        answer.put("minutes", 45);
        answer.put("kind", "acquaintance");
        answer.put("format", "in_person");
        answer.put("topic", "Собрание родителей");
        answer.put("activity", "1");
        answer.put("content", "Обсудили прошлое собрание");
        answer.put("recommendations", "Начать с успехов детей");
        answer.put("task", "Написать план собрания");
        answer.put("taskUntil", day.plusDays(14));
        return answer;
    }

    private static Map<String, Object> support(LocalDate day, String conclusion, String notes) {
        return Map.of("date", day, "kind", "talk", "conclusion", conclusion, "notes", notes);
    }

    private static Map<String, Object> report() {
        return Map.of(
                "facts", "Собрание проведено",
                "dynamics", "Говорит с родителями спокойно",
                "verdict", "ready_with_support");
    }

    private void assertNothingRuns() {
        assertThat(jdbc.queryForList("select ACT_ID_ from ACT_RU_EXECUTION where ACT_ID_ is not null", String.class))
                .isEmpty();
        assertThat(tasklist.everything()).isEmpty();
    }
}
