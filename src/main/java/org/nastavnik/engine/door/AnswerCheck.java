package org.nastavnik.engine.door;

import static org.nastavnik.engine.RefusedAnswer.ofField;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.stereotype.Component;

/** Enforces on the server what a form states: the engine itself takes whatever a browser sends. */
@Component
class AnswerCheck {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Map<String, ParsedExpression> conditions = new ConcurrentHashMap<>();

    /**
     * @param shown what the form shows; may be empty unless the form {@link FormSchema#dependsOnShown() depends on it}
     * @return the answer as Java values, empty ones left out
     * @throws RefusedAnswer naming the first field that breaks a rule
     */
    Map<String, Object> check(FormSchema form, Map<String, @Nullable Object> sent, Map<String, ?> shown) {
        refuseUndeclared(form, sent);
        var meant = new LinkedHashMap<String, @Nullable Object>();
        sent.forEach((key, value) -> meant.put(key, emptyToNull(value)));
        var hidden = hidden(form, conditionContext(form, meant, shown));
        var answer = new LinkedHashMap<String, Object>();
        for (var field : form.fields().values()) {
            var value = meant.get(field.key());
            if (hidden.contains(field.key())) {
                if (value != null) {
                    throw ofField(
                            field.label(),
                            "при таком ответе оно не заполняется. Обновите страницу и заполните форму снова.");
                }
            } else if (value == null) {
                refuseIfRequired(field);
            } else {
                answer.put(field.key(), checked(field, value, shown));
            }
        }
        return answer;
    }

    /**
     * Checks an answer half done: the form declares its fields, and each value is of its field's kind.
     *
     * @throws RefusedAnswer naming the first field that breaks the rule
     */
    void checkDraft(FormSchema form, Map<String, @Nullable Object> draft) {
        refuseUndeclared(form, draft);
        draft.forEach((key, value) -> {
            var field = form.fields().get(key);
            if (emptyToNull(value) != null && !isOfKind(field, value)) {
                throw ofField(field.label(), "такое значение в это поле не вписать. Обновите страницу.");
            }
        });
    }

    /** The values of a draft the form can still take: the form may have changed meanwhile, and what it offers to choose from. */
    Map<String, @Nullable Object> fitting(FormSchema form, Map<String, @Nullable Object> draft, Map<String, ?> shown) {
        var fitting = new LinkedHashMap<String, @Nullable Object>();
        draft.forEach((key, value) -> {
            var field = form.fields().get(key);
            var meant = emptyToNull(value);
            if (field != null && (meant == null || isOfKind(field, value) && isOffered(field, value, shown))) {
                fitting.put(key, meant == null ? null : value);
            }
        });
        return fitting;
    }

    private static boolean isOfKind(FormSchema.Field field, Object value) {
        return switch (field.type()) {
            case "number" -> value instanceof Number number && Double.isFinite(number.doubleValue());
            case "checkbox" -> value instanceof Boolean;
            case "datetime" -> value instanceof String text && isDate(text);
            case "checklist", "taglist" ->
                value instanceof List<?> list && list.stream().allMatch(AnswerCheck::isWritable);
            default -> isWritable(value);
        };
    }

    private static boolean isWritable(@Nullable Object value) {
        return value instanceof String text && text.codePoints().noneMatch(AnswerCheck::isUnwritable);
    }

    private static boolean isOffered(FormSchema.Field field, Object value, Map<String, ?> shown) {
        return switch (field.type()) {
            case "radio", "select" -> field.choices(shown).containsKey(value);
            case "checklist", "taglist" -> field.choices(shown).keySet().containsAll((List<?>) value);
            default -> true;
        };
    }

    private static void refuseUndeclared(FormSchema form, Map<String, ?> sent) {
        if (!form.fields().keySet().containsAll(sent.keySet())) {
            throw new RefusedAnswer(
                    "В ответе есть поле, которого нет в форме. Обновите страницу и заполните форму снова.");
        }
    }

    private static Map<String, Object> conditionContext(
            FormSchema form, Map<String, @Nullable Object> meant, Map<String, ?> shown) {
        var context = new LinkedHashMap<String, Object>(shown);
        form.fields().keySet().forEach(key -> context.put(key, meant.get(key)));
        return context;
    }

    /** All conditions of a form are parsed once, and for each answer evaluated in one go: a start of the evaluator is dear. */
    private Set<String> hidden(FormSchema form, Map<String, Object> context) {
        var conditional = form.conditionalFields();
        if (conditional.isEmpty()) {
            return Set.of();
        }
        var result = feel.evaluate(parsed(conditional), context);
        if (result.isFailure()) {
            throw new IllegalStateException(
                    "Conditions of a form: " + result.failure().message());
        }
        var answers = ((List<?>) result.result()).iterator();
        return conditional.stream()
                .filter(field -> Boolean.TRUE.equals(answers.next()))
                .map(FormSchema.Field::key)
                .collect(Collectors.toSet());
    }

