package org.nastavnik.course.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.PagesTest;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.CourseSearch;
import org.nastavnik.engine.Courses;
import org.nastavnik.engine.Outcome;
import org.nastavnik.staff.intake.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** «Ход дел» as those read it who lead the mentoring, and as nobody else does. */
class CoursePagesTest extends PagesTest {

    private static final String REMARK = "Добавьте раздел о заменах";
    private static final String TEXT = "Текст, который ещё никто не видел";
    private static final String NBSP = "\u00a0";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Courses courses;

    @Autowired
    private Acts acts;

    private long actId;

    @BeforeEach
    void beginAnAct() {
        acts.openDrafts(YEAR);
        actId = acts.draftOf(YEAR, "regulation");
        approve(actId);
    }

    private void approve(long act) {
        processes.start(
                "act-approval",
                "act:" + act,
                Outcome.of("year", YEAR).and("actId", act).and("item", "1.1"));
    }

    // ---- one instance

    @Test
    void aCourseTellsWhoDidWhatWhenWithWhichDecisionAndNoAnswers() throws Exception {
        draft();
        tasklist.answer("accept-act", ActAnswers.accepted());
        clock.moveTo(LocalDate.of(2026, 8, 5));
        tasklist.answer("approve-act", Map.of("decision", "return", "remark", REMARK));

        var page = page("zaved", "/processes/" + approval());

        assertThat(page)
                .contains("Утвердить локальный акт", "Положение о системе наставничества")
                .contains("05.08.2026 12:00", "Соколова Мария Павловна", "«Вернуть на доработку»")
                .contains("Тихонова Елена Павловна")
                .contains("Принять проект", "закончено 03.08.2026")
                .contains("/documents/act/" + actId)
                .contains("Кого и чего ждём", "с" + NBSP + "5" + NBSP + "августа")
                .doesNotContain(REMARK, TEXT)
                .doesNotContain("Нужно принятие советами?", "multiInstanceBody");
    }

    @Test
    void anAdministratorSeesThatWorkIsDoneButNotWhatWasDecided() throws Exception {
        accounts.open("tehnik", "Игорь", "Техник", "Luna-roka-4821");
        accounts.belongsTo("tehnik", Map.of("camunda-admin", "Технические администраторы"));
        draft();
        tasklist.answer("accept-act", ActAnswers.accepted());
        tasklist.answer("approve-act", Map.of("decision", "return", "remark", REMARK));

        assertThat(page("tehnik", "/processes/" + approval()))
                .contains("Утвердить акт")
                .doesNotContain("«Вернуть на доработку»", REMARK, "/documents/");
    }

