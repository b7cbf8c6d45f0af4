package org.nastavnik.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActPublished;
import org.nastavnik.acts.Acts;
import org.nastavnik.bank.BankApproved;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class InformationSupportTest extends KindergartenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @Autowired
    private Publications publications;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private Acts acts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private RuntimeService runtime;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("information-support");
    }

    @Test
    void eventsAreToldEachByItself() {
        begin();
        clock.moveTo(TODAY);
        publications.worthTelling(YEAR, NewsKind.PAIR_ACTIVATED, 1);
        publications.worthTelling(YEAR, NewsKind.PAIR_ACTIVATED, 2);
        publications.worthTelling(YEAR, NewsKind.PAIR_ACTIVATED, 2);

        assertThat(tasklist.all("tell-news")).hasSize(2).allSatisfy(task -> {
            assertThat(task.getAssignee()).isEqualTo("pedagog1");
            assertThat(day(task)).isEqualTo(LocalDate.of(2026, 9, 28));
        });
        answerAbout(1, published());
        answerAbout(2, Map.of("newsDecision", "not_told", "reason", "Пара просила не рассказывать."));

        assertThat(publications.news(YEAR))
                .extracting(News::subjectId, News::status)
                .containsExactly(tuple(1L, NewsStatus.PUBLISHED), tuple(2L, NewsStatus.NOT_TOLD));
        assertThat(publications.counts(YEAR)).isEqualTo(new NewsCounts(0, 1, 1, 1, 1));
        assertThat(tasklist.everything()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().count())
                .as("still runs")
                .isOne();
    }

    @Test
    void whatHappenedBeforeTheSupportBeganIsGivenOutOnce() {
        publications.worthTelling(YEAR, NewsKind.PAIR_ACTIVATED, 6);
        publications.worthTelling(YEAR, NewsKind.PAIR_ACTIVATED, 7);
        assertThat(tasklist.everything()).isEmpty();

        processes.start("information-support", "news:" + YEAR, Outcome.of("year", YEAR));
        publications.worthTelling(YEAR, NewsKind.PAIR_ACTIVATED, 8);
        tasklist.fireDueTimers();

        assertThat(subjects()).containsExactlyInAnyOrder(6L, 7L, 8L);
        answerAbout(7, published(LocalDate.of(2026, 8, 3)));
        assertThat(subjects()).containsExactlyInAnyOrder(6L, 8L);
    }

    @Test
    void oneStepOfAnotherProcessMayMakeSeveralNews() {
        begin();
        engine.getCommandExecutorTxRequired().execute(command -> {
            LongStream.rangeClosed(1, 3)
                    .forEach(pairId -> publications.worthTelling(YEAR, NewsKind.PAIR_ACTIVATED, pairId));
            return null;
        });

        assertThat(subjects()).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void whatNobodyTellsIsRecordedAsNotTold() {
        begin();
        clock.moveTo(TODAY);
        publications.worthTelling(YEAR, NewsKind.BANK_APPROVED, 0);

        moveTo(LocalDate.of(2026, 10, 12));
        assertThat(tasklist.all("tell-news")).as("overdue but still open").hasSize(1);
        moveTo(LocalDate.of(2026, 10, 13));

        assertThat(tasklist.everything()).isEmpty();
        assertThat(publications.news(YEAR)).singleElement().satisfies(news -> {
            assertThat(news.status()).isEqualTo(NewsStatus.NOT_TOLD);
            assertThat(news.reason()).isNotBlank();
        });
    }

    @Test
    void theYearsEndClosesWhatIsOpen() {
        begin();
        clock.moveTo(LocalDate.of(2027, 5, 27));
        publications.worthTelling(YEAR, NewsKind.COUNCIL_HELD, 5);
        assertThat(tasklist.all("tell-news")).hasSize(1);

        moveTo(LocalDate.of(2027, 6, 1));

        assertClosed();
        assertThat(roadmaps.row(YEAR, "7.1").status()).as("nothing was told").isEqualTo(RowStatus.OPEN);
    }

    @Test
    void theSupportMayEndBeforeTheYear() {
        begin();
        clock.moveTo(TODAY);
        publications.worthTelling(YEAR, NewsKind.BANK_APPROVED, 0);
        tasklist.answer("tell-news", published());
        clock.moveTo(LocalDate.of(2027, 5, 20));
        publications.worthTelling(YEAR, NewsKind.PRACTICE_ACCEPTED, 5);

        publications.yearTold(YEAR);

        assertClosed();
        assertThat(roadmaps.row(YEAR, "7.1").status()).isEqualTo(RowStatus.DONE);
    }

    @Test
    void theFormSaysWhatHappenedAndChecksTheAnswer() {
        begin();
        clock.moveTo(TODAY);
        publications.worthTelling(YEAR, NewsKind.BANK_APPROVED, 0);
        var task = tasklist.task("tell-news");
        assertThat(tasklist.open(task))
                .containsEntry("kind", "Утверждён банк наставников и наставляемых")
                .containsEntry("day", "14.09.2026")
                .containsEntry("tellBy", "28.09.2026");

        assertRefused(task, "siteLink", "http://sad.example/1", "Ссылка на страницу сайта");
        assertRefused(task, "socialLink", "javascript:alert(1)", "Ссылка на публикацию в социальной сети, если есть");
        assertRefused(task, "publishedOn", TODAY.plusDays(1), "Дата публикации");
        assertRefused(task, "publishedOn", TODAY.minusMonths(3), "Дата публикации");
        assertRefused(task, "headline", "", "Заголовок");
        assertThatThrownBy(() -> tasklist.answer(task, Map.of("newsDecision", "not_told")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("Почему не освещаем");
        assertThat(publications.counts(YEAR).planned()).isOne();
    }

    @Test
    void aConsultationForMentorsBecomesNewsThatNamesWhomItConcerns() {
        begin();
        processes.start("mentor-training", "training:" + YEAR, Outcome.of("year", YEAR));
        moveTo(TODAY);
        var consultation = new HashMap<String, Object>(Map.of(
                "consultationKind",
                "setting_session",
                "topic",
                "Роль наставника",
                "heldOn",
                TODAY.minusDays(3),
                "minutes",
                60,
                "leader",
                String.valueOf(personId("psiholog")),
                "participants",
                List.of(String.valueOf(personId("pedagog5"))),
                "summary",
                "Обсудили ожидания и порядок встреч."));
        tasklist.answer("hold-consultation", consultation);

        var shown = tasklist.open(tasklist.task("tell-news"));
        assertThat(shown)
                .containsEntry("whatHappened", "Установочная сессия: «Роль наставника»")
                .containsEntry("day", "11.09.2026");
        assertThat(shown.get("people").toString())
                .contains(people.withLogin("pedagog5").shortName())
                .contains("без имени и фотографии");
    }

    @Test
    void anActOnTheSiteAndTheApprovedBankBecomeNews() {
        begin();
        var actId = acts.prepare(YEAR, ActKind.APPROVAL_ORDER, List.of("Утвердить Положение."));
        events.publishEvent(new ActPublished(YEAR, actId, ActKind.APPROVAL_ORDER));
        events.publishEvent(new BankApproved(YEAR));

        assertThat(tasklist.all("tell-news").stream()
                        .map(task -> tasklist.open(task).get("whatHappened")))
                .containsExactlyInAnyOrder(acts.act(actId).title(), "Наставников: 0, наставляемых: 0");
    }

    private void begin() {
        processes.start("information-support", "news:" + YEAR, Outcome.of("year", YEAR));
        tasklist.fireDueTimers();
    }

    private void assertClosed() {
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(tasklist.everything()).isEmpty();
        assertThat(publications.counts(YEAR).notTold()).isOne();
    }

    private void assertRefused(Task task, String field, Object value, String label) {
        var answer = new HashMap<String, Object>(published());
        answer.put(field, value);
        assertThatThrownBy(() -> tasklist.answer(task, answer))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageStartingWith("Поле «" + label + "»");
    }

    private void answerAbout(long subjectId, Map<String, ?> answer) {
        tasklist.answer(
                tasklist.all("tell-news").stream()
                        .filter(task -> subject(task) == subjectId)
                        .findFirst()
                        .orElseThrow(),
                answer);
    }

    private List<Long> subjects() {
        return tasklist.all("tell-news").stream().map(this::subject).toList();
    }

    private long subject(Task task) {
        return publications
                .news((Long) taskService.getVariable(task.getId(), "newsId"))
                .subjectId();
    }

    private LocalDate day(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
    }

    private static Map<String, Object> published() {
        return published(TODAY);
    }

    private static Map<String, Object> published(LocalDate day) {
        return Map.of(
                "newsDecision", "published",
                "headline", "Начали работу пары",
                "text", "Наставники и молодые педагоги встретились впервые.",
                "publishedOn", day,
                "siteLink", "https://sad.example/news/1",
                "socialLink", "https://vk.example/wall-1");
    }
}
