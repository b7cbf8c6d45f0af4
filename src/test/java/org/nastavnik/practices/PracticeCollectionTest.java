package org.nastavnik.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.PairsAtWork;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class PracticeCollectionTest extends KindergartenTest {

    @Autowired
    private Practices practices;

    @Autowired
    private ApplicationEvents events;

    @AfterAll
    static void everyFlowIsTaken() {
        ModelCoverage.assertWhole("practice-collection");
    }

    @BeforeEach
    void threeMentors() {
        clock.moveTo(LocalDate.of(2027, 5, 10));
        var pairs = new PairsAtWork(jdbc, YEAR);
        pairs.active(personId("pedagog3"), personId("pedagog11"));
        pairs.closed(personId("pedagog3"), personId("pedagog12"));
        pairs.active(personId("pedagog4"), personId("pedagog13"));
        pairs.active(personId("pedagog5"), personId("pedagog14"));
        pairs.declined(personId("pedagog6"), personId("pedagog7"));
        processes.start("practice-collection", "practices:" + YEAR, Outcome.of("year", YEAR));
    }

    @Test
    void theCuratorTakesPracticesIntoTheCollection() {
        var described = tasklist.task("describe-practice", "pedagog3");
        assertThat(tasklist.options(described, "mentees")).containsExactly(id("pedagog11"), id("pedagog12"));
        tasklist.answer(described, card("Дневник наблюдений", List.of(id("pedagog12"))));
        tasklist.answer(tasklist.task("describe-practice", "pedagog4"), card("Утренний круг", List.of()));
        tasklist.answer(tasklist.task("describe-practice", "pedagog5"), Map.of("offer", "nothing"));

        var review = tasklist.task("review-practices", "kurator");
        var diary = practices.all(YEAR).get(0);
        assertThatThrownBy(() -> tasklist.answer(review, Map.of("accepted", List.of(Long.toString(diary.id())))))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("Замечания");
        tasklist.answer(
                review, Map.of("accepted", List.of(Long.toString(diary.id())), "remarks", "Круг опишите подробнее"));

        assertThat(practices.accepted(YEAR)).singleElement().satisfies(practice -> {
            assertThat(practice.id()).isEqualTo(diary.id());
            assertThat(practice.coAuthors()).isEqualTo(Set.of(personId("pedagog12")));
            assertThat(practice.card().title()).isEqualTo("Дневник наблюдений");
            assertThat(practice.card().publication()).isEqualTo(Publication.WITHOUT_NAMES);
        });
        assertThat(practices.all(YEAR))
                .extracting(Practice::state)
                .containsExactly(PracticeState.ACCEPTED, PracticeState.DECLINED, PracticeState.NOTHING);
        assertThat(practices.all(YEAR).get(1).remarks()).isEqualTo("Круг опишите подробнее");
        assertThat(events.stream(PracticeAccepted.class)).containsExactly(new PracticeAccepted(YEAR, diary.id()));
        assertThat(roadmaps.row(YEAR, "6.3").status()).isEqualTo(RowStatus.DONE);
        assertThat(tasklist.openKeys()).isEmpty();
    }

    @Test
    void whoKeepsSilentHasPresentedNothing() {
        assertThat(tasklist.all("describe-practice"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("pedagog3", "pedagog4", "pedagog5");
        moveTo(LocalDate.of(2027, 5, 25));

        assertThat(practices.all(YEAR)).extracting(Practice::state).containsOnly(PracticeState.MISSING);
        assertThat(roadmaps.row(YEAR, "6.3").status()).isEqualTo(RowStatus.OPEN);
        assertThat(tasklist.openKeys()).isEmpty();
    }

    @Test
    void cardsNobodyReviewedAreNotAccepted() {
        tasklist.answer(tasklist.task("describe-practice", "pedagog3"), card("Дневник наблюдений", List.of()));
        moveTo(LocalDate.of(2027, 5, 25));
        assertThat(tasklist.openKeys()).containsExactly("review-practices");
        moveTo(LocalDate.of(2027, 6, 1));

        assertThat(practices.all(YEAR))
                .extracting(Practice::state)
                .containsExactly(PracticeState.NOT_REVIEWED, PracticeState.MISSING, PracticeState.MISSING);
        assertThat(practices.accepted(YEAR)).isEmpty();
        assertThat(events.stream(PracticeAccepted.class)).isEmpty();
        assertThat(roadmaps.row(YEAR, "6.3").status()).isEqualTo(RowStatus.OPEN);
        assertThat(tasklist.openKeys()).isEmpty();
    }

    @Test
    void aCardHasToSayWhatOthersNeedToRepeatIt() {
        var answer = card("Дневник наблюдений", List.of());
        answer.remove("steps");
        assertThatThrownBy(() -> tasklist.answer(tasklist.task("describe-practice", "pedagog3"), answer))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("Содержание по шагам");
        assertThatThrownBy(() -> tasklist.answer(
                        tasklist.task("describe-practice", "pedagog3"), card("Чужая", List.of(id("pedagog13")))))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("Кто ещё автор");
    }

    private String id(String login) {
        return Long.toString(personId(login));
    }

    private static Map<String, Object> card(String title, List<String> coAuthors) {
        var card = new HashMap<String, Object>();
        card.put("offer", "card");
        card.put("title", title);
        card.put("kind", "lesson_plan");
        if (!coAuthors.isEmpty()) {
            card.put("coAuthors", coAuthors);
        }
        card.put("area", "Наблюдение за детьми");
        card.put("goal", "Научиться видеть развитие ребёнка");
        card.put("audience", "Воспитатели, дети 4–5 лет");
        card.put("steps", "1. Выбрать ребёнка. 2. Записывать каждый день.");
        card.put("result", "Дневники двух групп");
        card.put("publication", "without_names");
        return card;
    }
}
