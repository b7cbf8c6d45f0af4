package org.nastavnik.home;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.PagesTest;
import org.nastavnik.PairsAtWork;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** What a person finds on the first page and on the page about the own data, and what of others is not there. */
class HomePageTest extends PagesTest {

    @Autowired
    private Consents consents;

    @Autowired
    private Accounts accounts;

    @Test
    void ownTasksAndNobodyElses() throws Exception {
        askConsents("pedagog5");
        askConsents("pedagog6");
        var task = tasklist.task("give-processing-consent", "pedagog5");

        page("/", "pedagog5")
                .andExpect(content().string(containsString("#/?task=" + task.getId())))
                .andExpect(content()
                        .string(not(containsString(tasklist.task("give-processing-consent", "pedagog6")
                                .getId()))));
        page("/", "zaved").andExpect(content().string(containsString("ничего не ждут")));
    }

    @Test
    void whatIsLateComesFirstAndIsCounted() throws Exception {
        askConsents("pedagog5");
        clock.moveTo(LocalDate.of(2026, 12, 1));

        page("/", "pedagog5")
                .andExpect(content().string(containsString("Просрочено: ")))
                .andExpect(content().string(containsString("срок был")));
    }

    @Test
    void ownConsentsAndDocuments() throws Exception {
        askConsents("pedagog5");
        page("/me", "pedagog5").andExpect(content().string(containsString("ещё не спрашивали")));

        tasklist.answer(
                tasklist.task("give-processing-consent", "pedagog5"),
                Map.of("decision", "given", "signingWay", "paper", "signedOn", LocalDate.of(2026, 8, 3)));

        var consent = consents.consent(personId("pedagog5"), YEAR, ConsentKind.PROCESSING)
                .orElseThrow();
        page("/me", "pedagog5")
                .andExpect(content().string(containsString("дано 03.08.2026")))
                .andExpect(content()
                        .string(containsString("/documents/" + ConsentKind.PROCESSING.paper() + "/" + consent.id())));
        page("/", "pedagog5").andExpect(content().string(containsString("дано 03.08.2026")));
        page("/me", "pedagog6").andExpect(content().string(not(containsString("дано 03.08.2026"))));
    }

    @Test
    void thePersonOnesPairIsWith() throws Exception {
        new PairsAtWork(jdbc, YEAR).active(personId("pedagog5"), personId("pedagog13"));
        clock.moveTo(LocalDate.of(2027, 4, 1));

        page("/me", "pedagog5")
                .andExpect(content()
                        .string(containsString("Вы наставник, с вами в паре: "
                                + people.withLogin("pedagog13").nameAndPosition())));
        page("/", "pedagog13")
                .andExpect(content().string(containsString("30 апреля")))
                .andExpect(content()
                        .string(containsString("Последний день работы пары с педагогом "
                                + people.withLogin("pedagog5").shortName())));
        page("/me", "pedagog7").andExpect(content().string(not(containsString("с вами в паре"))));
    }

    @Test
    void theYearsLightIsForThoseWhoLead() throws Exception {
        clock.moveTo(LocalDate.of(2026, 9, 29));

        for (var leader : List.of("zaved", "kurator")) {
            page("/", leader)
                    .andExpect(content().string(containsString("сделано 0 из 20 строк")))
                    .andExpect(content().string(containsString("Мониторинг профессиональных дефицитов")))
                    .andExpect(content().string(containsString("просрочено")));
        }
        page("/", "pedagog5").andExpect(content().string(not(containsString("из 20 строк"))));
    }

    @Test
    void anAdministratorOutsideTheStaffIsNotTurnedAway() throws Exception {
        accounts.open("operator", "Технический", "Администратор", "Luna-roka-4821");
        accounts.belongsTo("operator", Map.of("camunda-admin", "Технические администраторы"));

        page("/", "operator")
                .andExpect(content().string(containsString("<h1>Здравствуйте, Технический</h1>")))
                .andExpect(content()
                        .string(containsString("href=\"/password\" data-place=\"/password\">Администратор Т.</a>")))
                .andExpect(content().string(containsString("Программа работает без сбоев")))
                .andExpect(content().string(containsString("Открыть копии")))
                .andExpect(content().string(not(containsString("Мои задачи"))));
        page("/me", "operator").andExpect(content().string(containsString("не принадлежит сотруднику")));
    }

    @Test
    void anAdministratorIsToldThatThereIsNoFreshBackup() throws Exception {
        clock.moveTo(LocalDate.of(2046, 9, 29));
        accounts.open("operator", "Технический", "Администратор", "Luna-roka-4821");
        accounts.belongsTo("operator", Map.of("camunda-admin", "Технические администраторы"));

        page("/", "operator").andExpect(content().string(containsString("Свежей копии нет")));
    }

    @Test
    void theHeaderLeadsEverybodyWhereTheyMayGo() throws Exception {
        page("/header", "zaved")
                .andExpect(content().string(containsString("/settings")))
                .andExpect(content().string(containsString("/staff")))
                .andExpect(content().string(containsString("/camunda/app/cockpit")))
                .andExpect(content().string(not(containsString("/camunda/app/admin"))));
        page("/header", "pedagog5")
                .andExpect(content().string(containsString("/documents")))
                .andExpect(content().string(not(containsString("/settings"))))
                .andExpect(content().string(not(containsString("/staff"))))
                .andExpect(content().string(not(containsString("/camunda/app/cockpit"))));
        web.perform(get("/header")).andExpect(status().is3xxRedirection());
    }

    private void askConsents(String login) {
        processes.start(
                "personal-consents",
                "consents:" + login,
                Outcome.of("year", YEAR).and("personId", personId(login)));
    }

    private ResultActions page(String path, String login) throws Exception {
        return web.perform(get(path).with(user(login))).andExpect(status().isOk());
    }
}
