package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every template of a document has a golden text, so that none is printed that nobody has read. */
class DocumentTemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "documents");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "documents", "golden");
    private static final Pattern RAW = Pattern.compile("th:utext|\\[\\(|style=|<script|<img|href=");

    @Test
    void everyDocumentHasBeenRead() throws IOException {
        var golden = names(GOLDEN, ".txt");
        assertThat(names(TEMPLATES, ".xhtml"))
                .filteredOn(DocumentTemplatesTest::isDocument)
                .allSatisfy(template -> assertThat(golden)
                        .as("golden text of " + template)
                        .anyMatch(name -> name.equals(template) || name.endsWith("-" + template)));
    }

    /** What people wrote gets into a document as text only. */
    @Test
    void noTemplateLetsMarkupThrough() throws IOException {
        for (var template : names(TEMPLATES, ".xhtml")) {
            assertThat(Files.readString(TEMPLATES.resolve(template + ".xhtml")))
                    .as(template)
                    .doesNotContainPattern(RAW);
        }
    }

    private static boolean isDocument(String template) {
        try {
            return Files.readString(TEMPLATES.resolve(template + ".xhtml")).contains("<article");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .sorted()
                    .toList();
        }
    }
}
