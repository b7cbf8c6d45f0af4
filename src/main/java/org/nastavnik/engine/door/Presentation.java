package org.nastavnik.engine.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Markdown;
import org.nastavnik.engine.Option;
import org.springframework.stereotype.Component;

/** Translates between the values of modules and those the engine's form API carries. */
@Component
class Presentation {

    private final ObjectMapper json;

    Presentation(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What a form shows, as variables that are sent to the browser and never stored.
     *
     * @param inTexts the names that stand in texts of the form, where the viewer takes signs of Markdown and HTML for what they
     *     mean
     */
    VariableMap variables(Map<String, ?> shown, Set<String> inTexts) {
        var variables = Variables.createVariables();
        shown.forEach((name, value) -> {
            if (value instanceof Markdown markdown) {
                variables.putValue(name, markdown.source());
            } else if (value instanceof String words && inTexts.contains(name)) {
                variables.putValue(name, Markdown.plain(words));
            } else if (value instanceof LocalDate date) {
                variables.putValue(name, date.toString());
            } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                variables.putValue(name, value);
            } else if (value instanceof Enum<?> constant) {
                variables.putValue(name, constant.name().toLowerCase(java.util.Locale.ROOT));
            } else if (value != null) {
                variables.putValueTyped(
                        name, SpinValues.jsonValue(write(inert(value))).create());
            }
        });
        return variables;
    }

    /** What a browser sent, as plain values; whatever has no place in a form becomes a value no field accepts. */
    Map<String, @Nullable Object> plain(@Nullable Map<String, Object> sent) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        if (sent == null) {
            return plain;
        }
        var typed = Variables.fromMap(sent);
        for (var name : typed.keySet()) {
            plain.put(name, plainValue(typed.getValueTyped(name)));
        }
        return plain;
    }

    private @Nullable Object plainValue(@Nullable TypedValue value) {
        if (value instanceof JsonValue document) {
            return read(document.getValueSerialized());
        }
        if (value instanceof SerializableValue object && !object.isDeserialized()) {
            return object;
        }
        var raw = value == null ? null : value.getValue();
        if (raw instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        return raw;
    }

    private @Nullable Object read(@Nullable String document) {
        try {
            return document == null ? null : json.readValue(document, Object.class);
        } catch (JsonProcessingException broken) {
            return broken;
        }
    }

    /** The words of choices are templates to the viewer, unlike the cells of tables. */
    static Object inert(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(each -> each instanceof Option option ? option.inert() : each)
                        .toList()
                : value;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A form shows a value that is no JSON", unwritable);
        }
    }
}
