package org.nastavnik.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Option;

/** A Camunda Form as the door reads it: the fields that take an answer and the rules each one states. */
final class FormSchema {

    private static final Set<String> ANSWERABLE = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist");
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern IDENTIFIER = Pattern.compile("(?<![\\w.\"])([a-zA-Z_]\\w*)(?![\\w(])");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Set<String> FEEL_WORDS =
            Set.of("and", "or", "not", "null", "true", "false", "if", "then", "else", "in", "is", "some", "every");

    private final Map<String, Field> fields;
    private final Set<String> namesInTexts;
    private final boolean dependsOnShown;

    private FormSchema(Map<String, Field> fields, Set<String> namesInTexts) {
        this.fields = fields;
        this.namesInTexts = namesInTexts;
        this.dependsOnShown = fields.values().stream().anyMatch(field -> field.optionsKey() != null)
                || !fields.keySet().containsAll(namesInConditions(fields));
    }

    static FormSchema read(InputStream form, ObjectMapper json) {
        try (form) {
            var components = json.readTree(form).path("components");
            var fields = new LinkedHashMap<String, Field>();
            collect(components, fields);
            return new FormSchema(fields, namesInTexts(components));
        } catch (IOException unreadable) {
            throw new IllegalStateException("A form cannot be read", unreadable);
        }
    }

    private static void collect(JsonNode components, Map<String, Field> into) {
        for (var component : components) {
            collect(component.path("components"), into);
            var key = component.path("key").asText("");
            if (!key.isEmpty() && ANSWERABLE.contains(component.path("type").asText())) {
                into.put(key, Field.of(component));
            }
        }
    }

    private static Set<String> namesInTexts(JsonNode components) {
        var names = new HashSet<String>();
        components.findValuesAsText("text").stream()
                .flatMap(text -> PLACE.matcher(text).results())
                .map(place -> place.group(1))
                .forEach(names::add);
        return Set.copyOf(names);
    }

    private static Set<String> namesInConditions(Map<String, Field> fields) {
        var names = new HashSet<String>();
        for (var field : fields.values()) {
            if (field.hideWhen() != null) {
                IDENTIFIER
                        .matcher(QUOTED.matcher(field.hideWhen()).replaceAll(""))
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !FEEL_WORDS.contains(name))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** What is shown within texts, which are Markdown. */
    Set<String> namesInTexts() {
        return namesInTexts;
    }

    /** The fields with a condition under which they are hidden. */
    List<Field> conditionalFields() {
        return fields.values().stream()
                .filter(field -> field.hideWhen() != null)
                .toList();
    }

    Map<String, Field> fields() {
        return fields;
    }

    /** Whether the rules can only be checked against what the form shows: computed choices, or conditions on shown values. */
    boolean dependsOnShown() {
        return dependsOnShown;
    }

    /**
     * A field that takes an answer.
     *
     * @param options the words of the static choices by their values, null where there are none or they are computed
     * @param optionsKey the name in what the form shows that holds the choices
     * @param hideWhen the FEEL condition under which the field is hidden
     * @param decision whether the answer is the decision of the task, which others may read; the form says so by a property
     */
    record Field(
            String key,
            String type,
            String label,
            boolean required,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable Integer decimalDigits,
            @Nullable Pattern pattern,
            @Nullable String patternMessage,
            @Nullable Map<String, String> options,
            @Nullable String optionsKey,
            @Nullable String hideWhen,
            boolean decision) {

        static Field of(JsonNode component) {
            var rules = component.path("validate");
            var hide = component.path("conditional").path("hide").asText("");
            return new Field(
                    component.path("key").asText(),
                    component.path("type").asText(),
                    label(component),
                    rules.path("required").asBoolean(false),
                    integer(rules.path("minLength")),
                    integer(rules.path("maxLength")),
                    number(rules.path("min")),
                    number(rules.path("max")),
                    integer(component.path("decimalDigits")),
                    rules.hasNonNull("pattern")
                            ? Pattern.compile(rules.path("pattern").asText())
                            : null,
                    rules.path("patternErrorMessage").asText(null),
                    staticOptions(component),
                    component.path("valuesKey").asText(null),
                    hide.isEmpty() ? null : hide.replaceFirst("^=", ""),
                    component.path("properties").path("decision").asText().equals("yes"));
        }

        /** The words of the choices by their values, whether the form states them or shows them. */
        Map<String, String> choices(Map<String, ?> shown) {
            if (options != null) {
                return options;
            }
            if (!(shown.get(optionsKey) instanceof List<?> computed)) {
                throw new IllegalStateException("The form shows no choices for field " + key);
            }
            var choices = new LinkedHashMap<String, String>();
            computed.forEach(option -> choices.put(((Option) option).value(), ((Option) option).label()));
            return choices;
        }

        private static String label(JsonNode component) {
            var label = component.path("label").asText("");
            return label.isEmpty()
                    ? component.path("dateLabel").asText(component.path("key").asText())
                    : label;
        }

        private static @Nullable Map<String, String> staticOptions(JsonNode component) {
            if (!component.has("values")) {
                return null;
            }
            var options = new LinkedHashMap<String, String>();
            component
                    .path("values")
                    .forEach(option -> options.put(
                            option.path("value").asText(), option.path("label").asText()));
            return options;
        }

        private static @Nullable Integer integer(JsonNode node) {
            return node.isNumber() ? node.asInt() : null;
        }

        private static @Nullable Double number(JsonNode node) {
            return node.isNumber() ? node.asDouble() : null;
        }
    }
}
