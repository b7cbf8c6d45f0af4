package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/security.md} names the tests that show what it says; one that is gone shows nothing. */
class SecurityTellsTheTruthTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

    @Test
    void everyTestItNamesExists() throws IOException {
        var named = TEST.matcher(Files.readString(Path.of("docs/security.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var present = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(named).isNotEmpty().isSubsetOf(present);
        }
    }
}
