package org.nastavnik.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.door.Passage;
import org.nastavnik.journal.Entry;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.journal.Search;
import org.nastavnik.staff.Duty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the engine itself shows to whom, asked in Java: no address of the web stands before it. */
class DoersGrantsTest extends KindergartenTest {

    private static final String TEACHER = "pedagog5";
    private static final String OTHER = "pedagog6";

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private GrantsOfMatrix matrix;

    @Autowired
    private Journal journal;

    private String task;

    @BeforeEach
    void giveATask() {
        processes.start("teacher-survey", "survey:1", Outcome.of("year", YEAR).and("personId", personId(TEACHER)));
        task = tasklist.everything().get(0).getId();
    }

    @Test
    void aTaskIsSeenByItsDoerAndThoseWhoLead() {
        for (var reader : List.of(TEACHER, "zaved", "kurator")) {
            assertThat(seenBy(reader)).as(reader).contains(task);
        }
        for (var reader : List.of(OTHER, "psiholog", duties.holder("secretary"), duties.holder("site-editor"))) {
            assertThat(seenBy(reader)).as(reader).doesNotContain(task);
        }
    }

    @Test
    void aTaskHandedOverIsGoneForItsFormerDoer() {
        assign(OTHER);

        assertThat(seenBy(TEACHER)).doesNotContain(task);
        assertThat(seenBy(OTHER)).contains(task);
    }

    @Test
    void aTaskMayGoToAndFroInOneTransaction() {
        transaction.executeWithoutResult(status -> {
            assign(OTHER);
            assign(TEACHER);
            assign(OTHER);
            assign(TEACHER);
        });

        assertThat(seenBy(TEACHER)).contains(task);
        assertThat(seenBy(OTHER)).doesNotContain(task);
    }

    @Test
    void aDutyPassedOnTakesItsTasksAlong() {
        processes.start("local-acts", "local-acts:" + YEAR, Outcome.of("year", YEAR));
        var before = seenBy("kurator");
        assertThat(before).hasSizeGreaterThan(1);

        duties.give(Duty.CURATOR, personId(OTHER));

        assertThat(seenBy("kurator")).isEmpty();
        assertThat(seenBy(OTHER)).containsAll(before);
    }

    @Test
    void nothingButTheTaskIsShownToItsDoer() {
        assertThat(tasklist.as(
                        TEACHER, () -> runtime.createProcessInstanceQuery().list()))
                .isEmpty();
        assertThat(tasklist.as(
                        TEACHER, () -> runtime.createVariableInstanceQuery().list()))
                .isEmpty();
        assertThat(tasklist.as(
                        TEACHER, () -> history.createHistoricTaskInstanceQuery().list()))
                .isEmpty();
        assertThat(tasklist.as(
                        TEACHER,
                        () -> history.createHistoricActivityInstanceQuery().list()))
                .isEmpty();
        assertThat(tasklist.as(TEACHER, () -> identity.createUserQuery().list()))
                .extracting(user -> user.getId())
                .containsExactly(TEACHER);
    }

    @Test
    void theGrantOfATaskGoesWithIt() {
        assertThat(grantsOfTask()).hasSize(1);

        Passage.through(() -> {
            taskService.setAssignee(task, OTHER);
            runtime.deleteProcessInstance(tasklist.everything().get(0).getProcessInstanceId(), "test");
            return task;
        });

        assertThat(grantsOfTask()).isEmpty();
    }

    @Test
    void atTheNextStartRightsAreAsTheMatrixSays() {
        var asStarted = rights();
        var surplus = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        surplus.setGroupId("psychologist");
        surplus.setResource(Resources.PROCESS_DEFINITION);
        surplus.setResourceId("*");
        surplus.addPermission(Permissions.READ_TASK);
        Passage.through(() -> authorizations.saveAuthorization(surplus));
        var widened = authorizations
                .createAuthorizationQuery()
                .groupIdIn("participants")
                .resourceType(Resources.PROCESS_DEFINITION)
                .list()
                .get(0);
        widened.addPermission(Permissions.DELETE);
        Passage.through(() -> authorizations.saveAuthorization(widened));
        var missing = authorizations
                .createAuthorizationQuery()
                .groupIdIn("head")
                .list()
                .get(0);
        Passage.through(() -> {
            authorizations.deleteAuthorization(missing.getId());
            return missing;
        });
        assertThat(rights()).isNotEqualTo(asStarted);

        matrix.afterSingletonsInstantiated();

        assertThat(rights()).isEqualTo(asStarted);
        var rows = jdbc.queryForList("select id_, rev_ from act_ru_authorization order by id_");
        matrix.afterSingletonsInstantiated();
        assertThat(jdbc.queryForList("select id_, rev_ from act_ru_authorization order by id_"))
                .as("a second time changes nothing")
                .isEqualTo(rows);
    }

