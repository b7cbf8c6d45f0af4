package org.nastavnik.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers whose every text would be more than words to a careless reader: a page, a script, a picture to fetch, a template, an
 * expression.
 */
final class HostileWords {

    /** Stands in every text as it should be read. */
    static final String AS_WRITTEN = "a{{7*7}}z";

    /** What a template or expression would make of it. */
    static final String COMPUTED = "a49z";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");

    private final List<String> payloads;
    private final String all;
    private int next;

    /** @param leak the address nobody may fetch */
    HostileWords(String leak) {
        payloads = List.of(
                "<script>pwned=1</script>",
                "<img src=x onerror=pwned=1>",
                "<b class=pwned>b</b>",
                "![pwned](" + leak + ")",
                "<img src=" + leak + ">",
                "[pwned](javascript:pwned=1)",
                "**pwned** _pwned_",
                "<svg onload=pwned=1>",
                "a${7*7}z a#{7*7}z",
                "a__${7*7}__z a%{7*7}z",
                "a[[${7*7}]]z a[(${7*7})]z",
                "</textarea><b id=pwned>",
                "\" onclick=\"pwned=1",
                "<" + leak + "> " + leak,
                "`pwned` ~~pwned~~");
        all = String.join(" ", payloads)
                + "\n\n# pwned\n- pwned\n1. pwned\n\n    pwned\n\npwned\n===\n|pwned|\n|--|\n> pwned";
    }

    /** A short text of a person or thing. */
    String name(int longest) {
        var text = AS_WRITTEN + payloads.get(next++ % payloads.size());
        return text.length() <= longest ? text : AS_WRITTEN + "<b id=pwned>";
    }

    /**
     * The same answer with hostile texts, the boldest first: every text of the form, those of the form that are always shown,
     * and those the answer had.
     */
    List<Map<String, Object>> boldestFirst(String form, Map<String, Object> answer) {
        var fields = fields(form);
        var everywhere = new LinkedHashMap<>(answer);
        var shown = new LinkedHashMap<>(answer);
        var written = new LinkedHashMap<>(answer);
        for (var field : fields) {
            var key = field.path("key").asText();
            var text = text(field);
            everywhere.put(key, text);
            if (field.path("conditional").path("hide").asText("").isEmpty() || answer.containsKey(key)) {
                shown.put(key, text);
            }
            if (answer.containsKey(key)) {
                written.put(key, text);
            }
        }
        return List.of(everywhere, shown, written, answer);
    }

    private String text(JsonNode field) {
        var longest = field.path("validate").path("maxLength").asInt();
        var whole = AS_WRITTEN + " " + all;
        if (field.path("type").asText().equals("textfield")) {
            whole = whole.replace('\n', ' ');
        }
        return whole.length() <= longest ? whole : name(longest);
    }

    private static List<JsonNode> fields(String form) {
        try (var files = Files.walk(Path.of("forms"))) {
            var file = files.filter(path -> path.endsWith(form + ".form"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no form " + form));
            var fields = new ArrayList<JsonNode>();
            JSON.readTree(file.toFile()).path("components").forEach(component -> {
                if (TEXTS.contains(component.path("type").asText())
                        && !component.path("validate").has("pattern")
                        && component.path("validate").path("maxLength").asInt() >= 25) {
                    fields.add(component);
                }
            });
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
