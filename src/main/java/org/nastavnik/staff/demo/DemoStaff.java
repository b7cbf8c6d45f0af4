package org.nastavnik.staff.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.People;
import org.nastavnik.staff.intake.StaffIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Fills an empty demo kindergarten with the people of {@code demo/staff.csv} and says who may log in. */
@Component
@Profile("demo")
@Order(0)
class DemoStaff implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoStaff.class);

    private static final int YEAR_OF_FILE = 2026;
    private static final Pattern YEAR = Pattern.compile("(?<=\\.)\\d{4}(?=;)");

    private final StaffIntake intake;
    private final People people;
    private final Duties duties;
    private final Kindergarten kindergarten;
    private final Clock clock;
    private final Resource file;
    private final String password;

    DemoStaff(
            StaffIntake intake,
            People people,
            Duties duties,
            Kindergarten kindergarten,
            Clock clock,
            @Value("classpath:demo/staff.csv") Resource file,
            @Value("${nastavnik.demo.password}") String password) {
        this.intake = intake;
        this.people = people;
        this.duties = duties;
        this.kindergarten = kindergarten;
        this.clock = clock;
        this.file = file;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!people.everybody().isEmpty()) {
            return;
        }
        var result = intake.takeOn("staff.csv", thisYears(file.getContentAsString(UTF_8)), () -> password);
        if (!result.mistakes().isEmpty()) {
            throw new IllegalStateException("demo/staff.csv: " + String.join(" ", result.mistakes()));
        }
    }

    /** The file tells of one school year; in another one everybody was taken on as many years later. */
    private byte[] thisYears(String people) {
        var later = SchoolYear.containing(LocalDate.now(clock)).firstYear() - YEAR_OF_FILE;
        return YEAR.matcher(people)
                .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + later))
                .getBytes(UTF_8);
    }

    @EventListener
    void sayWhoMayLogIn(ApplicationReadyEvent ready) {
        var text = new StringBuilder("\n\n")
                .append("    Наставник, демонстрация: ")
                .append(kindergarten.requisites().shortName())
                .append('\n')
                .append("    Откройте ")
                .append(address(ready.getApplicationContext()))
                .append('\n')
                .append("    Пароль у всех один: ")
                .append(password)
                .append("\n\n");
        duties.all()
                .forEach((duty, person) ->
                        text.append("    %-12s%s: %s%n".formatted(person.login(), duty.title(), person.fullName())));
        people.teachers().stream()
                .filter(teacher -> duties.all().values().stream().noneMatch(holder -> holder.id() == teacher.id()))
                .forEach(teacher -> text.append("    %-12s%s, %s%s%n"
                        .formatted(
                                teacher.login(),
                                teacher.fullName(),
                                teacher.position(),
                                teacher.young() ? ", молодой специалист" : "")));
        log.info("{}", text);
    }

    private static String address(ApplicationContext context) {
        return context instanceof ServletWebServerApplicationContext web && web.getWebServer() != null
                ? "http://localhost:" + web.getWebServer().getPort()
                : "адрес сервера";
    }
}
