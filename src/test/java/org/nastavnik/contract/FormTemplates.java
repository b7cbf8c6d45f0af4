package org.nastavnik.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names a form expects its class to show. */
final class FormTemplates {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([a-zA-Z_]\\w*)(?![\\w(])");
    private static final Set<String> FEEL_WORDS = Set.of(
            "and",
            "or",
            "not",
            "null",
            "true",
            "false",
            "if",
            "then",
            "else",
            "in",
            "is",
            "some",
            "every",
            "for",
            "return",
            "satisfies",
            "between",
            "of",
            "count",
            "item",
            "this",
            "parent");

    private FormTemplates() {}

    /** The FEEL expressions in a text's places, {@code {{name}}}, and in its conditions, {@code {{#if name}}}. */
    static List<String> expressions(String text) {
        return PLACE.matcher(text)
                .results()
                .map(match -> match.group(1).strip())
                .filter(place -> !place.startsWith("/"))
                .map(place -> place.replaceFirst("^#(if|loop)\\s+", ""))
                .toList();
    }

    /** What show() must contain: names in templates, sources of options and rows, and in conditions that are no fields. */
    static Set<String> shownNames(FormFile form) {
        var names = new LinkedHashSet<String>();
        for (var component : form.components()) {
            expressions(component.path("text").asText("")).forEach(expression -> names.addAll(names(expression)));
            names.addAll(names(FormFile.hideWhen(component)));
            addIfPresent(names, component.path("valuesKey"));
            addIfPresent(names, component.path("dataSource"));
        }
        form.fields().forEach(field -> names.remove(field.path("key").asText()));
        return names;
    }

    private static void addIfPresent(Set<String> names, JsonNode source) {
        var name = source.asText("").replaceFirst("^=", "");
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    private static Set<String> names(String expression) {
        var names = new LinkedHashSet<String>();
        NAME.matcher(QUOTED.matcher(expression).replaceAll(""))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !FEEL_WORDS.contains(name))
                .forEach(names::add);
        return names;
    }
}
