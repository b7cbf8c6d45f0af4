package org.nastavnik.safeguards.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A property the code reads and the list of known ones lacks would keep the application from starting. */
class KnownPropertiesTest {

    private static final Pattern READ_BY_NAME = Pattern.compile(
            "(?:@Value\\(\"\\$\\{|@ConditionalOnProperty\\((?:name = |value = )?\"|@ConfigurationProperties\\(\")"
                    + "(nastavnik[a-z0-9.-]*)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(NASTAVNIK_[A-Z_]+)");

    @Test
    void everyPropertyTheCodeReadsIsKnown() throws IOException {
        var known = KnownProperties.under("nastavnik");

        assertThat(found(READ_BY_NAME, Path.of("src/main/java"), ".java"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known)
                        .as("%s: add it to additional-spring-configuration-metadata.json", name)
                        .anyMatch(each -> each.equals(name) || each.startsWith(name + ".")));
    }

    @Test
    void everyVariableTheFilesReadIsKnown() throws IOException {
        assertThat(found(VARIABLE, Path.of("src/main/resources"), ".yaml")).isEqualTo(PropertiesAreKnown.VARIABLES);
    }

    private static TreeSet<String> found(Pattern pattern, Path folder, String ending) throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult result) -> result.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
