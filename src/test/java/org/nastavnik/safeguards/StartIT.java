package org.nastavnik.safeguards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nastavnik.RunningNastavnik;

/** Starts the application as an operator does, in a process of its own: what it prints and how it ends is what counts. */
class StartIT {

    private static final String PASSWORD = "9f2b6c1e40d8a7753b";
    private static final Map<String, String> PRODUCTION = Map.of(
            "SPRING_PROFILES_ACTIVE", "https",
            "NASTAVNIK_ADDRESS", "https://nastavnik.example.ru",
            "NASTAVNIK_DB_PASSWORD", PASSWORD);
    private static final List<String> KINDERGARTEN = List.of(
            "--nastavnik.kindergarten.full-name=Детский сад № 1",
            "--nastavnik.kindergarten.short-name=ДС № 1",
            "--nastavnik.kindergarten.place=г. Заречный",
            "--camunda.bpm.authorization.enabled=true",
            "--camunda.bpm.job-execution.enabled=false",
            "--server.port=0");

    @TempDir
    private Path folder;

    @Test
    void startsWithTheSettingsTheReadmeTells() throws Exception {
        try (var program = RunningNastavnik.start(folder, PRODUCTION, KINDERGARTEN)) {
            assertThat(program.startedOn()).as(program.printed()).isPositive();

            var page = loginPage(program.startedOn());

            assertThat(page)
                    .startsWith("HTTP/1.1 200")
                    .containsPattern("Strict-Transport-Security: max-age=63072000 ; includeSubDomains");
            assertThat(page.lines().filter(line -> line.startsWith("Set-Cookie: __Host-nastavnik")))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite="));
        }
    }

    @Test
    void withoutAnySettingItSaysWhatToSetAndTouchesNoDatabase() throws Exception {
        try (var program = RunningNastavnik.start(folder, Map.of(), List.of())) {
            assertThat(program.ended()).isNotZero();

            assertThat(program.printed())
                    .contains(
                            "Наставник не запущен: настройки небезопасны.",
                            "NASTAVNIK_DB_PASSWORD",
                            "NASTAVNIK_ADDRESS")
                    .doesNotContain("Exception", "\tat ");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    /** Somebody liked the demo and went on with its file, under another name and with a better password. */
    @Test
    void aDemoTakenOverForRealUseIsRefusedUntilItsPasswordsAreGone() throws Exception {
        var database = "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("taken-over");
        var demo = List.of(
                database,
                "--spring.datasource.password=" + PASSWORD,
                "--nastavnik.demo.year=empty",
                "--camunda.bpm.job-execution.enabled=false",
                "--server.port=0");
        try (var program = RunningNastavnik.start(folder, Map.of("SPRING_PROFILES_ACTIVE", "demo"), demo)) {
            assertThat(program.startedOn()).as(program.printed()).isPositive();
            assertThat(program.says("Пароль у всех один")).isTrue();
        }

        var real = new ArrayList<>(KINDERGARTEN);
        real.add(database);
        try (var program = RunningNastavnik.start(folder, PRODUCTION, real)) {
            assertThat(program.ended()).isNotZero();

            assertThat(program.printed())
                    .contains("учётные записи с паролем демонстрации", "kurator", "zaved")
                    .doesNotContain("Tomcat started");
        }
    }

    /** As the proxy asks for it; a client of Java's own may not set the host. */
    private static String loginPage(int port) throws IOException {
        try (var connection = new Socket("127.0.0.1", port)) {
            connection
                    .getOutputStream()
                    .write(("GET /login HTTP/1.1\r\nHost: nastavnik.example.ru\r\nX-Forwarded-For: 203.0.113.7\r\n"
                                    + "X-Forwarded-Proto: https\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
