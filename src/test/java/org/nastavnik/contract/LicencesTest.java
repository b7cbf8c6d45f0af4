package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Reads the list of libraries the build makes: each must be under a licence we may pass on, and all are told in docs. */
class LicencesTest {

    private static final Path LIST = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final Path TOLD = Path.of("docs/licences.md");

    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MIT",
            "MPL-2.0");

    /** Licences libraries write in words of their own. */
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "Apache License, 2.0", "Apache-2.0",
            "EPL 1.0", "EPL-1.0",
            "Modified BSD", "BSD-3-Clause",
            "Mozilla Public License Version 2.0", "MPL-2.0");

    /** bpmn-js: MIT, and its sign stays visible in the diagram; the package names a licence that is not its own. */
    private static final Map<String, String> LOOKED_UP = Map.of("bpmn-js", "bpmn.io");

    @Test
    void everyLibraryIsUnderALicenceWeMayPassOn() throws IOException {
        assertThat(components()).hasSizeGreaterThan(100);
        components()
                .forEach((name, component) -> assertThat(
                                LOOKED_UP.containsKey(component.path("name").asText())
                                        || licences(component).stream().anyMatch(ALLOWED::contains))
                        .as("%s is under %s: choose another library, or explain", name, licences(component))
                        .isTrue());
    }

    @Test
    void theLicencesAreTold() throws IOException {
        if ("write".equals(System.getProperty("nastavnik.licences"))) {
            Files.writeString(TOLD, told());
        }
        assertThat(Files.readString(TOLD))
                .as("write it anew with mvn test -Dnastavnik.licences=write -Dtest=LicencesTest")
                .isEqualTo(told());
    }

    @Test
    void noLibraryIsASnapshotOrWithoutAChecksum() throws IOException {
        components().forEach((name, component) -> {
            assertThat(component.path("version").asText()).as(name).isNotBlank().doesNotContain("SNAPSHOT");
            assertThat(component.path("hashes")).as(name).isNotEmpty();
        });
    }

    private static String told() throws IOException {
        var lines = components().entrySet().stream()
                .map(entry -> "| `%s` | %s |".formatted(entry.getKey(), licence(entry.getValue())))
                .collect(Collectors.joining("\n"));
        return "# Libraries in the jar and their licences\n\n"
                + "Made by `mvn test -Dnastavnik.licences=write -Dtest=LicencesTest` from the list the build packs under"
                + " `META-INF/sbom`.\nOf several licences the ones named here are those we use a library under.\n\n"
                + "| library | licence |\n|---|---|\n" + lines + "\n";
    }

    private static String licence(JsonNode component) {
        return LOOKED_UP.getOrDefault(
                component.path("name").asText(),
                licences(component).stream().filter(ALLOWED::contains).collect(Collectors.joining(", ")));
    }

    private static Set<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(each -> each.has("expression")
                        ? each.path("expression").asText()
                        : each.path("license")
                                .path("id")
                                .asText(each.path("license").path("name").asText()))
                .map(each -> OTHER_WORDS.getOrDefault(each, each))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without versions, which change by themselves. */
    private static Map<String, JsonNode> components() throws IOException {
        return StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(LIST.toFile())
                                .path("components")
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(
                        each -> each.path("group").asText() + ":"
                                + each.path("name").asText(),
                        each -> each,
                        (one, other) -> one,
                        TreeMap::new));
    }
}
