package org.nastavnik.staff.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.PagesTest;
import org.nastavnik.engine.Accounts;
import org.nastavnik.staff.Duty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.ResultActions;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartPageTest extends PagesTest {

    private static final Pattern PRINTED = Pattern.compile("введите код ([0-9a-f]{24})");

    @Autowired
    private Accounts accounts;

    @Test
    void isClosedWhereAnybodyWorks() throws Exception {
        web.perform(get("/first-start")).andExpect(status().isNotFound());
        send("000000000000000000000000", "dlinnyj-parol").andExpect(status().isNotFound());
    }

    @Test
    void theOneTimeCodeMakesTheHeadAndClosesThePage(CapturedOutput log) throws Exception {
        emptyKindergarten();
        web.perform(get("/first-start")).andExpect(status().isOk());
        var code = printedCode(log);
        for (var attempt = 0; attempt < 30; attempt++) {
            send("ffffffffffffffffffffffff", "dlinnyj-parol")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Код не подошёл")));
        }
        assertThat(codes(log)).as("no stranger makes a new one").containsExactly(code);

        send(code, "korotkij")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Пароль: не меньше 10 знаков.")));
        assertThat(people.everybody()).isEmpty();

        send(code, "dlinnyj-parol").andExpect(redirectedUrl("/login"));

        assertThat(duties.holderOf(Duty.HEAD))
                .hasValueSatisfying(head -> assertThat(head.login()).isEqualTo("pervyj"));
        assertThat(accounts.checkPassword("pervyj", "dlinnyj-parol", "")).isTrue();
        send(code, "dlinnyj-parol").andExpect(status().isNotFound());
    }

    /** The code of the start is outdated by then, so that the first try makes a new one. */
    private String printedCode(CapturedOutput log) throws Exception {
        clock.moveTo(LocalDate.of(2040, 8, 3));
        send("ffffffffffffffffffffffff", "dlinnyj-parol");
        assertThat(codes(log)).isNotEmpty();
        return codes(log).get(codes(log).size() - 1);
    }

    private static List<String> codes(CapturedOutput log) {
        return PRINTED.matcher(log.getOut())
                .results()
                .map(code -> code.group(1))
                .toList();
    }

    private ResultActions send(String code, String password) throws Exception {
        return web.perform(post("/first-start")
                .with(csrf())
                .param("code", code)
                .param("lastName", "Первая")
                .param("firstName", "Анна")
                .param("middleName", "")
                .param("login", "pervyj")
                .param("password", password));
    }

    private void emptyKindergarten() {
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
        jdbc.update("delete from duty");
        jdbc.update("delete from person");
    }
}
