package org.nastavnik.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BusinessKeysTest {

    private static final Pattern IN_MODELS = Pattern.compile("businessKey=\"(?:\\$\\{')?([a-z-]+):");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:new Start\\(|processes\\.start\\([^;]*?)\\s*\"([a-z-]+):");

    @Test
    void everyKindOfKeyIsKnown() throws IOException {
        var kinds = Stream.concat(kinds("processes", ".bpmn", IN_MODELS), kinds("src/main/java", ".java", IN_CODE))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(kinds).contains("pair", "act", "duty", "roadmap", "meeting", "survey");
        assertThat(kinds.stream().filter(kind -> !BusinessKeys.isKnown(kind)))
                .as(
                        "kinds of business keys: say in BusinessKeys which variable they stand for, or that they are of a year")
                .isEmpty();
    }

    @Test
    void aKeyStandsForTheVariableItsSubjectIsToldFrom() {
        assertThat(BusinessKeys.subject("programme:17")).isEqualTo(Map.of("pairId", "17"));
        assertThat(BusinessKeys.subject("withdrawal:5:processing")).isEqualTo(Map.of("personId", "5"));
        assertThat(BusinessKeys.subject("roadmap:2026-2027")).isEmpty();
        assertThat(BusinessKeys.subject(null)).isEmpty();
        assertThat(BusinessKeys.subject("nonsense")).isEmpty();
    }

    private static Stream<String> kinds(String folder, String ending, Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream()
                    .map(BusinessKeysTest::text)
                    .flatMap(text -> pattern.matcher(text).results())
                    .map((MatchResult match) -> match.group(1));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
