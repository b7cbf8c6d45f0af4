package org.nastavnik.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
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

    @Test
    void aCommandThatExtendsAClosedOneIsClosedToo() {
        var nameless = new DeleteJobCmd("1") {};
        assertThat(ClosedCommands.CLOSED.include(nameless)).isTrue();
        assertThat(ClosedCommands.CLOSED.include(new GetTaskFormCmd("1"))).isFalse();
    }

    private static Set<String> closed() {
        return Stream.of(
                        ClosedCommands.CLOSED,
                        ClosedCommands.OF_ADMINISTRATOR,
                        ClosedCommands.UNCHECKED,
                        ClosedCommands.OF_ACCESS)
                .flatMap(commands -> commands.classes().stream())
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Classes with a name and without, by what the virtual machine calls them, and lambdas as {@code class#method}. */
    private static Set<String> commands() {
        var classes = new ClassFileImporter()
                .withImportOption(ReviewedCommandsTest::isOfCamunda)
                .importPackages("org.camunda.bpm");
        var commands = classes.stream()
                .filter(type -> type.isAssignableTo(Command.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        classes.forEach(type -> commands.addAll(lambdasOf(type)));
        return commands;
    }

    private static boolean isOfCamunda(Location location) {
        return location.contains("/camunda-") && !location.contains("/camunda-bpm-assert");
    }

    private static Set<String> lambdasOf(JavaClass type) {
        var lambdas = new TreeSet<String>();
        try (var code = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(code).accept(new Lambdas(type.getName(), lambdas), ClassReader.SKIP_DEBUG);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lambdas;
    }

    private static Set<String> open() throws IOException {
        return new ClassPathResource(OPEN_COMMANDS)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Finds the methods of a class that make a command out of a lambda. */
    private static class Lambdas extends ClassVisitor {

        private final String type;
        private final Set<String> found;

        Lambdas(String type, Set<String> found) {
            super(SpringAsmInfo.ASM_VERSION);
            this.type = type;
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String parameters, String signature, String[] failures) {
            return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {

                @Override
                public void visitInvokeDynamicInsn(String name, String made, Handle factory, Object... arguments) {
                    if (Type.getReturnType(made).getClassName().equals(Command.class.getName())) {
                        found.add(type + "#" + method);
                    }
                }
            };
        }
    }
}
