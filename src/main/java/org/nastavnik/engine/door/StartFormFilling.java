package org.nastavnik.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Markdown;
import org.springframework.stereotype.Component;

/**
 * Writes what a start form shows into the form itself: Tasklist asks for the values of a task's form, but never for those of
 * a start form. It fills texts, choices, tables, first answers and conditions.
 */
@Component
class StartFormFilling {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern TEXT_OR_NAME = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\w+");

    private final ObjectMapper json;

    StartFormFilling(ObjectMapper json) {
        this.json = json;
    }

    InputStream fill(InputStream form, Map<String, ?> shown) {
        try (form) {
            var schema = json.readTree(form);
            var values = new HashMap<String, JsonNode>();
            shown.forEach((name, value) -> values.put(name, node(value)));
            schema.findParents("text").forEach(component -> fillText((ObjectNode) component, shown));
            var constants = new HashMap<>(values);
            schema.findValuesAsText("key").forEach(constants::remove);
            fill(schema.path("components"), values, constants);
            return new ByteArrayInputStream(json.writeValueAsBytes(schema));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JsonNode node(@Nullable Object value) {
        return value instanceof Enum<?> constant
                ? TextNode.valueOf(constant.name().toLowerCase(Locale.ROOT))
                : json.valueToTree(value == null ? null : Presentation.inert(value));
    }

    /** @param constants the values that are no first answer of a field */
    private static void fill(JsonNode components, Map<String, JsonNode> values, Map<String, JsonNode> constants) {
        for (var component : components) {
            if (component instanceof ObjectNode field) {
                fillChoices(field, values);
                fillTable(field, values);
                fillFirstAnswer(field, values);
                fillCondition(field, constants);
                fill(field.path("components"), values, constants);
            }
        }
    }

    private static void fillChoices(ObjectNode field, Map<String, JsonNode> values) {
        var choices = values.get(field.path("valuesKey").asText());
        if (choices != null) {
            field.remove("valuesKey");
            field.set("values", choices);
        }
    }

    /** JSON is valid FEEL. */
    private static void fillTable(ObjectNode field, Map<String, JsonNode> values) {
        var rows = values.get(field.path("dataSource").asText().replaceFirst("^=\\s*", ""));
        if (rows != null) {
            field.put("dataSource", "=" + rows);
        }
    }

    private void fillText(ObjectNode text, Map<String, ?> shown) {
        var filled = PLACE.matcher(text.path("text").asText())
                .replaceAll(place -> Matcher.quoteReplacement(words(shown.get(place.group(1)))));
        text.put("text", filled);
    }

    /** What the form shows is no template of its own. */
    private String words(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Markdown markdown
                ? markdown.source().replaceAll("\\{(?=\\{)", "{ ")
                : Markdown.plain(node(value).asText());
    }

    private static void fillFirstAnswer(ObjectNode field, Map<String, JsonNode> values) {
        var answer = values.get(field.path("key").asText());
        if (answer != null && !answer.isNull()) {
            field.set("defaultValue", answer);
        }
    }

    private static void fillCondition(ObjectNode field, Map<String, JsonNode> constants) {
        if (field.path("conditional") instanceof ObjectNode conditional && conditional.has("hide")) {
            var filled = TEXT_OR_NAME
                    .matcher(conditional.path("hide").asText())
                    .replaceAll(word -> Matcher.quoteReplacement(
                            constants.containsKey(word.group())
                                    ? constants.get(word.group()).toString()
                                    : word.group()));
            conditional.put("hide", filled);
        }
    }
}
