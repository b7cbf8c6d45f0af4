package org.nastavnik.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.roadmap.RowStatus;
import org.nastavnik.training.domain.TrainingJournal;
import org.nastavnik.training.domain.TrainingJournal.Viewing;
import org.springframework.beans.factory.annotation.Autowired;

class MentorTrainingTest extends KindergartenTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 15);

    @Autowired
    private Training training;

    @Autowired
    private TrainingJournal journal;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole(
                "mentor-training", "training-materials", "training-consultations", "training-webinars");
    }

    @Test
    void everyPeriodAsksOnceAndTheYearEndsDone() {
        begin();
        assertThat(tasklist.openKeys()).as("in August").isEmpty();

        moveTo(SEPTEMBER);
        assertThat(tasklist.openKeys()).containsExactly("choose-webinar", "hold-consultation", "prepare-materials");
        tasklist.answer("prepare-materials", material(SEPTEMBER, true));
        tasklist.answer("prepare-materials", material(SEPTEMBER, false));
        approveMentors("pedagog3", "pedagog4");
        tasklist.answer("hold-consultation", consultation(SEPTEMBER, "pedagog3"));
        chooseWebinar(SEPTEMBER);
        tasklist.answer(tasklist.task("watch-webinar", "pedagog3"), watched());
        tasklist.answer(tasklist.task("watch-webinar", "pedagog4"), couldNot());
        assertThat(tasklist.openKeys()).as("the next periods wait for November").isEmpty();

        assertThat(training.counts(YEAR)).isEqualTo(new TrainingCounts(2, 1, 1, 2, 1, 0));
        assertThat(training.trainedMentors(YEAR)).containsExactly(personId("pedagog3"));
        assertThat(training.register(YEAR))
                .extracting(TrainingEntry::kind)
                .containsExactlyInAnyOrder(
                        TrainingKind.MATERIAL,
                        TrainingKind.MATERIAL,
                        TrainingKind.SETTING_SESSION,
                        TrainingKind.WEBINAR);

        moveTo(LocalDate.of(2026, 11, 2));
        assertThat(tasklist.openKeys()).containsExactly("choose-webinar", "hold-consultation", "prepare-materials");
        moveTo(LocalDate.of(2027, 6, 1));

        assertEnded();
        assertThat(training.counts(YEAR).missedPeriods()).isEqualTo(3 + 4 + 3);
        assertRows(RowStatus.DONE);
        assertThat(history.createHistoricActivityInstanceQuery().finished().list())
                .extracting("activityId")
                .contains("period-ended", "close-period", "work-done", "training-finished");
    }

    @Test
    void whoDoesNotAnswerHasNotWatched() {
        begin();
        approveMentors("pedagog3", "pedagog4");
        moveTo(SEPTEMBER);
        chooseWebinar(SEPTEMBER);
        var webinarId = webinarId();
        tasklist.answer(tasklist.task("watch-webinar", "pedagog3"), watched());

        moveTo(LocalDate.of(2026, 9, 30));

        assertThat(journal.viewing(webinarId, personId("pedagog3"))).isEqualTo(Viewing.WATCHED);
        assertThat(journal.viewing(webinarId, personId("pedagog4"))).isEqualTo(Viewing.NOT_WATCHED);
        assertThat(training.entry(webinarId).learners()).containsExactly(personId("pedagog3"));
        assertThat(tasklist.all("watch-webinar")).isEmpty();
    }

    @Test
    void aWebinarNobodyWatchedIsNoTraining() {
        begin();
        approveMentors("pedagog3");
        moveTo(SEPTEMBER);
        chooseWebinar(SEPTEMBER);
        moveTo(LocalDate.of(2026, 10, 1));

        assertThat(training.register(YEAR)).isEmpty();
        assertThat(training.counts(YEAR).missedPeriods()).isEqualTo(1);
        assertThat(training.anyHeld(YEAR, "4.3")).isFalse();
    }

    @Test
    void beforeTheBankIsApprovedAllTeachersMayTakePartAndNobodyWatches() {
        begin();
        moveTo(SEPTEMBER);
        var consultation = tasklist.task("hold-consultation");
        assertThat(tasklist.open(consultation).get("bankApproved")).isEqualTo(false);
        assertThat(tasklist.options(consultation, "invited"))
                .hasSize(people.teachers().size());
        tasklist.answer("hold-consultation", consultation(SEPTEMBER, "pedagog5"));
        assertThat(tasklist.open(tasklist.task("choose-webinar")).get("mentors"))
                .isEqualTo(0);
        chooseWebinar(SEPTEMBER);

        assertThat(tasklist.openKeys()).containsExactly("prepare-materials");
        assertThat(training.trainedMentors(YEAR)).isEmpty();
    }

    @Test
    void aGuestMayLeadAConsultation() {
        begin();
        moveTo(SEPTEMBER);
        var guest = new HashMap<String, Object>(consultation(SEPTEMBER, "pedagog5"));
        guest.put("leader", "guest");
        assertThatThrownBy(() -> tasklist.answer("hold-consultation", guest))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("Приглашённый специалист");
        guest.put("guestLeader", "Иванова Ирина Ивановна, институт развития образования");
        guest.put("another", true);
        tasklist.answer("hold-consultation", guest);

        assertThat(tasklist.all("hold-consultation")).as("one more was wanted").hasSize(1);
        assertThat(training.counts(YEAR).consultations()).isEqualTo(1);
    }

    @Test
    void aDayThatHasNotComeCannotBeRecorded() {
        begin();
        moveTo(SEPTEMBER);

        assertThatThrownBy(() -> tasklist.answer("prepare-materials", material(SEPTEMBER.plusDays(1), false)))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Когда готов»: укажите день не позже 15.09.2026.");
        assertThatThrownBy(
                        () -> tasklist.answer("hold-consultation", consultation(SEPTEMBER.minusYears(1), "pedagog5")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Дата проведения»: укажите день этого учебного года, не позже 31.05.2027.");
        assertThatThrownBy(() -> chooseWebinar(LocalDate.of(2026, 11, 1)))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("не позже 31.10.2026");
    }

    @Test
    void aLateStartSkipsWhatIsPastAndOffersTheCurrentPeriod() {
        clock.moveTo(LocalDate.of(2027, 3, 30));
        begin();
        tasklist.fireDueTimers();
        assertThat(tasklist.openKeys()).containsExactly("choose-webinar", "hold-consultation", "prepare-materials");

        tasklist.answer("prepare-materials", material(LocalDate.of(2027, 3, 30), false));
        moveTo(LocalDate.of(2027, 4, 1));
        assertThat(tasklist.all("choose-webinar"))
                .as("a task given two days before the period's end still has five working days")
                .hasSize(1);
        assertThat(tasklist.all("prepare-materials")).hasSize(1);
        assertThat(training.counts(YEAR).missedPeriods()).isZero();

        moveTo(LocalDate.of(2027, 6, 1));
        assertEnded();
        assertThat(roadmaps.row(YEAR, "4.1").status()).isEqualTo(RowStatus.DONE);
        assertThat(roadmaps.row(YEAR, "4.2").status()).isNotEqualTo(RowStatus.DONE);
    }

    @Test
    void worksTheRoadmapDoesNotAskForAreNotOffered() {
        List.of("4.1", "4.2", "4.3").forEach(item -> roadmaps.dispense(YEAR, item, "Нет наставников."));
        begin();

        assertEnded();
        assertRows(RowStatus.NOT_REQUIRED);
    }

    @Test
    void aYearInWhichNothingWasHeldIsNotDone() {
        begin();
        moveTo(LocalDate.of(2027, 6, 1));

        assertEnded();
        List.of("4.1", "4.2", "4.3")
                .forEach(item -> assertThat(roadmaps.row(YEAR, item).status()).isNotEqualTo(RowStatus.DONE));
        assertThat(training.counts(YEAR)).isEqualTo(new TrainingCounts(0, 0, 0, 0, 0, 13));
    }

    private void approveMentors(String... logins) {
        for (var login : logins) {
            jdbc.update(
                    "insert into bank_mentor (id, version, person_id, school_year, status, answer, proposed, capacity)"
                            + " values (?, 0, ?, ?, 'APPROVED', 'ACCEPTED', true, 2)",
                    personId(login),
                    personId(login),
                    YEAR);
        }
    }

    private void begin() {
        processes.start("mentor-training", "training:" + YEAR, Outcome.of("year", YEAR));
    }

    private void assertEnded() {
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    private void assertRows(RowStatus status) {
        assertThat(List.of("4.1", "4.2", "4.3"))
                .allSatisfy(
                        item -> assertThat(roadmaps.row(YEAR, item).status()).isEqualTo(status));
    }

    private void chooseWebinar(LocalDate day) {
        tasklist.answer(
                "choose-webinar",
                Map.of(
                        "topic", "Первые шаги наставника",
                        "organiser", "Институт развития образования",
                        "link", "https://iro.example/webinar",
                        "heldOn", day,
                        "minutes", 60));
    }

    private long webinarId() {
        return jdbc.queryForObject("select id from training where kind = 'WEBINAR'", Long.class);
    }

    private static Map<String, Object> material(LocalDate day, boolean another) {
        return Map.of(
                "materialKind", "memo",
                "title", "Памятка наставнику: первая встреча",
                "purpose", "Помочь начать разговор",
                "audience", "mentors",
                "place", "Методический кабинет, папка 3",
                "readyOn", day,
                "another", another);
    }

    private Map<String, Object> consultation(LocalDate day, String participant) {
        var answer = new HashMap<String, Object>();
        answer.put("consultationKind", "setting_session");
        answer.put("topic", "Роль наставника");
        answer.put("heldOn", day);
        answer.put("minutes", 60);
        answer.put("leader", String.valueOf(personId("psiholog")));
        answer.put("participants", List.of(String.valueOf(personId(participant))));
        answer.put("summary", "Обсудили ожидания и порядок встреч.");
        return answer;
    }

    private static Map<String, Object> watched() {
        return Map.of("viewing", "watched", "takeaway", "Карта наблюдения занятия", "certificate", "ИРО-15");
    }

    private static Map<String, Object> couldNot() {
        return Map.of("viewing", "could_not", "reason", "Болела");
    }
}
