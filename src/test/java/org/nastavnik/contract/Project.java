package org.nastavnik.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/** The files of the project as the contract tests read them. */
final class Project {

    static final Path ROOT = Path.of("").toAbsolutePath();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<ModelFile> MODELS =
            files("processes", ".bpmn").map(ModelFile::read).toList();
    private static final List<FormFile> FORMS =
            files("forms", ".form").map(FormFile::read).toList();
    private static final Map<Path, String> SOURCES = files("src/main/java", ".java")
            .collect(Collectors.toMap(file -> file, Project::text, (one, other) -> one, LinkedHashMap::new));

    private Project() {}

    static List<ModelFile> models() {
        return MODELS;
    }

    static List<FormFile> forms() {
        return FORMS;
    }

    /** The text of every class of the product, by file. */
    static Map<Path, String> sources() {
        return SOURCES;
    }

    /** The rows of the roadmap's template, in its order. */
    static List<RoadmapRow> roadmap() {
        return files("src/main/resources/roadmap", ".json")
                .findFirst()
                .map(Project::json)
                .map(template -> {
                    List<RoadmapRow> rows = new ArrayList<>();
                    template.path("rows")
                            .forEach(row -> rows.add(new RoadmapRow(
                                    row.path("item").asText(),
                                    row.path("content").asText(),
                                    row.path("document").asText())));
                    return rows;
                })
                .orElse(List.of());
    }

    static List<String> items() {
        return roadmap().stream().map(RoadmapRow::item).toList();
    }

    /** {@code approve-act} is served by {@code ApproveAct} of the same module. */
    static String className(String module, String key) {
        return "org.nastavnik." + module + ".tasks." + simpleClassName(key);
    }

    static String simpleClassName(String key) {
        return Stream.of(key.split("-")).map(StringUtils::capitalize).collect(Collectors.joining());
    }

    /** The name under which the door finds a class; the opposite of {@link #simpleClassName}. */
    static String formName(String simpleClassName) {
        return simpleClassName.replaceAll("(?<=.)(?=\\p{Upper})", "-").toLowerCase(Locale.ROOT);
    }

    static Path source(String className) {
        return ROOT.resolve("src/main/java").resolve(className.replace('.', '/') + ".java");
    }

    static String relative(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static boolean isRussian(String text) {
        return text != null
                && text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(relative(file) + " is no JSON. Mend its syntax.", unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Path> files(String folder, String ending) {
        var top = ROOT.resolve(folder);
        if (!Files.isDirectory(top)) {
            return Stream.of();
        }
        try (var found = Files.walk(top)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record RoadmapRow(String item, String content, String document) {}
}
