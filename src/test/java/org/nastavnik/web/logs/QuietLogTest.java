package org.nastavnik.web.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.nastavnik.PagesTest;
import org.nastavnik.Staffing;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.NewPerson;
import org.slf4j.LoggerFactory;

/** What a database or a parser quotes of what people wrote does not reach the log; what went wrong and where does. */
class QuietLogTest extends PagesTest {

    private static final String SECRET = "tainitskaya";

    @Test
    void aBrokenConstraintIsLoggedWithoutTheRow() {
        try (var log = new PrintedLog()) {
            var refused = catchThrowable(this::hireTwice);
            assertThat(String.valueOf(refused)).as("the database does quote").contains(SECRET);
            LoggerFactory.getLogger("a.page").error("Request failed: {}", refused.getMessage(), refused);
            LoggerFactory.getLogger("an.engine")
                    .error(
                            "ENGINE-16004 {}",
                            refused.getMessage(),
                            new ProcessEngineException("while flushing: " + refused.getMessage(), refused));

            assertThat(log.linesWithAny(List.of(SECRET))).isEmpty();
            assertThat(String.join("\n", log.lines()))
                    .contains("Request failed: […]", "DataIntegrityViolationException", "QuietLogTest.hireTwice");
        }
    }

    private void hireTwice() {
        for (var time = 0; time < 2; time++) {
            people.hire(new NewPerson(
                    SECRET,
                    Staffing.PASSWORD,
                    SECRET,
                    SECRET,
                    null,
                    "воспитатель",
                    Category.NONE,
                    1,
                    LocalDate.now(clock),
                    true,
                    null));
        }
    }

    @Test
    void whatIsTypedIntoAnAddressIsNotRepeated() throws Exception {
        try (var log = new PrintedLog()) {
            web.perform(get("/done?page=" + SECRET).with(user("zaved"))).andExpect(status().isBadRequest());
            web.perform(get("/journal?person=" + SECRET).with(user("zaved"))).andExpect(status().isBadRequest());

            assertThat(log.linesWithAny(List.of(SECRET))).isEmpty();
        }
    }

    @Test
    void otherMessagesStay() {
        try (var log = new PrintedLog()) {
            LoggerFactory.getLogger("a.page").error("Gone", new IllegalStateException("No class serves the task x"));

            assertThat(String.join("\n", log.lines())).contains("No class serves the task x");
        }
    }
}
