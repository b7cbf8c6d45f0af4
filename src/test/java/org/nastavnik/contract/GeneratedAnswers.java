package org.nastavnik.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Answers made up from what a form asks and shows: valid ones, and each of them broken in one place. */
final class GeneratedAnswers {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final int A_MEGABYTE = 1_000_000;
    private static final String NOT_OFFERED = "no-such-option";
    private static final List<String> SAMPLES = List.of(
            "1",
            "12",
            "1-од",
            "01-07/12",
            "2026",
            "https://sad.example.ru/nastavnichestvo",
            "sad@example.ru",
            "+7 900 000-00-00",
            "79000000000",
            "12:30",
            "Проба",
            "Проба Анна");

    private final FormFile form;
    private final Map<String, Object> shown;
    private final List<Map<String, Object>> valid = new ArrayList<>();

    /** @param shown what the form shows, as plain Java values */
    GeneratedAnswers(FormFile form, Map<String, Object> shown) {
        this.form = form;
        this.shown = shown;
        valid.add(withoutHidden(filled(Map.of())));
        for (var field : form.fields()) {
            for (var choice : choices(field)) {
                var answer = withoutHidden(filled(Map.of(key(field), choice)));
                if (!valid.contains(answer)) {
                    valid.add(answer);
                }
            }
        }
    }

    /** An answer that follows the form, though perhaps not the rules of the module. */
    Map<String, Object> valid() {
        return valid.get(0);
    }

    /** What a person could not fill in although the form insists on it. */
    List<String> impossibleFields() {
        List<String> impossible = new ArrayList<>();
        for (var field : form.fields()) {
            if (isRequired(field) && sample(field).isEmpty() && !hidden(field, valid.get(0))) {
                impossible.add(FormFile.label(field));
            }
        }
        return impossible;
    }

    /** The fields no choice and nothing shown makes visible. */
    List<String> unreachedFields() {
        return form.fields().stream()
                .filter(field -> valid.stream().allMatch(answer -> hidden(field, answer)))
                .map(GeneratedAnswers::key)
                .toList();
    }

    /** Answers that must be refused, each for one reason. */
    List<BrokenAnswer> broken() {
        List<BrokenAnswer> all = new ArrayList<>();
        for (var field : form.fields()) {
            valid.stream()
                    .filter(answer -> answer.containsKey(key(field)))
                    .findFirst()
                    .ifPresent(answer -> addWrongValues(all, field, answer));
            valid.stream()
                    .filter(answer -> isRequired(field) && answer.containsKey(key(field)))
                    .findFirst()
                    .ifPresent(answer -> addMissing(all, field, answer));
            valid.stream()
                    .filter(answer -> hidden(field, answer))
                    .findFirst()
                    .ifPresent(answer -> sample(field)
                            .ifPresent(value -> add(all, "a value for a hidden field", field, answer, value)));
        }
        var any = valid.get(0);
        for (var name : List.of("undeclared", "year", "item", "decision\u0000", "")) {
            if (form.fields().stream().noneMatch(field -> key(field).equals(name))) {
                all.add(new BrokenAnswer("an undeclared field", "", with(any, name, "x")));
            }
        }
        all.add(new BrokenAnswer("a body of 1 MB", "", with(any, "undeclared", "x".repeat(A_MEGABYTE))));
        return all;
    }

    private void addMissing(List<BrokenAnswer> all, JsonNode field, Map<String, Object> answer) {
        var without = new LinkedHashMap<>(answer);
        without.remove(key(field));
        all.add(new BrokenAnswer("a required field missing", FormFile.label(field), without));
        add(all, "a required field null", field, answer, null);
        switch (field.path("type").asText()) {
            case "textfield", "textarea" -> {
                add(all, "a required field empty", field, answer, "");
                add(all, "a required field blank", field, answer, " \t\n\u00a0".substring(0, 3));
            }
            case "checklist", "taglist" -> add(all, "a required field empty", field, answer, List.of());
            case "checkbox" -> add(all, "a required mark not set", field, answer, false);
            default -> {}
        }
    }

    private void addWrongValues(List<BrokenAnswer> all, JsonNode field, Map<String, Object> answer) {
        var rules = field.path("validate");
        switch (field.path("type").asText()) {
            case "textfield", "textarea" -> {
                addWrongTypes(all, field, answer, 1, true, List.of("текст"), Map.of("текст", "текст"));
                var longest = rules.path("maxLength").asInt();
                add(all, "too long", field, answer, "а".repeat(longest + 1));
                add(all, "a value of 1 MB", field, answer, "а".repeat(A_MEGABYTE));
                if (rules.path("minLength").asInt() > 1) {
                    add(
                            all,
                            "too short",
                            field,
                            answer,
                            "а".repeat(rules.path("minLength").asInt() - 1));
                }
                if (rules.hasNonNull("pattern")
                        && !Pattern.compile(rules.path("pattern").asText())
                                .matcher("?")
                                .find()) {
                    add(all, "against the pattern", field, answer, "?");
                }
                var text = answer.get(key(field)).toString();
                var cut = Math.min(text.length(), longest - 1);
                for (var unwritable : List.of("\u0000", "\u0007", "\ud800", "\udc00")) {
                    add(all, "a character nobody can write", field, answer, unwritable + text.substring(0, cut));
                }
            }
            case "number" -> {
                addWrongTypes(all, field, answer, "много", "1", true, List.of(1), Map.of("a", 1));
                add(
                        all,
                        "below the minimum",
                        field,
                        answer,
                        rules.path("min")
                                .decimalValue()
                                .subtract(BigDecimal.ONE)
                                .doubleValue());
                add(
                        all,
                        "above the maximum",
                        field,
                        answer,
                        rules.path("max").decimalValue().add(BigDecimal.ONE).doubleValue());
                add(all, "above the maximum", field, answer, 1e300);
                add(all, "too many digits", field, answer, rules.path("min").asDouble() + 0.0625);
            }
            case "datetime" ->
                addWrongTypes(
                        all,
                        field,
                        answer,
                        20260915,
                        true,
                        "15.09.2026",
                        "2026-02-30",
                        "0001-01-01",
                        "99999-01-01",
                        "вчера",
                        List.of("2026-09-15"),
                        Map.of("date", "2026-09-15"));
            case "checkbox" -> addWrongTypes(all, field, answer, "да", "true", 1, List.of(true), Map.of("a", true));
            case "radio", "select" -> {
                addWrongTypes(all, field, answer, 1, true, List.of(NOT_OFFERED), Map.of("value", NOT_OFFERED));
                sample(field).ifPresent(value -> add(all, "a value of a wrong type", field, answer, List.of(value)));
                add(all, "an option not offered", field, answer, NOT_OFFERED);
            }
            case "checklist", "taglist" -> {
                addWrongTypes(all, field, answer, 1, true, "x", Map.of("value", NOT_OFFERED), List.of(1));
                add(all, "an option not offered", field, answer, List.of(NOT_OFFERED));
                options(field).stream().findFirst().ifPresent(option -> {
                    add(all, "an option not offered", field, answer, List.of(option, NOT_OFFERED));
                    add(all, "an option twice", field, answer, List.of(option, option));
                });
            }
            default -> {}
        }
    }

