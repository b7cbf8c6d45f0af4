package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every model has a test class that insists on all of its flows being taken. */
class CoverageContractTest {

    private static final Pattern ASSERTED = Pattern.compile("ModelCoverage\\s*\\.assertWhole\\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("\"([a-z-]+)\"");

    @Test
    void everyModelIsCoveredWhole() throws IOException {
        var models = new TreeSet<String>();
        Project.models().forEach(model -> models.add(model.file().replaceAll(".*/|\\.bpmn", "")));

        assertThat(models).isNotEmpty();
        models.removeAll(asserted());
        assertThat(models)
                .as("models no test covers whole: name them in ModelCoverage.assertWhole after a process test")
                .isEmpty();
    }

    private static Set<String> asserted() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(CoverageContractTest::text)
                    .flatMap(text -> ASSERTED.matcher(text).results())
                    .flatMap(call -> NAME.matcher(call.group(1)).results())
                    .map((MatchResult name) -> name.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
