package org.nastavnik.roadmap;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.year.PlayedYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class YearEndpointTest extends KindergartenTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private ObjectMapper json;

    private MockMvc web;

    @BeforeEach
    void openWeb() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void scratch() throws Exception {
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
        System.out.println(ask("zaved", "/year").getContentAsString(StandardCharsets.UTF_8));
        var year = new PlayedYear(tasklist, clock, people, duties);
        year.begin(YEAR, LocalDate.of(2026, 8, 3));
        var t = System.nanoTime();
        year.play(
                LocalDate.of(2026, 8, 3),
                LocalDate.of(2026, 11, 22),
                task -> !Set.of("arrange-section", "confirm-meeting", "hold-consultation")
                        .contains(task.getTaskDefinitionKey()));
        System.out.println("played in " + (System.nanoTime() - t) / 1e9);
        var body = ask("zaved", "/year").getContentAsString(StandardCharsets.UTF_8);
        Files.writeString(
                Path.of("target/year.json"),
                json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(body)));
        System.out.println("statements "
                + org.nastavnik.staff.intake.StatementCount.during(jdbc, () -> {
                    try {
                        ask("zaved", "/year");
                    } catch (Exception e) {
                        throw new RuntimeException(e);
                    }
                }));
        jdbc.query(
                "select sql_statement, execution_count from information_schema.query_statistics order by 2 desc", r -> {
                    System.out.println(r.getInt(2) + " " + r.getString(1));
                });
        System.out.println(ask("pedagog1", "/year").getStatus()
                + ask("pedagog1", "/year").getContentAsString(StandardCharsets.UTF_8));
        System.out.println(ask("zaved", "/year?size=0").getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse ask(String login, String address) throws Exception {
        return web.perform(get(address).with(user(login))).andReturn().getResponse();
    }
}
