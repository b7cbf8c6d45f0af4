package org.nastavnik.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.PagesTest;
import org.nastavnik.PairsAtWork;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.AccountChanged;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.PasswordRefused;
import org.nastavnik.engine.PasswordRefused.Place;
import org.nastavnik.engine.RightsChanged;
import org.nastavnik.engine.RightsChanged.Change;
import org.nastavnik.engine.RightsChanged.Holder;
import org.nastavnik.journal.Entry;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.journal.Page;
import org.nastavnik.journal.Search;
import org.nastavnik.staff.intake.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What gets into the journal of access from where, and who reads it. */
class JournalPageTest extends PagesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 30);

    @LocalServerPort
    private int port;

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Accounts accounts;

    @AfterEach
    void closeWeb() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theDoorTellsWhoOpensTheFormOfATaskAndWhoseDataItShows() {
        var task = changeToAgree();
        var mentor = personId("pedagog2");
        var mentee = personId("pedagog13");

        tasklist.open(task);
        assertThat(journal.readingsOf(mentee, "pedagog13", 0).entries())
                .as("without a request nobody looks")
                .isEmpty();

        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.1.2.3");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var cost = StatementCount.during(jdbc, () -> tasklist.open(task));

        assertThat(journal.readingsOf(mentee, "pedagog13", 0).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.login()).isEqualTo(task.getAssignee());
                    assertThat(entry.people()).containsExactly(Math.min(mentor, mentee), Math.max(mentor, mentee));
                    assertThat(entry.subject()).startsWith("task " + task.getTaskDefinitionKey() + " changeId=");
                    assertThat(entry.place())
                            .isEqualTo("task " + task.getId() + ", process " + task.getProcessInstanceId());
                    assertThat(entry.address()).isEqualTo("10.1.2.3");
                });
        RequestContextHolder.resetRequestAttributes();
        assertThat(cost - StatementCount.during(jdbc, () -> tasklist.open(task)))
                .as("statements an entry costs")
                .isLessThanOrEqualTo(7);
    }

    private org.camunda.bpm.engine.task.Task changeToAgree() {
        var pair = new PairsAtWork(jdbc, YEAR).active(personId("pedagog2"), personId("pedagog13"));
        tasklist.start(
                "pair-change",
                "kurator",
                Map.of(
                        "pair", String.valueOf(pair),
                        "kind", "early_end",
                        "wish", "curator",
                        "lastDay", LAST_DAY,
                        "reason", "Нужно больше встреч"));
        return tasklist.everything().get(0);
    }

    @Test
    void cardsOfOthersAreWrittenDownBeforeTheyAreShown() throws Exception {
        var other = personId("pedagog2");
        web.perform(get("/staff/" + other).with(user("kurator"))).andExpect(status().isOk());
        web.perform(get("/staff/" + personId("kurator")).with(user("kurator"))).andExpect(status().isOk());
        web.perform(post("/staff/" + other)
                        .with(user("pedagog1"))
                        .with(csrf())
                        .param("gender", "FEMALE")
                        .param("position", " "))
                .andExpect(status().isForbidden());
        web.perform(post("/staff/" + other)
                        .with(user("zaved"))
                        .with(csrf())
                        .param("gender", "FEMALE")
                        .param("position", " "))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(people.person(other).fullName())));
        web.perform(get("/staff/" + other).with(user("pedagog3"))).andExpect(status().isForbidden());
        web.perform(get("/staff").with(user("kurator"))).andExpect(status().isOk());

        assertThat(journal.find(new Search(null, null, Kind.STAFF_CARD_OPENED, null, null), 0)
                        .entries())
                .extracting(Entry::login, Entry::people)
                .containsExactly(tuple("zaved", List.of(other)), tuple("kurator", List.of(other)));

        // A page whose opening cannot be written down is not shown.
        jdbc.update("update journal_chain set last_number = last_number - 1");
        try {
            assertThat(web.perform(get("/staff/" + other).with(user("zaved")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isNotEqualTo(200);
        } catch (Exception notShown) {
            assertThat(notShown).hasRootCauseInstanceOf(java.sql.SQLException.class);
        }
    }

    /** Whoever sends a mistake on purpose sees the card without having asked for it. */
    @Test
    void aCardThatComesBackWithAMistakeIsWrittenDownToo() throws Exception {
        var other = personId("pedagog2");
        web.perform(post("/staff/" + other)
                        .param("position", "")
                        .with(user("kurator"))
                        .with(csrf()))
                .andExpect(status().isOk());

        assertThat(journal.readingsOf(other, "pedagog2", 0).entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.STAFF_CARD_OPENED);
    }

    @Test
    void aChangeOfACardThatCannotBeWrittenDownIsNotMade() {
        var other = personId("pedagog2");
        journal.opened(Kind.STAFF_CARD_OPENED, "kurator", Set.of(other), "staff/" + other, "");
        jdbc.update("update journal_chain set last_number = last_number - 1");

        assertThatThrownBy(() -> web.perform(post("/staff/" + other)
                        .param("gender", "FEMALE")
                        .param("position", "методист")
                        .with(user("kurator"))
                        .with(csrf())))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);

        assertThat(people.person(other).position()).isNotEqualTo("методист");
    }

    @Test
    void everybodySeesWhoHasOpenedTheirData() throws Exception {
        web.perform(get("/staff/" + personId("pedagog2")).with(user("kurator"))).andExpect(status().isOk());

        web.perform(get("/me").with(user("pedagog2")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(people.withLogin("kurator").shortName() + ", куратор наставничества")))
                .andExpect(content().string(containsString(">Открыта карточка сотрудника</td>")));
        web.perform(get("/me").with(user("pedagog3"))).andExpect(content().string(containsString("Пока никто.")));
    }

    /** Whoever reads often cannot hide one reading behind others; what people open themselves is not there, whomever else it concerns. */
    @Test
    void everybodySeesAllReadingsByOthersAndNoneOfTheirOwn() throws Exception {
        var person = personId("pedagog2");
        var card = "document deficit-card/12";
        journal.opened(Kind.DOCUMENT_DOWNLOADED, "zaved", Set.of(person), card, "");
        for (var harmless = 0; harmless < Page.SIZE; harmless++) {
            journal.opened(Kind.DOCUMENT_OPENED, "kurator", Set.of(person, personId("pedagog3")), card, "");
        }
        journal.opened(Kind.DOCUMENT_OPENED, "pedagog2", Set.of(person, personId("pedagog3")), card, "");

        web.perform(get("/me").with(user("pedagog2")))
                .andExpect(content().string(containsString("Страница 1 из 2")))
                .andExpect(content().string(containsString("/me?page=1#readers")))
                .andExpect(content().string(not(containsString("Скачан документ"))))
                .andExpect(content()
                        .string(not(containsString("<td data-label=\"Кто\">"
                                + people.withLogin("pedagog2").shortName()))));
        web.perform(get("/me?page=1").with(user("pedagog2")))
                .andExpect(content().string(containsString("Скачан документ")))
                .andExpect(content().string(not(containsString("Открыт документ"))));
        web.perform(get("/me").with(user("pedagog3")))
                .andExpect(content()
                        .string(containsString("<td data-label=\"Кто\">"
                                + people.withLogin("pedagog2").shortName())));
        web.perform(get("/me?page=-5").with(user("pedagog2"))).andExpect(status().isOk());
        web.perform(get("/me?page=2147483647").with(user("pedagog2"))).andExpect(status().isOk());
    }

    @Test
    void theFolderOfAYearNamesEverybodyWhoseDocumentsAreInIt() throws Exception {
        for (var login : List.of("pedagog5", "pedagog6")) {
            processes.start(
                    "personal-consents",
                    "consents:" + login,
                    Outcome.of("year", YEAR).and("personId", personId(login)));
            tasklist.answer(
                    tasklist.task("give-processing-consent", login),
                    Map.of("decision", "given", "signingWay", "paper", "signedOn", LocalDate.of(2026, 8, 3)));
        }

        web.perform(asyncDispatch(web.perform(
                                get("/documents/years/" + YEAR + "/folder.zip").with(user("zaved")))
                        .andReturn()))
                .andExpect(status().isOk());

        assertThat(journal.find(new Search(null, null, Kind.YEAR_FOLDER_DOWNLOADED, null, null), 0)
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.people())
                        .containsExactlyInAnyOrder(personId("pedagog5"), personId("pedagog6")));
    }

    @Test
    void endedSessionsSayWhoseAndByWhom() throws Exception {
        web.perform(post("/accounts/login/pedagog4/sessions")
                        .with(user("zaved"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/accounts/login/pedagog4"));
        web.perform(post("/password/everywhere").with(user("pedagog5")).with(csrf()))
                .andExpect(redirectedUrl("/login?everywhere"));

        assertThat(journal.find(new Search(null, null, Kind.SESSIONS_ENDED, null, null), 0)
                        .entries())
                .extracting(Entry::login, Entry::people, Entry::subject)
                .containsExactly(
                        tuple("pedagog5", List.of(personId("pedagog5")), "login pedagog5"),
                        tuple("zaved", List.of(personId("pedagog4")), "login pedagog4"));
        web.perform(get("/journal?kind=SESSIONS_ENDED").with(user("zaved")))
                .andExpect(content().string(containsString("логин pedagog4")));
    }

    @Test
    void whatPeopleReadOfTheJournalIsRussianAndBearsNoIds() throws Exception {
        var task = changeToAgree();
        tasklist.open(task);
        web.perform(get("/processes/" + task.getProcessInstanceId()).with(user("kurator")))
                .andExpect(status().isOk());
        web.perform(post("/login").with(csrf()).param("username", "zaved").param("password", "wrong"));
        accounts.belongsTo("pedagog4", Map.of("participants", "Участники", "secretary", "Секретарь"));
        var said = web.perform(get("/journal").with(user("zaved")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var csv = web.perform(asyncDispatch(
                        web.perform(get("/journal.csv").with(user("zaved"))).andReturn()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        for (var text : List.of(said.replaceAll("(?s)<form.*?</form>|<[^>]*>", " "), csv)) {
            assertThat(text)
                    .contains(
                            "неверный логин или пароль",
                            "теперь секретарь педагогического совета",
                            "Изменить работу пары")
                    .doesNotContain(task.getProcessInstanceId(), task.getId())
                    .doesNotContainPattern("BadCredentials|\\+secretary|browser|process |task ");
        }
    }

    @Test
    void whoAsksForWhatIsNotTheirsIsWrittenDownOnceInAnHour() throws Exception {
        web.perform(get("/journal").with(user("pedagog1"))).andExpect(status().isForbidden());
        web.perform(get("/journal").with(user("pedagog1"))).andExpect(status().isForbidden());
        web.perform(get("/journal")).andExpect(status().isFound());
        web.perform(get("/mistyped").with(user("pedagog1"))).andExpect(status().isNotFound());
        web.perform(get("/camunda/api/engine/engine/default/group").with(user("pedagog1")))
                .andExpect(status().isForbidden());

        assertThat(refusals())
                .extracting(Entry::login, Entry::subject)
                .containsExactly(tuple("pedagog1", "address GET /journal"));

        clock.moveTo(clock.instant().plus(Duration.ofHours(1)));
        web.perform(get("/journal").with(user("pedagog1"))).andExpect(status().isForbidden());
        assertThat(refusals()).hasSize(2);
        web.perform(get("/journal?kind=ACCESS_REFUSED").with(user("zaved")))
                .andExpect(content().string(containsString("адрес /journal")));
    }

    @Test
    void nobodyFillsTheJournalByAskingOnAndOn() throws Exception {
        for (var attempt = 0; attempt < 70; attempt++) {
            web.perform(get("/staff/" + attempt).with(user("pedagog1"))).andExpect(status().isForbidden());
        }

        assertThat(journal.find(new Search(null, "pedagog1", Kind.ACCESS_REFUSED, null, null), 0)
                        .total())
                .isEqualTo(51);
        assertThat(refusals().get(0).subject()).isEqualTo("more address");

        var blank = "processing-consent-blank/" + personId("pedagog5");
        web.perform(get("/documents/" + blank).with(user("pedagog1"))).andExpect(status().isNotFound());
        assertThat(refusals().get(0).subject()).isEqualTo("document " + blank);
    }

    @Test
    void aWrongPasswordOfSomebodyLoggedInIsWrittenDown() throws Exception {
        web.perform(post("/password/sessions/" + UUID.randomUUID())
                        .param("present", "чужой пароль")
                        .with(user("pedagog4"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Пароль не подошёл. Следующая попытка через")));
        web.perform(post("/password/sessions/" + UUID.randomUUID())
                        .param("present", Staffing.PASSWORD)
                        .with(user("pedagog4"))
                        .with(csrf()))
                .andExpect(content().string(containsString("После неверных паролей нужно подождать")));

        assertThat(journal.find(new Search(null, "pedagog4", Kind.SIGN_IN_REFUSED, null, null), 0)
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).startsWith("BadPresentPassword login="));
    }

    @Test
    void aForeignDocumentAskedForIsWrittenDownThoughItSeemsNotToBeThere() throws Exception {
        var blank = "processing-consent-blank/" + personId("pedagog5");

        web.perform(get("/documents/" + blank).with(user("pedagog6"))).andExpect(status().isNotFound());

        assertThat(refusals())
                .extracting(Entry::login, Entry::subject)
                .containsExactly(tuple("pedagog6", "document " + blank));
    }

    private List<Entry> refusals() {
        return journal.find(new Search(null, null, Kind.ACCESS_REFUSED, null, null), 0)
                .entries();
    }

    /** The diagram on the page asks for no data that count as another opening. */
    @Test
    void aPageOfAProcessIsOneOpening() throws Exception {
        var instance = changeToAgree().getProcessInstanceId();
        var page = web.perform(get("/processes/" + instance).with(user("kurator")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("data-marks=").doesNotContain("/processes/" + instance + "/course");
        assertThat(journal.find(new Search(null, null, Kind.COURSE_OPENED, null, null), 0)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void logInsAndTheirFailuresAreWrittenDownOncePerVisitOfAProgram() throws Exception {
        clock.moveTo(LocalDate.of(2026, 8, 20));
        web.perform(get("/engine-rest/task").with(httpBasic("zaved", Staffing.PASSWORD)));
        web.perform(get("/engine-rest/task").with(httpBasic("zaved", Staffing.PASSWORD)));
        web.perform(post("/login").with(csrf()).param("username", "zaved").param("password", Staffing.PASSWORD))
                .andExpect(redirectedUrl("/"));
        web.perform(post("/login").with(csrf()).param("username", "zaved").param("password", "wrong"));
        web.perform(post("/login").with(csrf()).param("username", "my-Secret-9").param("password", "zaved"));
        web.perform(post("/logout").with(csrf()).with(user("zaved")));

        var entries = journal.find(Search.ALL, 0).entries().stream()
                .filter(entry -> Set.of(Kind.SIGNED_IN, Kind.SIGN_IN_REFUSED, Kind.SIGNED_OUT)
                        .contains(entry.kind()))
                .toList();
        assertThat(entries)
                .extracting(Entry::kind)
                .containsExactly(
                        Kind.SIGNED_OUT, Kind.SIGN_IN_REFUSED, Kind.SIGN_IN_REFUSED, Kind.SIGNED_IN, Kind.SIGNED_IN);
        assertThat(entries).extracting(Entry::login).containsExactly("zaved", null, "zaved", "zaved", "zaved");
        assertThat(entries.toString()).doesNotContainIgnoringCase("my-secret-9");
    }

    @Test
    void aRefusalSaysWhetherTheLoginIsClosedAndHowLongTheNextOneWaits() throws Exception {
        accounts.close("pedagog5");
        for (var login : List.of("pedagog4", "pedagog5", "pedagog5", "no.such.login")) {
            web.perform(
                    post("/login").with(csrf()).param("username", login).param("password", Staffing.PASSWORD + "!"));
        }
        clock.moveTo(clock.instant().plusSeconds(60));
        web.perform(post("/login").with(csrf()).param("username", "pedagog5").param("password", Staffing.PASSWORD))
                .andExpect(redirectedUrl("/login?wrong"));
        events.publishEvent(new PasswordRefused(
                "no.such.login", false, Place.LOGIN, Duration.ofSeconds(3), Duration.ofMinutes(15)));

        var refusals = journal.find(new Search(null, null, Kind.SIGN_IN_REFUSED, null, null), 0);
        assertThat(refusals.entries().get(0).subject()).isEqualTo("BadCredentials login=3 address=900");
        assertThat(journal.find(new Search(null, "pedagog5", null, null, null), 0)
                        .entries())
                .extracting(Entry::subject)
                .containsExactly("ClosedLogin login=6", "ClosedLogin login=3");
        assertThat(web.perform(get("/journal?kind=SIGN_IN_REFUSED").with(user("zaved")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "вход закрыт; следующая попытка не раньше чем через 6 с",
                        "неверный логин или пароль; следующая попытка не раньше чем через 3 с; с этого адреса – через 15 мин");
    }

    @Test
    void whoLogsInAtThePageIsNoProgramWhateverElseTheBrowserSends() throws Exception {
        clock.moveTo(LocalDate.of(2026, 8, 22));
        for (var round = 0; round < 2; round++) {
            web.perform(post("/login")
                            .with(csrf())
                            .header("Authorization", "Basic b2Y6cHJveHk=")
                            .param("username", "zaved")
                            .param("password", Staffing.PASSWORD))
                    .andExpect(redirectedUrl("/"));
        }

        assertThat(journal.find(new Search(null, "zaved", Kind.SIGNED_IN, null, null), 0)
                        .entries())
                .extracting(Entry::subject)
                .containsExactly("browser", "browser");
    }

    /** On the server itself: filters come in another order there than in a test without one. */
    @Test
    void theServerKnowsWhereEverybodyComesFrom() throws Exception {
        clock.moveTo(LocalDate.of(2026, 8, 21));
        var task = changeToAgree();
        Visitor.loggedIn(port, task.getAssignee(), Staffing.PASSWORD)
                .get("/camunda/api/engine/engine/default/task/" + task.getId() + "/form-variables");
        for (var round = 0; round < 2; round++) {
            new Visitor(port).getAs("/journal.csv", "zaved", Staffing.PASSWORD);
        }

        var entries = journal.find(Search.ALL, 0).entries();
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == Kind.SIGNED_IN)
                .extracting(Entry::subject, Entry::address)
                .containsExactly(tuple("program", "127.0.0.1"), tuple("browser", "127.0.0.1"));
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == Kind.TASK_OPENED)
                .extracting(Entry::login, Entry::address)
                .containsExactly(tuple(task.getAssignee(), "127.0.0.1"));
    }

    @Test
    void changesOfRightsSayWhoseAndByWhom() {
        events.publishEvent(new AccountChanged("zaved", "pedagog4", AccountChanged.Kind.GROUPS_SET, "curator"));

        var entry = journal.find(new Search(personId("pedagog4"), "zaved", null, null, null), 0)
                .entries()
                .get(0);
        assertThat(entry.kind()).isEqualTo(Kind.RIGHTS_CHANGED);
        assertThat(entry.subject()).isEqualTo("login pedagog4: curator");
    }

    @Test
    void aLoginOpenedAnewAndOneOpenedAgainAreToldApart() throws Exception {
        accounts.open("newcomer", "Анна", "Зимина", Staffing.PASSWORD);
        accounts.close("newcomer");
        accounts.reopen("newcomer");

        var page = web.perform(get("/journal").with(user("zaved")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("Открыт вход", "вход создан", "вход снова открыт")
                .doesNotContain("Создан логин");
    }

    @Test
    void changesOfRightsAtAStartAreReadInWords() throws Exception {
        events.publishEvent(new RightsChanged(Change.GIVEN, Holder.GROUP, "curator", "ProcessDefinition", "*"));
        events.publishEvent(new RightsChanged(Change.REVOKED, Holder.LOGIN, "pedagog4", "Task", "17"));
        events.publishEvent(new RightsChanged(Change.CHANGED, Holder.EVERYBODY, "*", "Group membership", "*"));
        journal.changed(Kind.RIGHTS_CHANGED, null, Set.of(), "login curator: − curator Filter 25");

        web.perform(get("/journal?kind=RIGHTS_CHANGED").with(user("zaved")))
                .andExpect(
                        content().string(containsString("всем с ролью «куратор наставничества» даны права: процессы")))
                .andExpect(content().string(containsString("у логина pedagog4 сняты права: задачи")))
                .andExpect(content().string(containsString("у всех изменены права: группы")))
                .andExpect(content()
                        .string(containsString("всем с ролью «куратор наставничества» сняты права: списки задач")));
        assertThat(journal.find(new Search(personId("pedagog4"), null, Kind.RIGHTS_CHANGED, null, null), 0)
                        .entries())
                .extracting(Entry::subject)
                .filteredOn(subject -> subject.startsWith("rights"))
                .containsExactly("rights − login pedagog4 Task 17");
    }

    @Test
    void theHeadReadsSearchesChecksAndExports() throws Exception {
        var other = personId("pedagog2");
        journal.opened(Kind.DOCUMENT_OPENED, "kurator", Set.of(other), "document deficit-card/12", "");
        journal.changed(Kind.SETTINGS_CHANGED, "=cmd()", Set.of(), "settings");

        web.perform(get("/journal?person=" + other + "&kind=DOCUMENT_OPENED&from=2026-08-03&until=2026-08-03&login=")
                        .with(user("zaved")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Найдено: 1")))
                .andExpect(content().string(containsString("Карта профессиональных дефицитов педагога")));
        web.perform(get("/journal?from=nonsense&kind=NONE&page=999999999").with(user("zaved")))
                .andExpect(status().isOk());

        var export = web.perform(get("/journal.csv").with(user("zaved"))).andReturn();
        web.perform(asyncDispatch(export)).andExpect(status().isOk());
        var csv = export.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\ufeffНомер;Когда;")
                .contains("Открыт документ", ";'=cmd();")
                .doesNotContain(";=cmd()")
                .contains("Выгружен журнал");

        var seal = journal.seal();
        web.perform(post("/journal/check")
                        .accept("text/html")
                        .with(user("zaved"))
                        .with(csrf())
                        .param("known", seal.toString()))
                .andExpect(redirectedUrl("/journal"));
        accounts.openForAdministrator("tehnik", "Пётр", "Лаптев", Staffing.PASSWORD);
        web.perform(post("/journal/check").accept("*/*").with(httpBasic("tehnik", Staffing.PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(content().string(startsWith("Журнал цел")));
        jdbc.update("update journal_entry set login = 'zaved' where login = 'kurator'");
        web.perform(post("/journal/check").accept("text/plain").with(httpBasic("tehnik", Staffing.PASSWORD)))
                .andExpect(status().isConflict())
                .andExpect(content().string(startsWith("Журнал не цел")));
        assertThat(journal.find(new Search(null, null, Kind.JOURNAL_CHECKED, null, null), 0)
                        .entries())
                .extracting(Entry::login)
                .containsExactly("tehnik", "tehnik", "zaved");
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        for (var login : List.of("kurator", "pedagog2", duties.holder("secretary"))) {
            for (var address : List.of("/journal", "/journal.csv")) {
                web.perform(get(address).with(user(login))).andExpect(status().isForbidden());
            }
            web.perform(post("/journal/check").with(user(login)).with(csrf())).andExpect(status().isForbidden());
            web.perform(get("/").with(user(login)))
                    .andExpect(content().string(not(containsString("href=\"/journal\""))));
        }
        web.perform(get("/journal.csv").with(httpBasic("kurator", Staffing.PASSWORD)))
                .andExpect(status().isForbidden());
    }

    /** A browser that remembers a password is not led here by another site. */
    @Test
    void noOtherSiteMakesABrowserDoWhatProgramsMay() throws Exception {
        accounts.openForAdministrator("tehnik", "Пётр", "Лаптев", Staffing.PASSWORD);
        for (var header : List.of("Origin", "Sec-Fetch-Site", "Cookie")) {
            web.perform(checkByProgram().header(header, "https://elsewhere.example"))
                    .andExpect(status().isForbidden());
        }
        web.perform(checkByProgram()).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder checkByProgram() {
        return post("/journal/check").accept("text/plain").with(httpBasic("tehnik", Staffing.PASSWORD));
    }
}
