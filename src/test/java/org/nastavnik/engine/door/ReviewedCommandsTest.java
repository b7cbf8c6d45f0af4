package org.nastavnik.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Somebody has decided about every command of the engine whether it is closed; a new release brings new ones. */
class ReviewedCommandsTest {

    private static final String OPEN_COMMANDS = "engine/open-commands.txt";

    @Test
    void everyCommandIsClosedOrReviewed() throws IOException {
        var undecided = commands();
        undecided.removeAll(closed());
        undecided.removeAll(open());
        assertThat(undecided)
                .as("commands nobody has decided about: add each to ClosedCommands when it changes a process, a"
                        + " variable, a doer or the history, or writes free text; else to src/test/resources/"
                        + OPEN_COMMANDS + " under the reason why it may stay open")
                .isEmpty();
    }

    @Test
    void decisionsAreAboutCommandsThatExist() throws IOException {
        var decided = new TreeSet<>(closed());
        decided.addAll(open());
        decided.removeAll(commands());
        assertThat(decided)
                .as("no class of the engine is called so: remove it from ClosedCommands or " + OPEN_COMMANDS)
                .isEmpty();
    }

    @Test
    void noCommandIsBothOpenAndClosed() throws IOException {
        assertThat(open())
                .as("commands that are closed: remove them from " + OPEN_COMMANDS)
                .doesNotContainAnyElementsOf(closed());
    }

    private static Set<String> closed() {
        var closed = new TreeSet<>(ClosedCommands.CLOSED);
        closed.addAll(ClosedCommands.OF_ADMINISTRATOR);
        closed.addAll(ClosedCommands.UNCHECKED);
        closed.addAll(ClosedCommands.OF_ACCESS);
        return closed;
    }

    private static Set<String> commands() {
        return new ClassFileImporter()
                .withImportOption(ReviewedCommandsTest::isOfCamunda).importPackages("org.camunda.bpm").stream()
                        .filter(type -> type.isAssignableTo(Command.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfCamunda(Location location) {
        return location.contains("camunda-engine-7")
                || location.contains("camunda-engine-spring")
                || location.contains("camunda-webapp")
                || location.contains("camunda-bpm-spring-boot")
                || location.contains("camunda-engine-rest");
    }

    private static Set<String> open() throws IOException {
        return new ClassPathResource(OPEN_COMMANDS)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
