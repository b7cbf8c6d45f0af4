package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.contract.FormFile.describe;
import static org.nastavnik.contract.FormFile.hideWhen;
import static org.nastavnik.contract.FormFile.label;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.engine.StartForm;
import org.nastavnik.engine.UserTask;
import org.springframework.core.ResolvableType;

/** What every form keeps to, so that a browser can show it, the door can check it, and its class can take the answer. */
class FormContractTest {

    private static final int SCHEMA_VERSION = 16;
    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "table",
            "group",
            "separator",
            "spacer");
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    static Collection<FormFile> forms() {
        return Project.forms();
    }

    @Test
    void theProjectHasForms() {
        assertThat(forms()).as("forms under forms/<module>/").isNotEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("forms")
    void formIsOneTheViewerCanShow(FormFile form) {
        var problems = new Problems(form.file());
        problems.addUnless(
                form.json().path("id").asText().equals(form.name()),
                "form",
                "is not called as its file. Set its id to " + form.name() + ".");
        problems.addUnless(
                form.json().path("schemaVersion").asInt() == SCHEMA_VERSION,
                "form",
                "is not of the bundled viewer's schema. Set schemaVersion to " + SCHEMA_VERSION + ".");
        var ids = new HashSet<String>();
        var keys = new HashSet<String>();
        for (var component : form.components()) {
            var element = describe(component);
            problems.addUnless(
                    TYPES.contains(component.path("type").asText()),
                    element,
                    "is of a type the viewer or the door does not take. Take one of " + new TreeSet<>(TYPES) + ".");
            var id = component.path("id").asText("");
            problems.addUnless(!id.isEmpty() && ids.add(id), element, "has no id of its own. Give it one.");
            var key = component.path("key").asText("");
            problems.addUnless(
                    key.isEmpty() || keys.add(key), element, "shares its key with another. Give it a key of its own.");
            problems.addUnless(
                    !component.path("type").asText().equals("group")
                            || (hideWhen(component).isEmpty() && !component.has("path")),
                    element,
                    "is a group with a condition or a path, which the door does not read. Hide its fields one by one.");
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("forms")
    void fieldsStateTheirRules(FormFile form) {
        var problems = new Problems(form.file());
        for (var field : form.fields()) {
            var element = describe(field);
            var rules = field.path("validate");
            problems.addUnless(
                    KEY.matcher(field.path("key").asText()).matches(),
                    element,
                    "has no key that is a Java name. Call it as the component of the answer.");
            problems.addUnless(
                    Project.isRussian(label(field)), element, "has no Russian label. Ask the person something.");
            problems.addUnless(
                    !field.path("disabled").asBoolean()
                            && !field.path("readonly").asBoolean(),
                    element,
                    "cannot be filled in. Show the value as text instead.");
            switch (field.path("type").asText()) {
                case "textfield", "textarea" -> {
                    problems.addUnless(
                            rules.path("maxLength").asInt() > 0, element, "has no validate.maxLength. Set one.");
                    checkPattern(problems, element, rules);
                }
                case "number" -> {
                    problems.addUnless(
                            rules.path("min").isNumber() && rules.path("max").isNumber(),
                            element,
                            "has no validate.min and validate.max. Set both.");
                    problems.addUnless(
                            field.path("decimalDigits").isNumber(),
                            element,
                            "has no decimalDigits. Set 0 for whole numbers.");
                }
                case "datetime" ->
                    problems.addUnless(
                            field.path("subtype").asText().equals("date"),
                            element,
                            "asks for a time. The door takes dates only: set subtype to date.");
                case "radio", "select", "checklist", "taglist" -> checkOptions(problems, element, field);
                default -> {}
            }
        }
        problems.assertNone();
    }

    private static void checkPattern(Problems problems, String element, JsonNode rules) {
        if (!rules.hasNonNull("pattern")) {
            return;
        }
        try {
            Pattern.compile(rules.path("pattern").asText());
        } catch (PatternSyntaxException broken) {
            problems.add(element, "has a pattern Java cannot read: " + broken.getMessage() + ". Mend it.");
        }
        problems.addUnless(
                Project.isRussian(rules.path("patternErrorMessage").asText()),
                element,
                "has a pattern without a Russian patternErrorMessage. Say what to write.");
    }

    private static void checkOptions(Problems problems, String element, JsonNode field) {
        problems.addUnless(
                !field.has("valuesExpression"),
                element,
                "has valuesExpression, which the door does not read. Take valuesKey.");
        if (field.hasNonNull("valuesKey")) {
            problems.addUnless(!field.has("values"), element, "has both values and valuesKey. Keep one of them.");
            return;
        }
        problems.addUnless(field.path("values").size() > 0, element, "offers nothing. Give it values or a valuesKey.");
        var seen = new HashSet<String>();
        for (var option : field.path("values")) {
            var value = option.path("value").asText("");
            problems.addUnless(
                    !value.isEmpty() && seen.add(value),
                    element,
                    "has an option without a value of its own. Give it one.");
            var text = option.path("label").asText("");
            problems.addUnless(
                    Project.isRussian(text) || text.matches("[\\d\\s–+-]+"),
                    element,
                    "has an option «" + text + "» that is not Russian. Translate it.");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("forms")
    void conditionsAndTemplatesAreFeel(FormFile form) {
        var problems = new Problems(form.file());
        for (var component : form.components()) {
            var condition = component.path("conditional").path("hide").asText("");
            if (!condition.isEmpty()) {
                problems.addUnless(
                        condition.startsWith("="),
                        describe(component),
                        "has a condition that does not begin with «=».");
                checkFeel(problems, describe(component), condition.replaceFirst("^=", ""));
            }
            FormTemplates.expressions(component.path("text").asText(""))
                    .forEach(expression -> checkFeel(problems, describe(component), expression));
            if (component.path("type").asText().equals("table")) {
                problems.addUnless(
                        component.path("dataSource").asText("").matches("=[a-z]\\w*"),
                        describe(component),
                        "has no dataSource that names a value of show(). Write =name.");
                problems.addUnless(
                        component.path("columns").size() > 0,
                        describe(component),
                        "has no columns. Name the components of the rows.");
                component
                        .path("columns")
                        .forEach(column -> problems.addUnless(
                                Project.isRussian(column.path("label").asText())
                                        || column.path("label").asText().equals("№"),
                                describe(component),
                                "has a column " + column.path("key").asText()
                                        + " without a Russian title. Give it one."));
            }
        }
        problems.assertNone();
    }

    /** What stands in a text is shown sign by sign, as Markdown wants it; elsewhere it would be read with those marks. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("forms")
    void whatStandsInATextStandsNowhereElse(FormFile form) {
        var problems = new Problems(form.file());
        var elsewhere = new HashSet<String>();
        for (var component : form.components()) {
            elsewhere.add(component.path("key").asText());
            elsewhere.add(component.path("valuesKey").asText());
            elsewhere.add(component.path("dataSource").asText().replaceFirst("^=", ""));
        }
        for (var component : form.components()) {
            for (var name : FormTemplates.expressions(component.path("text").asText(""))) {
                problems.addUnless(
                        name.matches("\\w+") && !elsewhere.contains(name),
                        describe(component),
                        "shows " + name
                                + ", which is no plain name or stands in a field or table too. Give it a name.");
            }
        }
        problems.assertNone();
    }

    private static void checkFeel(Problems problems, String element, String expression) {
        var parsed = FEEL.parseExpression(expression);
        problems.addUnless(
                parsed.isSuccess(),
                element,
                "has «" + expression + "», which is no FEEL"
                        + (parsed.isFailure() ? ": " + parsed.failure().message() : "") + ". Mend it.");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("forms")
    void formIsUsedByItsModule(FormFile form) {
        var problems = new Problems(form.file());
        problems.addUnless(
                Project.models().stream()
                        .filter(model -> model.module().equals(form.module()))
                        .anyMatch(model ->
                                model.startForm().filter(form.name()::equals).isPresent()
                                        || model.userTasks().stream()
                                                .anyMatch(task -> form.name().equals(task.getId()))),
                "form",
                "is no task's and no start event's of processes/" + form.module()
                        + ". Draw the task or remove the form.");
        problems.assertNone();
    }

    @Test
    void everyClassOfATaskHasItsForm() {
        var problems = new Problems("src/main/java");
        Stream.of(UserTask.class, StartForm.class)
                .flatMap(type -> Beans.implementing(type).stream())
                .forEach(type -> {
                    var names = type.getName().split("\\.");
                    var form = Project.formName(type.getSimpleName());
                    problems.addUnless(
                            names.length == 5 && names[3].equals("tasks"),
                            type.getName(),
                            "lies in no tasks package. Move it to org.nastavnik.<module>.tasks.");
                    problems.addUnless(
                            FormFile.named(names[2], form).isPresent(),
                            type.getName(),
                            "has no form. Write forms/" + names[2] + "/" + form + ".form or remove the class.");
                });
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("forms")
    void fieldsAreTheComponentsOfTheAnswer(FormFile form) {
        var problems = new Problems(form.file());
        var answer = answer(form);
        if (answer.isEmpty()) {
            problems.add(
                    "form",
                    "has no class " + Project.className(form.module(), form.name())
                            + " with a record Answer. Write it.");
        } else {
            Map<String, RecordComponent> components = Arrays.stream(answer.get().getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
            Map<String, JsonNode> fields = form.fields().stream()
                    .collect(Collectors.toMap(
                            field -> field.path("key").asText(), Function.identity(), (one, other) -> one));
            fields.forEach((key, field) -> {
                if (components.containsKey(key)) {
                    checkType(problems, field, components.get(key));
                } else {
                    problems.add(
                            describe(field),
                            "is no component of " + answer.get().getName() + ". Add it there or remove the field.");
                }
            });
            components.keySet().stream()
                    .filter(name -> !fields.containsKey(name))
                    .forEach(name -> problems.add(
                            "form",
                            "does not ask for " + name + " of " + answer.get().getName()
                                    + ". Add the field or remove the component."));
        }
        problems.assertNone();
    }

    static Optional<Class<?>> answer(FormFile form) {
        try {
            var type = Class.forName(
                    Project.className(form.module(), form.name()), false, FormContractTest.class.getClassLoader());
            var kind = StartForm.class.isAssignableFrom(type) ? StartForm.class : UserTask.class;
            return Optional.ofNullable(
                    ResolvableType.forClass(type).as(kind).getGeneric(0).resolve());
        } catch (ClassNotFoundException missing) {
            return Optional.empty();
        }
    }

    private static void checkType(Problems problems, JsonNode field, RecordComponent component) {
        var type = component.getType();
        var element = describe(field);
        problems.addUnless(
                fits(field, component.getGenericType()),
                element,
                "is a " + component.getGenericType().getTypeName()
                        + " in the answer, which its kind of field cannot fill. Change one of them.");
        var mayBeNull = !field.path("validate").path("required").asBoolean()
                || !hideWhen(field).isEmpty();
        var checkbox = field.path("type").asText().equals("checkbox");
        if (mayBeNull && !checkbox) {
            problems.addUnless(
                    !type.isPrimitive(),
                    element,
                    "may stay empty, and a primitive " + type
                            + " of the answer would make it 0. Take a reference type.");
        }
        if (mayBeNull && !type.isPrimitive()) {
            problems.addUnless(
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    element,
                    "may stay empty, and the component of the answer does not say so. Mark it @Nullable.");
        }
        if (!mayBeNull) {
            problems.addUnless(
                    !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    element,
                    "is always filled in, and the component of the answer is @Nullable. Remove that.");
        }
        for (var option : field.path("values")) {
            var constants = enumOf(component.getGenericType());
            problems.addUnless(
                    constants.isEmpty()
                            || constants.get().stream()
                                    .anyMatch(name -> name.equalsIgnoreCase(
                                            option.path("value").asText())),
                    element,
                    "offers " + option.path("value").asText() + ", which is none of " + constants.orElse(List.of())
                            + ". Take a constant in lower case.");
        }
    }

    private static boolean fits(JsonNode field, Type type) {
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" -> type == String.class;
            case "number" ->
                field.path("decimalDigits").asInt(-1) == 0
                        ? Set.<Type>of(int.class, Integer.class, long.class, Long.class, short.class, Short.class)
                                .contains(type)
                        : Set.<Type>of(BigDecimal.class, double.class, Double.class)
                                .contains(type);
            case "checkbox" -> type == boolean.class || type == Boolean.class;
            case "datetime" -> type == LocalDate.class;
            case "radio", "select" -> isChoice(field, type);
            case "checklist", "taglist" ->
                type instanceof ParameterizedType list
                        && Set.<Type>of(List.class, Set.class).contains(list.getRawType())
                        && isChoice(field, list.getActualTypeArguments()[0]);
            default -> false;
        };
    }

    private static boolean isChoice(JsonNode field, Type type) {
        var number = type == long.class || type == Long.class || type == int.class || type == Integer.class;
        return type == String.class
                || type instanceof Class<?> constant && constant.isEnum()
                || number && (field.hasNonNull("valuesKey") || allNumbers(field));
    }

    private static boolean allNumbers(JsonNode field) {
        for (var option : field.path("values")) {
            if (!option.path("value").asText().matches("\\d{1,9}")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<List<String>> enumOf(Type type) {
        var element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> constant && constant.isEnum()
                ? Optional.of(Arrays.stream(constant.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList())
                : Optional.empty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("forms")
    void textsFitTheirColumns(FormFile form) {
        var problems = new Problems(form.file());
        for (var field : form.fields()) {
            var longest = field.path("validate").path("maxLength").asInt();
            var column =
                    field.path("key").asText().replaceAll("(?=\\p{Upper})", "_").toLowerCase();
            widest(form.module(), column)
                    .ifPresent(width -> problems.addUnless(
                            longest <= width,
                            describe(field),
                            "takes " + longest + " characters, and column " + column + " holds " + width
                                    + ". Set maxLength to that or widen the column."));
        }
        problems.assertNone();
    }

    /** The widest column of this name in the module's tables; none when there is no such column. */
    private static OptionalInt widest(String module, String column) {
        var declaration = Pattern.compile("\\b" + column + "\\s+varchar\\s*\\((\\d+)\\)");
        return Project.files("src/main/resources/db/migration", "__" + module + ".sql")
                .map(Project::text)
                .flatMap(sql -> declaration.matcher(sql).results())
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max();
    }

    static boolean isChoice(JsonNode field) {
        return CHOICES.contains(field.path("type").asText());
    }
}
