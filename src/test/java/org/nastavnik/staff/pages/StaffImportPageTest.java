package org.nastavnik.staff.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nastavnik.PagesTest;
import org.springframework.mock.web.MockMultipartFile;

class StaffImportPageTest extends PagesTest {

    private static final String HEADER = "Фамилия;Имя;Должность;Стаж;Принят;Логин\n";

    @Test
    void isForHeadAndCuratorOnly() throws Exception {
        web.perform(get("/staff/import").with(user("zaved"))).andExpect(status().isOk());
        web.perform(get("/staff/import").with(user("kurator"))).andExpect(status().isOk());
        web.perform(get("/staff/import").with(user("pedagog3"))).andExpect(status().isForbidden());
        web.perform(multipart("/staff/import")
                        .file(file("Зуева"))
                        .with(user("pedagog3"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        web.perform(get("/staff/import/template").with(user("pedagog3"))).andExpect(status().isForbidden());
        web.perform(get("/staff/import")).andExpect(status().is3xxRedirection());
    }

    @Test
    void showsLoginsAndPasswordsOnce() throws Exception {
        var page = web.perform(multipart("/staff/import")
                        .file(file("Зуева"))
                        .with(user("zaved"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("zuevanina")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .containsPattern("[A-Z][a-z]{2}\\d\\d(-[a-z]{3}\\d\\d){2}")
                .doesNotContain("style=\"")
                .doesNotContainPattern("<script(?! type=\"module\" src=)");
    }

    @Test
    void showsMistakesByLine() throws Exception {
        web.perform(multipart("/staff/import")
                        .file(file("<b>1</b>"))
                        .with(user("zaved"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Никто не добавлен")))
                .andExpect(content().string(containsString("Строка 2, «Фамилия»")))
                .andExpect(content().string(not(containsString("<b>1</b>"))));
    }

    @Test
    void aForgedUploadIsRefused() throws Exception {
        web.perform(multipart("/staff/import").file(file("Зуева")).with(user("zaved")))
                .andExpect(status().isForbidden());
    }

    @Test
    void handsOutATemplate() throws Exception {
        var file = web.perform(get("/staff/import/template").with(user("zaved")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(file).startsWith('P', 'K');
    }

    private static MockMultipartFile file(String lastName) {
        var text = HEADER + lastName + ";Нина;воспитатель;5;01.09.2020;zuevanina\n";
        return new MockMultipartFile("file", "staff.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