    @Test
    void theSystemsStepsAreToldAsFactsInTheOrderOfTime() throws Exception {
        var order = acts.prepare(
                YEAR, ActKind.EARLY_END_ORDER, List.of("Прекратить работу пары."), List.of(personId("pedagog3")));
        approve(order);
        ActAnswers.approveAll(tasklist);

        var instance = courses.find(new CourseSearch(Set.of("act-approval"), false, null, null, false), 0, 10).stream()
                .filter(head -> ("act:" + order).equals(head.businessKey()))
                .findFirst()
                .orElseThrow();

        web.perform(get("/processes/" + instance.id() + "/course").with(user("kurator")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.head.state", is("FINISHED")))
                .andExpect(jsonPath("$.waits", hasSize(0)))
                .andExpect(jsonPath(
                        "$.lines[*].what",
                        is(List.of(
                                "Нужен акт",
                                "Подготовить проект акта",
                                "Утвердить акт",
                                "Приказ зарегистрирован",
                                "Приказ действует"))))
                .andExpect(jsonPath("$.lines[2].decision", is("решение «Утвердить»")))
                .andExpect(jsonPath("$.documents[*].address", hasItem("/documents/act/" + order)))
                .andExpect(jsonPath("$.marks.done", hasItem("register-act")))
                .andExpect(jsonPath("$.marks.waiting", hasSize(0)));
    }

    @Test
    void aStepDoneAgainIsToldAgain() throws Exception {
        for (var day = 4; day <= 5; day++) {
            draft();
            clock.moveTo(LocalDate.of(2026, 8, day));
            tasklist.answer("accept-act", ActAnswers.accepted());
            tasklist.answer("approve-act", Map.of("decision", "return", "remark", REMARK));
        }

        web.perform(get("/processes/" + approval() + "/course").with(user("zaved")))
                .andExpect(jsonPath(
                        "$.lines[*].what",
                        is(List.of(
                                "Нужен акт",
                                "Подготовить проект акта",
                                "Принять проект",
                                "Утвердить акт",
                                "Подготовить проект акта",
                                "Принять проект",
                                "Утвердить акт"))))
                .andExpect(jsonPath("$.lines[2].part.name", is("Принять проект акта")))
                .andExpect(jsonPath("$.groups[0].rows", hasSize(2)))
                .andExpect(jsonPath("$.waits[0].who", is(List.of("Тихонова Елена Павловна"))));
    }

    @Test
    void theDiagramIsTheModelItself() throws Exception {
        web.perform(get("/processes/" + approval() + "/diagram").with(user("zaved")))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/xml"))
                .andExpect(content().string(containsString("BPMNDiagram")));
        for (var file : List.of("dist/bpmn-viewer.production.min.js", "dist/assets/diagram-js.css")) {
            assertThat(page("zaved", "/processes/" + approval())).contains("/webjars/bpmn-js/8.0.0/" + file);
            web.perform(get("/webjars/bpmn-js/8.0.0/" + file).with(user("zaved")))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void thePageAsksForNothingThePolicyForbids() throws Exception {
        draft();
        assertThat(page("zaved", "/processes/" + approval())).doesNotContain("style=\"", "<script>", "onclick");
    }

    // ---- the list

    @Test
    void whatRunsSaysWhomItWaitsForAndWhatIsOverIsFoundAgain() throws Exception {
        draft();
        assertThat(page("kurator", "/processes"))
                .contains("Найдено: 1", "ждём: Белова" + NBSP + "О." + NBSP + "П., с" + NBSP + "3" + NBSP + "августа");
        assertThat(page("kurator", "/processes?parts=true")).contains("Найдено: 2", "Принять проект акта");

        ActAnswers.approveAll(tasklist);

        assertThat(page("kurator", "/processes?state=over")).contains("Найдено: 1", "закончено 03.08.2026");
        assertThat(page("kurator", "/processes?state=running")).contains("Найдено: 0", "Ничего не нашлось");
        assertThat(page("kurator", "/processes?words=положение УТВЕРДИТЬ")).contains("Найдено: 1");
        assertThat(page("kurator", "/processes?words=положение")).contains("Найдено: 2");
        assertThat(page("kurator", "/processes?words=Козлова")).contains("Найдено: 0");
        assertThat(page("kurator", "/processes?process=act-acceptance")).contains("Найдено: 1");
        assertThat(page("kurator", "/processes?year=2026-2027&month=august")).contains("Найдено: 1");
        assertThat(page("kurator", "/processes?year=2026-2027&month=september")).contains("Найдено: 0");
        assertThat(page("kurator", "/processes?month=august")).contains("Найдено: 1");
        assertThat(page("kurator", "/processes?year=2025-2026")).contains("Найдено: 0");
    }

    @Test
    void aPersonIsFoundBySurname() throws Exception {
        var person = personId("pedagog3");
        processes.start(
                "teacher-survey", "survey:" + person, Outcome.of("year", YEAR).and("personId", person));

        assertThat(page("zaved", "/processes?words=васильченко")).contains("Найдено: 2", "Опросить педагога");
    }

    @Test
    void longListsAreTurnedPageByPage() throws Exception {
        beginMany(26);

        assertThat(page("zaved", "/processes")).contains("Найдено: 27", "Страница 1 из 2", "page=1");
        assertThat(page("zaved", "/processes?page=1")).contains("Страница 2 из 2", "page=0");
        assertThat(page("zaved", "/processes?page=99")).contains("Страница 2 из 2");
        assertThat(page("zaved", "/processes?page=-1")).contains("Страница 1 из 2");
        assertThat(page("zaved", "/processes?words=решить&page=1")).contains("Найдено: 0");
    }

    @Test
    void finishedInstancesOfAModelAreListedForCockpit() throws Exception {
        ActAnswers.approveAll(tasklist);

        web.perform(get("/processes/over").param("process", "act-approval").with(user("zaved")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total", is(1)))
                .andExpect(jsonPath("$.rows[0].id", is(approval())))
                .andExpect(jsonPath("$.rows[0].fate", is("закончено 03.08.2026")));
        web.perform(get("/processes/over").param("process", "pair-life").with(user("zaved")))
                .andExpect(jsonPath("$.total", is(0)));
    }

    // ---- rights

    @Test
    void onlyThoseWhoLeadAndAdministratorsReadIt() throws Exception {
        var addresses = List.of(
                "/processes",
                "/processes/" + approval(),
                "/processes/" + approval() + "/course",
                "/processes/" + approval() + "/diagram",
                "/processes/over?process=act-approval",
                "/processes/nobody");
        for (var address : addresses) {
            for (var login : List.of("pedagog3", "pedagog1", "pedagog2", "psiholog")) {
                web.perform(get(address).with(user(login))).andExpect(status().isForbidden());
            }
            web.perform(get(address)).andExpect(status().is3xxRedirection());
            // A session under a login that is there no more.
            web.perform(get(address).with(user("stranger"))).andExpect(status().is3xxRedirection());
        }
        draft();
        for (var login : List.of("zaved", "kurator", "system")) {
            for (var address : addresses.subList(0, 5)) {
                web.perform(get(address).with(user(login))).andExpect(status().isOk());
            }
        }
        web.perform(get("/processes/" + approval()).with(user("system")))
                .andExpect(content().string(not(containsString("/documents/act/" + actId))));
    }

    /** A refusal of consent can be told from who decides what about whom. */
    @Test
    void administratorsLearnNobodysNameAndNoSubject() throws Exception {
        draft();
        for (var address : List.of("/processes", "/processes/" + approval(), "/processes/" + approval() + "/course")) {
            var led = web.perform(get(address).with(user("kurator"))).andReturn();
            var kept = web.perform(get(address).with(user("system"))).andReturn();

            assertThat(led.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .as(address)
                    .contains("Белова", "Положение о системе");
            assertThat(kept.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .as(address)
                    .doesNotContain("Белова", "Кравчук", "Положение о системе")
                    .contains("сотрудник");
        }
    }

    @Test
    void whoIsToldNoNamesIsNotPromisedAny() throws Exception {
        draft();

        assertThat(page("zaved", "/processes")).contains("фамилия, документ", "кто, что и когда сделал");
        assertThat(page("system", "/processes"))
                .contains("Слова из названия", "не показываются")
                .doesNotContain("фамилия", "кто, что и когда");
        assertThat(page("zaved", "/processes/" + approval())).contains("Кого и чего ждём");
        assertThat(page("system", "/processes/" + approval()))
                .contains("Чего ждём")
                .doesNotContain("Кого");
    }

    @Test
    void whatIsUnknownIsNotThere() throws Exception {
        for (var address : List.of(
                "/processes/nobody", "/processes/nobody/course", "/processes/nobody/diagram", "/processes?year=soon")) {
            web.perform(get(address).with(user("zaved"))).andExpect(status().isNotFound());
        }
        web.perform(get("/processes/nobody").accept(MediaType.TEXT_HTML).with(user("zaved")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Такой страницы нет")));
    }

    // ---- cost

    @Test
    void aPageCostsTheSameHoweverMuchIsGoingOn() throws Exception {
        draft();
        page("zaved", "/processes");
        var few = statements("/processes?parts=true");
        var fewFound = statements("/processes?words=согласия");
        beginMany(24);
        assertThat(statements("/processes?parts=true")).isBetween(few, few + 6);
        assertThat(statements("/processes?words=согласия")).isBetween(fewFound, fewFound + 6);
        // Half of them only end what reads were in.
        assertThat(few).isLessThan(60);
        assertThat(statements("/processes/" + approval())).isLessThan(90);
    }

    private long statements(String address) {
        return StatementCount.during(jdbc, () -> {
            try {
                page("zaved", address);
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private void beginMany(int howMany) {
        var person = personId("pedagog3");
        for (var number = 0; number < howMany; number++) {
            processes.start(
                    "personal-consents",
                    "person:" + (person + number % 3),
                    Outcome.of("year", YEAR).and("personId", person));
        }
    }

    private void draft() {
        ActAnswers.submitDraft(tasklist, tasklist.task("draft-act"), TEXT);
    }

    private String approval() {
        var found = courses.find(new CourseSearch(Set.of("act-approval"), null, null, null, false), 0, 10);
        return found.get(found.size() - 1).id();
    }

    private String page(String login, String address) throws Exception {
        return web.perform(get(address).with(user(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
