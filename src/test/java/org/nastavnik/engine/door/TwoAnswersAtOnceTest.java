package org.nastavnik.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.nastavnik.KindergartenTest;
import org.nastavnik.acts.Acts;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.beans.factory.annotation.Autowired;

/** Two windows of one person submit the same task at the same moment: one answer counts, the other is refused in Russian. */
class TwoAnswersAtOnceTest extends KindergartenTest {

    @Autowired
    private Acts acts;

    @RepeatedTest(20)
    void oneCountsAndTheOtherIsRefused() throws Exception {
        acts.openDrafts(YEAR);
        var actId = acts.draftOf(YEAR, "regulation");
        processes.start(
                "act-approval",
                "act:" + actId,
                Outcome.of("year", YEAR).and("actId", actId).and("item", "1.1"));
        var task = tasklist.task("draft-act");
        var barrier = new CyclicBarrier(2);

        var windows = Executors.newFixedThreadPool(2);
        List<Throwable> refusals;
        try {
            refusals =
                    windows
                            .invokeAll(List.of(window(task, barrier, "первое"), window(task, barrier, "второе")))
                            .stream()
                            .map(TwoAnswersAtOnceTest::outcome)
                            .filter(java.util.Objects::nonNull)
                            .toList();
        } finally {
            windows.shutdown();
        }

        assertThat(refusals).singleElement().isInstanceOf(RefusedAnswer.class);
        assertThat(refusals.get(0).getMessage()).matches("[А-Яа-яЁё ,.:-]+");
        assertThat(acts.act(actId).edition()).isOne();
        assertThat(tasklist.openKeys()).containsExactly("accept-act");
    }

    private Callable<Throwable> window(Task task, CyclicBarrier barrier, String content) {
        return () -> {
            barrier.await();
            try {
                tasklist.answer(
                        task, Map.of("title", "Положение", "basis", "Закон", "heading1", "Общее", "section1", content));
                return null;
            } catch (RuntimeException refusal) {
                return refusal;
            }
        };
    }

    private static Throwable outcome(java.util.concurrent.Future<Throwable> window) {
        try {
            return window.get();
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