    @Test
    void tasksOfATimeWithoutRightsGetTheirGrant() {
        jdbc.update("delete from act_ru_authorization where resource_id_ = ?", task);
        assertThat(seenBy(TEACHER)).doesNotContain(task);

        matrix.afterSingletonsInstantiated();

        assertThat(seenBy(TEACHER)).contains(task);
    }

    @Test
    void anEmptiedGrantIsThePresentDoersAgainAndNobodyElses() {
        assign(OTHER);
        assign(TEACHER);
        jdbc.update("update act_ru_authorization set perms_ = 0 where resource_id_ = ?", task);
        assertThat(seenBy(TEACHER)).doesNotContain(task);

        matrix.afterSingletonsInstantiated();

        assertThat(seenBy(TEACHER)).contains(task);
        assertThat(seenBy(OTHER)).doesNotContain(task);
    }

    @Test
    void whatNobodyShouldHaveIsGoneAfterTheNextStartAndTheJournalSaysSo() {
        var asStarted = rights();
        handOut(grant -> grant.setResource(Resources.PROCESS_DEFINITION), Authorization.AUTH_TYPE_GLOBAL);
        handOut(grant -> {
            grant.setUserId(TEACHER);
            grant.setResource(Resources.PROCESS_DEFINITION);
        });
        handOut(grant -> {
            grant.setGroupId("accounting");
            grant.setResource(Resources.TASK);
        });
        handOut(grant -> {
            grant.setUserId(OTHER);
            grant.setResource(Resources.TASK);
            grant.setResourceId(task);
        });
        handOut(
                grant -> {
                    grant.setUserId(TEACHER);
                    grant.setResource(Resources.FILTER);
                },
                Authorization.AUTH_TYPE_REVOKE);
        var widened = grantsOfTask().stream()
                .filter(grant -> TEACHER.equals(grant.getUserId()))
                .findFirst()
                .orElseThrow();
        widened.addPermission(Permissions.UPDATE);
        Passage.through(() -> authorizations.saveAuthorization(widened));
        assertThat(seenBy(OTHER)).contains(task);
        var before = journal.seal().number();

        matrix.afterSingletonsInstantiated();

        assertThat(rights()).isEqualTo(asStarted);
        assertThat(seenBy(OTHER)).doesNotContain(task);
        assertThat(seenBy(TEACHER)).contains(task);
        assertThat(jdbc.queryForList(
                        "select subject from journal_entry where entry_number > ? and kind = 'RIGHTS_CHANGED'",
                        String.class,
                        before))
                .containsExactlyInAnyOrder(
                        "rights − everybody * ProcessDefinition *",
                        "rights − login pedagog5 ProcessDefinition *",
                        "rights − group accounting Task *",
                        "rights − login pedagog6 Task " + task,
                        "rights ± login pedagog5 Filter *",
                        "rights ± login pedagog5 Task " + task);
        assertThat(journal.find(new Search(personId(OTHER), null, Kind.RIGHTS_CHANGED, null, null), 0)
                        .entries())
                .extracting(Entry::subject)
                .filteredOn(subject -> subject.startsWith("rights"))
                .containsExactly("rights − login pedagog6 Task " + task);
    }

    private Authorization handOut(Consumer<Authorization> whatToWhom) {
        return handOut(whatToWhom, Authorization.AUTH_TYPE_GRANT);
    }

    private Authorization handOut(Consumer<Authorization> whatToWhom, int type) {
        var grant = authorizations.createNewAuthorization(type);
        grant.setResourceId("*");
        whatToWhom.accept(grant);
        if (type == Authorization.AUTH_TYPE_REVOKE) {
            grant.removePermission(Permissions.READ);
        } else {
            grant.addPermission(Permissions.READ);
        }
        return Passage.through(() -> authorizations.saveAuthorization(grant));
    }

    private void assign(String login) {
        Passage.through(() -> {
            taskService.setAssignee(task, login);
            return task;
        });
    }

    private List<Authorization> grantsOfTask() {
        return authorizations.createAuthorizationQuery().resourceId(task).list();
    }

    private List<String> rights() {
        return jdbc.queryForList(
                "select coalesce(group_id_, user_id_) || ' ' || type_ || ' ' || resource_type_ || ' ' || resource_id_"
                        + " || ' ' || perms_ from act_ru_authorization order by 1",
                String.class);
    }

    private List<String> seenBy(String login) {
        return tasklist.as(
                login,
                () -> taskService.createTaskQuery().list().stream()
                        .map(seen -> seen.getId())
                        .toList());
    }
}
