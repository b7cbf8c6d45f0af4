package org.nastavnik.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A form of the project. */
record FormFile(String file, String module, String name, JsonNode json) {

    private static final Set<String> ANSWERABLE = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist");

    static FormFile read(Path path) {
        return new FormFile(
                Project.relative(path),
                path.getParent().getFileName().toString(),
                path.getFileName().toString().replace(".form", ""),
                Project.json(path));
    }

    static Optional<FormFile> named(String module, String name) {
        return Project.forms().stream()
                .filter(form -> form.module().equals(module) && form.name().equals(name))
                .findFirst();
    }

    /** All components, those within groups too. */
    List<JsonNode> components() {
        List<JsonNode> all = new ArrayList<>();
        collect(json.path("components"), all);
        return all;
    }

    private static void collect(JsonNode components, List<JsonNode> into) {
        for (var component : components) {
            into.add(component);
            collect(component.path("components"), into);
        }
    }

    /** The components that take an answer. */
    List<JsonNode> fields() {
        return components().stream().filter(FormFile::isAnswerable).toList();
    }

    static boolean isAnswerable(JsonNode component) {
        return ANSWERABLE.contains(component.path("type").asText());
    }

    static String label(JsonNode component) {
        var label = component.path("label").asText("");
        return label.isEmpty() ? component.path("dateLabel").asText("") : label;
    }

    /** The FEEL condition under which a component is hidden, without its leading sign; empty when there is none. */
    static String hideWhen(JsonNode component) {
        return component.path("conditional").path("hide").asText("").replaceFirst("^=", "");
    }

    static String describe(JsonNode component) {
        var key = component.path("key").asText("");
        return component.path("type").asText("?") + " "
                + (key.isEmpty() ? component.path("id").asText("without id") : key);
    }

    @Override
    public String toString() {
        return file;
    }
}
