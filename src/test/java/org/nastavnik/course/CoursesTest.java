package org.nastavnik.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.KindergartenTest;
import org.nastavnik.acts.Acts;
import org.nastavnik.engine.CourseHead;
import org.nastavnik.engine.CourseSearch;
import org.nastavnik.engine.CourseState;
import org.nastavnik.engine.CourseStep;
import org.nastavnik.engine.CourseWait;
import org.nastavnik.engine.Courses;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.door.Passage;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine tells of instances that run and of those that are over. */
class CoursesTest extends KindergartenTest {

    private static final CourseSearch EVERYTHING = new CourseSearch(Set.of(), null, null, null, false);

    @Autowired
    private Courses courses;

    @Autowired
    private Acts acts;

    @Autowired
    private RuntimeService runtime;

    private long actId;

    @BeforeEach
    void beginAnAct() {
        acts.openDrafts(YEAR);
        actId = acts.draftOf(YEAR, "regulation");
        processes.start(
                "act-approval",
                "act:" + actId,
                Outcome.of("year", YEAR).and("actId", actId).and("item", "1.1"));
    }

    @Test
    void aRunningInstanceSaysWhatIsDoneAndWhatWaits() {
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), "Текст");

        var course = courses.course(approval().id()).orElseThrow();

        assertThat(course.head()).satisfies(head -> {
            assertThat(head.process()).isEqualTo("act-approval");
            assertThat(head.name()).isEqualTo("Утвердить локальный акт");
            assertThat(head.businessKey()).isEqualTo("act:" + actId);
            assertThat(head.about()).startsWith("Положение о системе наставничества");
            assertThat(head.state()).isEqualTo(CourseState.RUNNING);
            assertThat(head.begun()).isEqualTo(clock.instant());
        });
        assertThat(course.caller()).isNull();
        assertThat(course.called())
                .extracting(CourseHead::process, CourseHead::callerId)
                .containsExactly(tuple("act-acceptance", course.head().id()));
        assertThat(course.steps())
                .extracting(CourseStep::activity, CourseStep::kind, CourseStep::doer)
                .contains(tuple("draft-act", CourseStep.Kind.TASK, "kurator"))
                .contains(tuple("is-acceptance-needed", CourseStep.Kind.DECISION, null))
                .contains(tuple("accept-draft", CourseStep.Kind.CALL, null));
        assertThat(course.done()).contains("act-needed", "draft-act").doesNotContain("accept-draft", "approve-act");
        assertThat(course.waiting()).containsOnlyKeys("accept-draft");
        assertThat(course.left()).isEmpty();
        assertThat(course.failed()).isEmpty();

        var acceptance = courses.course(course.called().get(0).id()).orElseThrow();
        assertThat(acceptance.caller())
                .extracting(CourseHead::id)
                .isEqualTo(approval().id());
        assertThat(courses.diagram(approval().id())).get().asString().contains("bpmndi:BPMNDiagram", "approve-act");
    }

    @Test
    void aCallerWaitsForWhoeverIsAwaitedInWhatItHasCalled() {
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), "Текст");

        var waits = courses.waits(List.of(approval().id()));

        assertThat(waits.get(approval().id()))
                .extracting(CourseWait::activity, CourseWait::doer, CourseWait::since)
                .containsExactly(tuple("accept-act", "pedagog2", clock.instant()));
        assertThat(waits.get(approval().id()).get(0).instanceId())
                .isNotEqualTo(approval().id());
    }

    @Test
    void aTaskSentBackWaitsAndIsNoLongerDone() {
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), "Текст");
        tasklist.answer("accept-act", ActAnswers.accepted());
        tasklist.answer("approve-act", Map.of("decision", "return", "remark", "Добавьте"));

        var course = courses.course(approval().id()).orElseThrow();

        assertThat(course.waiting()).containsOnlyKeys("draft-act");
        assertThat(course.done()).contains("approve-act", "accept-draft").doesNotContain("draft-act");
    }

    @Test
    void whatTimeHasTakenAwayIsLeftAndNotDone() {
        var person = personId("pedagog3");
        processes.start(
                "personal-consents",
                "person:" + person,
                Outcome.of("year", YEAR).and("personId", person));
        tasklist.fireTimer("processing-answer-awaited");

        var course = courses.course(only("personal-consents").id()).orElseThrow();

        assertThat(course.left()).contains("give-processing-consent");
        assertThat(course.done()).contains("record-processing-silence").doesNotContain("give-processing-consent");
        assertThat(course.head().about()).contains("Васильченко");
    }

    @Test
    void aFailedStepIsNamed() {
        var task = tasklist.task("draft-act");
        Passage.through(() -> {
            runtime.createIncident("test", task.getExecutionId(), "test");
            return task;
        });

        assertThat(courses.course(approval().id()).orElseThrow().failed()).containsExactly("draft-act");
    }

    @Test
    void finishedStoppedAndRunningInstancesAreFoundTheLatestFirst() {
        ActAnswers.approveAll(tasklist);
        clock.moveTo(LocalDate.of(2026, 9, 10));
        var person = personId("pedagog3");
        processes.start(
                "personal-consents",
                "person:" + person,
                Outcome.of("year", YEAR).and("personId", person));

        assertThat(courses.find(EVERYTHING, 0, 10))
                .extracting(CourseHead::process, CourseHead::state)
                .startsWith(tuple("personal-consents", CourseState.RUNNING))
                .contains(tuple("act-approval", CourseState.FINISHED), tuple("act-acceptance", CourseState.FINISHED));
        assertThat(courses.count(EVERYTHING)).isEqualTo(3);
        assertThat(courses.find(EVERYTHING, 1, 1)).hasSize(1);
        assertThat(courses.find(new CourseSearch(Set.of(), true, null, null, false), 0, 10))
                .extracting(CourseHead::process)
                .containsExactly("personal-consents");
        assertThat(courses.find(new CourseSearch(Set.of(), false, null, null, true), 0, 10))
                .extracting(CourseHead::process)
                .containsExactly("act-approval");
        var september = LocalDate.of(2026, 9, 1).atStartOfDay(clock.getZone()).toInstant();
        assertThat(courses.find(new CourseSearch(Set.of(), null, september, null, false), 0, 10))
                .extracting(CourseHead::process)
                .containsExactly("personal-consents");
        assertThat(courses.count(new CourseSearch(Set.of(), null, null, september, false)))
                .isEqualTo(2);

        Passage.through(() -> {
            runtime.deleteProcessInstance(only("personal-consents").id(), "test");
            return person;
        });
        assertThat(only("personal-consents").state()).isEqualTo(CourseState.STOPPED);
    }

    @Test
    void anUnknownInstanceIsNowhere() {
        assertThat(courses.course("nobody")).isEmpty();
        assertThat(courses.diagram("nobody")).isEmpty();
        assertThat(courses.waits(List.of("nobody"))).isEmpty();
    }

    @Test
    void processesAreNamedInAlphabeticalOrder() {
        assertThat(courses.processes())
                .containsEntry("pair-life", "Провести работу пары")
                .containsEntry("roadmap", "Провести год по дорожной карте");
        assertThat(courses.processes().values()).first().asString().startsWith("А");
    }

    private CourseHead approval() {
        return only("act-approval");
    }

    private CourseHead only(String process) {
        var found = courses.find(new CourseSearch(Set.of(process), null, null, null, false), 0, 10);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