    private ParsedExpression parsed(List<FormSchema.Field> conditional) {
        var list = conditional.stream().map(FormSchema.Field::hideWhen).collect(Collectors.joining(", ", "[", "]"));
        return conditions.computeIfAbsent(list, text -> {
            var parsed = feel.parseExpression(text);
            if (parsed.isFailure()) {
                throw new IllegalStateException(
                        "Conditions of a form: " + parsed.failure().message());
            }
            return parsed.parsedExpression();
        });
    }

    private static void refuseIfRequired(FormSchema.Field field) {
        if (field.required()) {
            throw ofField(
                    field.label(),
                    switch (field.type()) {
                        case "checkbox" -> "поставьте отметку.";
                        case "radio", "select" -> "выберите один из вариантов.";
                        case "checklist", "taglist" -> "отметьте хотя бы один вариант.";
                        case "datetime" -> "укажите дату.";
                        default -> "заполните его.";
                    });
        }
    }

    private static @Nullable Object emptyToNull(@Nullable Object value) {
        if (value instanceof String text) {
            var stripped = text.strip();
            return stripped.isEmpty() ? null : stripped;
        }
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    private static Object checked(FormSchema.Field field, Object value, Map<String, ?> shown) {
        return switch (field.type()) {
            case "textfield", "textarea" -> text(field, value);
            case "number" -> number(field, value);
            case "checkbox" -> flag(field, value);
            case "datetime" -> date(field, value);
            case "radio", "select" -> choice(field, value, field.choices(shown).keySet());
            case "checklist", "taglist" ->
                choices(field, value, field.choices(shown).keySet());
            default -> throw new IllegalStateException("No rule for fields of type " + field.type());
        };
    }

    private static String text(FormSchema.Field field, Object value) {
        if (!(value instanceof String text)) {
            throw ofField(field.label(), "введите текст.");
        }
        if (field.maxLength() != null && text.length() > field.maxLength()) {
            throw ofField(
                    field.label(), "сократите до " + field.maxLength() + " знаков, сейчас " + text.length() + ".");
        }
        if (field.minLength() != null && text.length() < field.minLength()) {
            throw ofField(field.label(), "напишите подробнее, не меньше " + field.minLength() + " знаков.");
        }
        if (text.codePoints().anyMatch(AnswerCheck::isUnwritable)) {
            throw ofField(field.label(), "уберите служебные знаки, которых нет на клавиатуре.");
        }
        if (field.pattern() != null && !field.pattern().matcher(text).find()) {
            throw ofField(
                    field.label(),
                    field.patternMessage() == null ? "проверьте, как оно записано." : field.patternMessage());
        }
        return text;
    }

    /** Control characters, and halves of a character, which PostgreSQL cannot store. */
    private static boolean isUnwritable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                || Character.getType(c) == Character.SURROGATE;
    }

    private static Number number(FormSchema.Field field, Object value) {
        if (!(value instanceof Number number)) {
            throw ofField(field.label(), "введите число.");
        }
        if (!Double.isFinite(number.doubleValue())) {
            throw ofField(field.label(), "введите число.");
        }
        if (field.min() != null && number.doubleValue() < field.min()) {
            throw ofField(field.label(), "введите число не меньше " + plain(field.min()) + ".");
        }
        if (field.max() != null && number.doubleValue() > field.max()) {
            throw ofField(field.label(), "введите число не больше " + plain(field.max()) + ".");
        }
        var exact = new BigDecimal(number.toString()).stripTrailingZeros();
        if (field.decimalDigits() != null && exact.scale() > field.decimalDigits()) {
            throw ofField(
                    field.label(),
                    field.decimalDigits() == 0
                            ? "введите целое число."
                            : "оставьте не больше " + field.decimalDigits() + " знаков после запятой.");
        }
        return field.decimalDigits() != null && field.decimalDigits() == 0 ? (Number) exact.longValueExact() : exact;
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    private static Boolean flag(FormSchema.Field field, Object value) {
        if (!(value instanceof Boolean flag)) {
            throw ofField(field.label(), "поставьте или снимите отметку.");
        }
        if (field.required() && !flag) {
            throw ofField(field.label(), "поставьте отметку.");
        }
        return flag;
    }

    private static LocalDate date(FormSchema.Field field, Object value) {
        if (value instanceof String text && isDate(text)) {
            return LocalDate.parse(text);
        }
        throw ofField(field.label(), "укажите дату, например 15.09.2026.");
    }

    private static boolean isDate(String text) {
        try {
            var year = LocalDate.parse(text).getYear();
            return year >= 1900 && year <= 2200;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static String choice(FormSchema.Field field, Object value, Set<String> options) {
        if (!(value instanceof String choice) || !options.contains(choice)) {
            throw ofField(field.label(), "выберите один из предложенных вариантов.");
        }
        return choice;
    }

    private static List<String> choices(FormSchema.Field field, Object value, Set<String> options) {
        if (!(value instanceof List<?> list)
                || !options.containsAll(list)
                || new HashSet<>(list).size() != list.size()) {
            throw ofField(field.label(), "отметьте только предложенные варианты.");
        }
        return list.stream().map(String.class::cast).toList();
    }
}
