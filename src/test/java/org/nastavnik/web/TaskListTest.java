package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.PagesTest;
import org.nastavnik.engine.OpenTask;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.Tasks;
import org.nastavnik.engine.door.Passage;
import org.springframework.beans.factory.annotation.Autowired;

/** What each person finds in Tasklist: the lists, the words of the tasks, and the processes to start. */
class TaskListTest extends PagesTest {

    @Autowired
    private Tasks tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private RepositoryService repository;

    @Test
    void aTaskIsToldWithTheActItIsAbout() {
        processes.start("local-acts", "local-acts:" + YEAR, Outcome.of("year", YEAR));

        assertThat(tasks.of("kurator"))
                .allSatisfy(task -> assertThat(task.name()).isEqualTo("Подготовить проект акта"))
                .extracting(OpenTask::about)
                .doesNotHaveDuplicates()
                .anySatisfy(about -> assertThat(about).startsWith("Положение"))
                .anySatisfy(about -> assertThat(about).startsWith("Дорожная карта"));
        assertThat(tasks.inYear(YEAR)).hasSameSizeAs(tasklist.everything());
    }

    @Test
    void severalAnswersOfOneActAreToldApartByWhoGivesThem() {
        processes.start("local-acts", "local-acts:" + YEAR, Outcome.of("year", YEAR));
        tasklist.all("draft-act").forEach(task -> ActAnswers.submitDraft(tasklist, task, "Общие положения"));

        assertThat(tasks.of(secretary()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.about()).endsWith("· Педагогический совет"));
    }

    @Test
    void aProcessThatLooksForAMentorNamesTheTeacherButNotTheDoer() {
        match("pedagog12");

        assertThat(only("kurator").about()).isEqualTo("Наставляемый: " + words("pedagog12"));
    }

    @Test
    void aTaskAboutNobodyElseSaysNothing() {
        processes.start("teacher-survey", "survey:1", Outcome.of("year", YEAR).and("personId", personId("pedagog5")));

        assertThat(tasks.of("pedagog5"))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.about()).isEmpty());
    }

    @Test
    void wordsGoToTheDoerAndToThoseWhoLead() throws Exception {
        match("pedagog12");
        var task = only("kurator");

        for (var reader : List.of("kurator", "zaved")) {
            web.perform(get("/tasks/about").param("ids", task.id()).with(user(reader)))
                    .andExpect(jsonPath("$['" + task.id() + "']", equalTo(task.about())));
        }
        for (var stranger : List.of("pedagog12", "psiholog")) {
            web.perform(get("/tasks/about").param("ids", task.id()).with(user(stranger)))
                    .andExpect(content().json("{}", true));
        }
    }

    @Test
    void everybodyMayStartWhatTheirPartOfTheYearAllows() {
        var head = startable("zaved");
        var teacher = startable("pedagog5");

        assertThat(head).contains("roadmap-change", "duty-transfer");
        assertThat(teacher).contains("consent-withdrawal").doesNotContain("roadmap", "duty-transfer", "act-change");
        teacher.forEach(process -> assertThat(tasklist.openStart(process, "pedagog5"))
                .as("%s is offered, so its form opens", process)
                .isNotNull());
    }

    @Test
    void theListOfAllTasksIsForThoseWhoLead() {
        assertThat(lists("pedagog5")).containsExactlyInAnyOrder("Мои задачи", "Просрочено", "На этой неделе");
        assertThat(lists("zaved")).contains("Все задачи года");
        assertThat(lists("kurator")).contains("Все задачи года");

        var all = filters.createTaskFilterQuery().filterName("Все задачи года").singleResult();
        assertThatThrownBy(() -> tasklist.as("pedagog5", () -> filters.<Task>list(all.getId())))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aListHoldsWhatItSays() {
        match("pedagog12");
        clock.moveTo(LocalDate.of(2026, 8, 10));
        processes.start(
                "personal-consents", "consents:1", Outcome.of("year", YEAR).and("personId", personId("pedagog5")));

        assertThat(listed("Все задачи года", "zaved")).hasSameSizeAs(tasklist.everything());
        assertThat(listed("Мои задачи", "pedagog5"))
                .allSatisfy(task -> assertThat(task.getAssignee()).isEqualTo("pedagog5"))
                .hasSize(tasks.of("pedagog5").size());
    }

    @Test
    void whatIsOverdueAndWhatIsDueThisWeekHaveListsOfTheirOwn() {
        clock.moveTo(LocalDate.of(2026, 9, 14));
        var overdue = surveyDue(LocalDate.of(2026, 9, 13));
        var soon = surveyDue(LocalDate.of(2026, 9, 20));
        var later = surveyDue(LocalDate.of(2026, 9, 22));

        assertThat(listed("Мои задачи", "pedagog5")).extracting(Task::getId).containsExactly(overdue, soon, later);
        assertThat(listed("Просрочено", "pedagog5")).extracting(Task::getId).containsExactly(overdue);
        assertThat(listed("На этой неделе", "pedagog5")).extracting(Task::getId).containsExactly(soon);
        assertThat(listed("Просрочено", "pedagog6")).isEmpty();
    }

    /** @return the id of the task, which is due at the end of this day */
    private String surveyDue(LocalDate day) {
        var before = ids("pedagog5");
        processes.start(
                "teacher-survey", "survey:" + day, Outcome.of("year", YEAR).and("personId", personId("pedagog5")));
        var task = ids("pedagog5").stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
        var endOfDay =
                day.plusDays(1).atStartOfDay(clock.getZone()).minusSeconds(1).toInstant();
        Passage.through(() -> {
            taskService.setDueDate(task, Date.from(endOfDay));
            return task;
        });
        return task;
    }

    private List<String> ids(String login) {
        return tasks.of(login).stream().map(OpenTask::id).toList();
    }

    private void match(String mentee) {
        clock.moveTo(LocalDate.of(2026, 9, 14));
        processes.start("pair-matching", "match:1", Outcome.of("year", YEAR).and("menteeId", personId(mentee)));
    }

    private OpenTask only(String login) {
        assertThat(tasks.of(login)).hasSize(1);
        return tasks.of(login).get(0);
    }

    private String words(String login) {
        return people.withLogin(login).nameAndPosition();
    }

    private String secretary() {
        return duties.holder("secretary");
    }

    private List<String> startable(String login) {
        return tasklist.as(
                login,
                () -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .startableInTasklist()
                        .startablePermissionCheck()
                        .list()
                        .stream()
                        .map(ProcessDefinition::getKey)
                        .toList());
    }

    private List<String> lists(String login) {
        return tasklist.as(
                login,
                () -> filters.createTaskFilterQuery().list().stream()
                        .map(Filter::getName)
                        .toList());
    }

    private List<Task> listed(String filter, String login) {
        return tasklist.as(
                login,
                () -> filters.list(filters.createTaskFilterQuery()
                        .filterName(filter)
                        .singleResult()
                        .getId()));
    }
}