    private void addWrongTypes(List<BrokenAnswer> all, JsonNode field, Map<String, Object> answer, Object... values) {
        for (var value : values) {
            add(all, "a value of a wrong type", field, answer, value);
        }
    }

    private static void add(
            List<BrokenAnswer> all, String how, JsonNode field, Map<String, Object> answer, Object value) {
        all.add(new BrokenAnswer(how, FormFile.label(field), with(answer, key(field), value)));
    }

    private static Map<String, Object> with(Map<String, Object> answer, String key, Object value) {
        var changed = new LinkedHashMap<>(answer);
        changed.put(key, value);
        return changed;
    }

    private Map<String, Object> filled(Map<String, Object> chosen) {
        var answer = new LinkedHashMap<String, Object>();
        for (var field : form.fields()) {
            if (chosen.containsKey(key(field))) {
                answer.put(key(field), chosen.get(key(field)));
            } else {
                sample(field).ifPresent(value -> answer.put(key(field), value));
            }
        }
        return answer;
    }

    /** Leaves out what is hidden, until nothing more becomes hidden by that. */
    private Map<String, Object> withoutHidden(Map<String, Object> answer) {
        var visible = new LinkedHashMap<>(answer);
        for (var round = 0; round <= form.fields().size(); round++) {
            form.fields().stream()
                    .filter(field -> visible.containsKey(key(field)) && hidden(field, visible))
                    .toList()
                    .forEach(field -> visible.remove(key(field)));
        }
        return visible;
    }

    private boolean hidden(JsonNode field, Map<String, Object> answer) {
        var condition = FormFile.hideWhen(field);
        if (condition.isEmpty()) {
            return false;
        }
        var context = new LinkedHashMap<String, Object>(shown);
        form.fields().forEach(each -> context.put(key(each), answer.get(key(each))));
        var result = FEEL.evaluateExpression(condition, context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** The values of a field on which the visibility of others may hang. */
    private List<Object> choices(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "radio", "select" -> new ArrayList<>(options(field));
            case "checklist", "taglist" ->
                options(field).stream().<Object>map(List::of).toList();
            case "checkbox" -> isRequired(field) ? List.of() : List.of(true, false);
            default -> List.of();
        };
    }

    private Optional<Object> sample(JsonNode field) {
        var rules = field.path("validate");
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" -> text(rules).map(Object.class::cast);
            case "number" -> Optional.of(rules.path("min").numberValue());
            case "datetime" -> Optional.of("2026-09-15");
            case "checkbox" -> Optional.of(true);
            case "radio", "select" -> options(field).stream().findFirst().map(Object.class::cast);
            case "checklist", "taglist" -> options(field).stream().findFirst().map(List::of);
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(JsonNode rules) {
        var shortest = rules.path("minLength").asInt(1);
        var longest = rules.path("maxLength").asInt(1000);
        var pattern = rules.hasNonNull("pattern")
                ? Pattern.compile(rules.path("pattern").asText())
                : null;
        var words = "Проба ".repeat(shortest / 6 + 1) + "пера";
        var candidates = new ArrayList<>(SAMPLES);
        candidates.add(0, words.substring(0, Math.min(words.length(), longest)).strip());
        candidates.add("0".repeat(longest));
        candidates.add("1".repeat(shortest));
        return candidates.stream()
                .filter(text -> text.length() >= shortest && text.length() <= longest)
                .filter(text -> pattern == null || pattern.matcher(text).find())
                .findFirst();
    }

    private Set<String> options(JsonNode field) {
        var options = new LinkedHashSet<String>();
        if (field.hasNonNull("valuesKey")) {
            if (shown.get(field.path("valuesKey").asText()) instanceof List<?> computed) {
                computed.forEach(option -> options.add(String.valueOf(((Map<?, ?>) option).get("value"))));
            }
        } else {
            field.path("values")
                    .forEach(option -> options.add(option.path("value").asText()));
        }
        return options;
    }

    private static boolean isRequired(JsonNode field) {
        return field.path("validate").path("required").asBoolean();
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }

    /**
     * An answer that must be refused.
     *
     * @param how the kind of mistake
     * @param label the field the refusal must name; empty when it concerns none
     */
    record BrokenAnswer(String how, String label, Map<String, Object> answer) {}
}
