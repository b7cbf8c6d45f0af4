package org.nastavnik.staff.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nastavnik.PagesTest;
import org.nastavnik.grammar.Gender;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.NewPerson;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class StaffPageTest extends PagesTest {

    @Test
    void isForHeadCuratorAndSecretaryOnly() throws Exception {
        var card = "/staff/" + personId("pedagog3");
        for (var login : new String[] {"zaved", "kurator", "pedagog2"}) {
            web.perform(get("/staff").with(user(login))).andExpect(status().isOk());
            web.perform(get(card).with(user(login))).andExpect(status().isOk());
        }
        web.perform(get("/staff").with(user("pedagog3"))).andExpect(status().isForbidden());
        web.perform(get(card).with(user("pedagog3"))).andExpect(status().isForbidden());
        web.perform(change("pedagog3").with(user("pedagog3"))).andExpect(status().isForbidden());
        web.perform(post(card + "/rules").with(user("pedagog3")).with(csrf())).andExpect(status().isForbidden());
        web.perform(get("/staff")).andExpect(status().is3xxRedirection());
        web.perform(get("/staff/99999999").with(user("zaved"))).andExpect(status().isNotFound());
    }

    @Test
    void listsPeopleWithTheirDuties() throws Exception {
        hire("ли", "Цзы");
        web.perform(get("/staff").with(user("zaved")))
                .andExpect(content().string(containsString("Соколова Мария Павловна")))
                .andExpect(content().string(containsString("Куратор наставничества")))
                .andExpect(content().string(containsString("проверьте пол")))
                .andExpect(content().string(containsString("/staff/import")))
                .andExpect(content().string(not(containsString("style=\""))));
        web.perform(get("/staff").with(user("pedagog2")))
                .andExpect(content().string(not(containsString("/staff/import"))));
    }

    @Test
    void showsEveryForm() throws Exception {
        web.perform(get("/staff/" + personId("kurator")).with(user("zaved")))
                .andExpect(content().string(containsString("Тихоновой Елены Павловны")))
                .andExpect(content().string(containsString("старшим воспитателем")))
                .andExpect(content().string(not(containsString("вписано"))));
    }

    @Test
    void aFormIsOverriddenAndFollowsTheRulesAgain() throws Exception {
        var page = "/staff/" + personId("pedagog7");
        web.perform(change("pedagog7")
                        .param("name-INSTRUMENTAL", " Живагою  Ольгой Павловной")
                        .param("position-DATIVE", "воспитателке")
                        .with(user("zaved")))
                .andExpect(redirectedUrl(page + "?saved"));

        var changed = people.declension(personId("pedagog7"));
        assertThat(changed.getInstrumental().shortName()).isEqualTo("Живагою О. П.");
        assertThat(changed.getInstrumental().position()).isEqualTo("воспитателем");
        assertThat(changed.getDative().nameAndPosition()).isEqualTo("Живаго О. П., воспитателке");
        web.perform(get(page).with(user("zaved"))).andExpect(content().string(containsString("вписано")));

        web.perform(change("pedagog7").param("position-DATIVE", "воспитателке").with(user("zaved")));
        assertThat(people.declined(personId("pedagog7"), GrammarCase.INSTRUMENTAL)
                        .shortName())
                .isEqualTo("Живаго О. П.");
        assertThat(people.declined(personId("pedagog7"), GrammarCase.DATIVE).position())
                .isEqualTo("воспитателке");

        web.perform(post(page + "/rules").with(user("zaved")).with(csrf())).andExpect(redirectedUrl(page + "?saved"));
        assertThat(people.declined(personId("pedagog7"), GrammarCase.DATIVE).position())
                .isEqualTo("воспитателю");
    }

    @Test
    void anotherGenderAndPositionMakeAllFormsAnew() throws Exception {
        var id = hire("Мельник", "Женя");
        assertThat(people.declined(id, GrammarCase.GENITIVE).fullName()).isEqualTo("Мельник Жени");
        var shown = people.declension(id);
        web.perform(post("/staff/" + id)
                        .param("gender", "MALE")
                        .param("position", "методист")
                        .param("name-GENITIVE", shown.getGenitive().fullName())
                        .param("position-GENITIVE", shown.getGenitive().position())
                        .with(csrf())
                        .with(user("pedagog2")))
                .andExpect(redirectedUrl("/staff/" + id + "?saved"));

        assertThat(people.person(id).gender()).isEqualTo(Gender.MALE);
        assertThat(people.declined(id, GrammarCase.GENITIVE).nameAndPosition()).isEqualTo("Мельника Ж., методиста");
    }

    @Test
    void refusesWhatCannotStandInADocument() throws Exception {
        web.perform(change("pedagog7")
                        .param("name-GENITIVE", "Живаго")
                        .param("name-DATIVE", "<b>Живаго</b> Ольге Павловне")
                        .param("name-ACCUSATIVE", "Ж".repeat(201))
                        .param("position-GENITIVE", "в".repeat(151))
                        .with(user("zaved")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Родительный падеж, имя: напишите столько же слов")))
                .andExpect(content().string(containsString("Дательный падеж, имя: оставьте только буквы")))
                .andExpect(content().string(containsString("Винительный падеж, имя: сократите")))
                .andExpect(content().string(containsString("Родительный падеж, должность: сократите")))
                .andExpect(content().string(not(containsString("<b>Живаго</b>"))));
        web.perform(post("/staff/" + personId("pedagog7")).with(csrf()).with(user("zaved")))
                .andExpect(content().string(containsString("напишите должность")));
        assertThat(people.declined(personId("pedagog7"), GrammarCase.GENITIVE).fullName())
                .isEqualTo("Живаго Ольги Павловны");
    }

    private MockHttpServletRequestBuilder change(String login) {
        return post("/staff/" + personId(login))
                .param("gender", "FEMALE")
                .param("position", "воспитатель")
                .with(csrf());
    }

    private long hire(String lastName, String firstName) {
        return people.hire(new NewPerson(
                        null,
                        null,
                        lastName,
                        firstName,
                        null,
                        "воспитатель",
                        Category.NONE,
                        1,
                        LocalDate.of(2026, 8, 3),
                        true,
                        null))
                .id();
    }
}
