package org.nastavnik.engine.door;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.TaskAnswered.Answered;

/** A checked answer as a person would read it aloud. Fields that were hidden or left empty are not among it. */
final class ReadableAnswer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ReadableAnswer() {}

    /** @param shown what the form showed when it was checked; it holds the words of computed choices */
    static List<Answered> of(FormSchema form, Map<String, Object> answer, Map<String, ?> shown) {
        return form.fields().values().stream()
                .filter(field -> answer.containsKey(field.key()))
                .map(field ->
                        new Answered(field.label(), text(field, answer.get(field.key()), shown), field.decision()))
                .toList();
    }

    private static String text(FormSchema.Field field, Object value, Map<String, ?> shown) {
        if (value instanceof Boolean ticked) {
            return ticked ? "да" : "нет";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return switch (field.type()) {
            case "radio", "select" -> field.choices(shown).get((String) value);
            case "checklist", "taglist" -> {
                var choices = field.choices(shown);
                yield ((List<?>) value).stream().map(choices::get).collect(Collectors.joining("; "));
            }
            default -> value.toString();
        };
    }
}
