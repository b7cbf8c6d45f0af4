package org.nastavnik.web.settings;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.PagesTest;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.MentoringRules;
import org.nastavnik.kindergarten.SettingsDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

class SettingsPageTest extends PagesTest {

    @Autowired
    private Kindergarten kindergarten;

    @Autowired
    private SettingsDesk desk;

    @Test
    void isForTheHeadOnly() throws Exception {
        web.perform(get("/settings").with(user("zaved"))).andExpect(status().isOk());
        for (var other : new String[] {"kurator", "pedagog1", "pedagog3"}) {
            web.perform(get("/settings").with(user(other))).andExpect(status().isForbidden());
            web.perform(change(typed(), other)).andExpect(status().isForbidden());
        }
        web.perform(get("/settings")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aForgedChangeIsRefused() throws Exception {
        web.perform(post("/settings").param("fullName", "Другой сад").with(user("zaved")))
                .andExpect(status().isForbidden());
    }

    @Test
    void theHeaderLeadsToTheSettingsForTheHeadOnly() throws Exception {
        web.perform(get("/staff/import").with(user("zaved")))
                .andExpect(content().string(containsString("href=\"/settings\"")));
        web.perform(get("/staff/import").with(user("kurator")))
                .andExpect(content().string(not(containsString("href=\"/settings\""))));
    }

    @Test
    void showsWhatTheKindergartenWasStartedWith() throws Exception {
        var page = page(web.perform(get("/settings").with(user("zaved"))));

        assertThat(page.value("shortName")).isEqualTo("МБДОУ «ЦРРДС №8»");
        assertThat(page.value("inn")).isEqualTo("5838012349");
        assertThat(page.value("mentoringArticle")).isEqualTo("2025-03-01");
        assertThat(page.html()).contains("<option value=\"PEDAGOGICAL_COUNCIL\" selected=\"selected\">");
        assertThat(page.text()).contains("«42-ОД»", "«42»").doesNotContain("Последнее изменение");
        assertThat(page.html())
                .doesNotContain("style=\"", "th:")
                .doesNotContainPattern("<script(?! type=\"module\" src=)");
    }

    @Test
    void whatIsSavedCounts() throws Exception {
        var typed = typed();
        typed.put("shortName", "  Детский сад № 8 ");
        typed.put("orderNumbers", "{номер}/26-од");
        typed.put("firstBody", "");
        typed.put("secondBody", "GENERAL_MEETING");
        typed.put("thirdBody", "PEDAGOGICAL_COUNCIL");
        typed.put("minExperience", "0");
        typed.put("maxMentees", "3");
        typed.put("minMonths", "6");
        typed.put("maxMonths", "24");
        typed.put("mentoringArticle", "");
        typed.put("inn", "");
        typed.put("ogrn", "1 02 58 01 23456 8");

        web.perform(change(typed, "zaved")).andExpect(redirectedUrl("/settings"));

        assertThat(kindergarten.requisites().shortName()).isEqualTo("Детский сад № 8");
        assertThat(kindergarten.requisites().inn()).isEmpty();
        assertThat(kindergarten.requisites().ogrn()).isEqualTo("1025801234568");
        assertThat(kindergarten.numbering().order(7)).isEqualTo("7/26-од");
        assertThat(kindergarten.acceptingBodies())
                .containsExactly(AcceptingBody.GENERAL_MEETING, AcceptingBody.PEDAGOGICAL_COUNCIL);
        assertThat(kindergarten.mentoringRules()).isEqualTo(new MentoringRules(0, 3, 6, 24));
        assertThat(kindergarten.legalOverlay().mentoringArticle()).isNull();
        assertThat(kindergarten.legalOverlay().separateConsents()).isEqualTo(LocalDate.of(2025, 9, 1));
        var page = page(web.perform(get("/settings").with(user("zaved")).flashAttr("saved", true)));
        assertThat(page.text())
                .contains(
                        "Настройки сохранены", "Последнее изменение: Соколова М. П., 3 августа 2026 г.", "«42/26-од»");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fullName         |            | Введите название, как в уставе.
                    headTitle        |            | Введите должность, например Заведующий.
                    inn              | 5838012348 | ИНН организации — 10 цифр
                    inn              | 583801234  | ИНН организации — 10 цифр
                    ogrn             | 1025801234567 | ОГРН — 13 цифр
                    site             | http://sad8.example.ru | начинается с https://
                    site             | https://sad8 | начинается с https://
                    orderNumbers     | ОД         | ровно один раз
                    orderNumbers     | {номер}-{номер} | ровно один раз
                    actNumbers       | {номер}-012345678901234567890123456789 | не больше 30 знаков
                    secondBody       | PEDAGOGICAL_COUNCIL | Этот орган уже выбран выше.
                    thirdBody        | SOMEBODY   | Выберите из списка.
                    minExperience    | 51         | целое число от 0 до 50
                    minExperience    | пять       | целое число от 0 до 50
                    maxMentees       | 0          | целое число от 1 до 10
                    maxMonths        | 2          | не может быть меньше наименьшего
                    maxMonths        | 37         | целое число от 1 до 36
                    mentoringArticle | 2025-02-28 | действует с 01.03.2025
                    separateConsents | 2026-02-31 | Введите дату
                    """)
    void aMistakeIsShownBesideItsFieldAndNothingIsLost(String field, String value, String mistake) throws Exception {
        var typed = typed();
        typed.put("place", "с. Новое");
        typed.put(field, value == null ? "" : value);

        var page = page(web.perform(change(typed, "zaved")).andExpect(status().isOk()));

        assertThat(page.note(field)).contains(mistake);
        assertThat(page.tag(field)).contains("aria-invalid=\"true\"");
        assertThat(page.mistakes()).hasSize(1);
        assertThat(page.text()).contains("Пока ничего не сохранено");
        assertThat(page.value("place")).isEqualTo("с. Новое");
        if (page.tag(field).startsWith("<input")) {
            assertThat(page.value(field)).isEqualTo(typed.get(field));
        }
        assertThat(kindergarten.requisites().place()).isEqualTo("г. Заречный");
    }

    /** A database refuses some of them, and others turn a printed line round. */
    @Test
    void signsNobodySeesFallOut() throws Exception {
        var typed = typed();
        typed.put("shortName", "Детский\u0000 сад\n\u202e№ 8\ud800");

        web.perform(change(typed, "zaved")).andExpect(status().is3xxRedirection());

        assertThat(desk.settings().requisites().shortName()).isEqualTo("Детский сад № 8");
    }

    @Test
    void aDayFarFromOurTimeIsRefused() throws Exception {
        var typed = typed();
        typed.put("mentoringArticle", "+999999999-01-01");

        web.perform(change(typed, "zaved")).andExpect(content().string(containsString("Введите дату")));
    }

    @Test
    void ofTwoHeadsAtOnceTheSecondIsTold() throws Exception {
        web.perform(change(typed(), "zaved")).andExpect(status().is3xxRedirection());
        var first = typed();
        var second = typed();
        first.put("place", "г. Первый");
        second.put("place", "г. Второй");
        web.perform(change(first, "zaved")).andExpect(status().is3xxRedirection());

        var page = page(web.perform(change(second, "zaved")).andExpect(status().isOk()));

        assertThat(page.text()).contains("настройки изменил другой сотрудник: Соколова М. П.");
        assertThat(page.value("place")).isEqualTo("г. Второй");
        assertThat(kindergarten.requisites().place()).isEqualTo("г. Первый");

        second.put("version", page.value("version"));
        web.perform(change(second, "zaved")).andExpect(status().is3xxRedirection());
        assertThat(kindergarten.requisites().place()).isEqualTo("г. Второй");
    }

    private static MockHttpServletRequestBuilder change(Map<String, String> typed, String login) {
        var request = post("/settings").with(user(login)).with(csrf());
        typed.forEach(request::param);
        return request;
    }

    /** What the page would send if nothing were touched. */
    private Map<String, String> typed() {
        var form = SettingsForm.of(desk.settings());
        var typed = new LinkedHashMap<String, String>();
        for (var component : SettingsForm.class.getRecordComponents()) {
            try {
                typed.put(component.getName(), (String) component.getAccessor().invoke(form));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return typed;
    }

    private static Page page(ResultActions answer) throws Exception {
        return new Page(answer.andReturn().getResponse().getContentAsString());
    }

    private record Page(String html) {

        String tag(String id) {
            return found("<[a-z]+[^>]*\\bid=\"" + id + "\"[^>]*>").get(0);
        }

        String value(String id) {
            return HtmlUtils.htmlUnescape(tag(id).replaceAll("(?s).*\\bvalue=\"(.*?)\".*", "$1"));
        }

        String note(String id) {
            return words(found("(?s)<div id=\"" + id + "-note\">.*?</div>").get(0));
        }

        List<String> mistakes() {
            return found("<p class=\"mistake\">");
        }

        String text() {
            return words(html);
        }

        private static String words(String html) {
            return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", "")).replaceAll("\\s+", " ");
        }

        private List<String> found(String regex) {
            return Pattern.compile(regex)
                    .matcher(html)
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
    }
}
