package org.nastavnik.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.staff.People;

/**
 * Fills the places of an answer:
 *
 * <ul>
 *   <li>{@code ${today}}, {@code ${end}}, {@code ${today+3}}: the day the answer is given on, the day the story ends on, days
 *       before or after them;
 *   <li>{@code ${day.04-30}}: that day of the school year; {@code ${year}}: its name;
 *   <li>{@code ${person.kurator}}: the id of the person with this login;
 *   <li>{@code ${shown.title}}: what the form shows under this name;
 *   <li>{@code ${options.plan}}, {@code ${options.plan[1]}}, {@code ${options.acts~Положение}}: all choices of a field, the one
 *       of this number or else the last, the first whose label has these words.
 * </ul>
 */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");
    private static final Pattern DAY = Pattern.compile("(today|end)(?:([+-])(\\d+))?");
    private static final Pattern OPTIONS = Pattern.compile("options\\.(\\w+)(?:\\[(\\d+)]|~(.+))?");

    private final SchoolYear year;
    private final LocalDate today;
    private final LocalDate end;
    private final People people;
    private final Supplier<Map<String, Object>> shown;

    Wording(SchoolYear year, LocalDate today, LocalDate end, People people, Supplier<Map<String, Object>> shown) {
        this.year = year;
        this.today = today;
        this.end = end;
        this.people = people;
        this.shown = shown;
    }

    Map<String, Object> fill(Map<String, Object> answer) {
        var filled = new LinkedHashMap<String, Object>();
        answer.forEach((field, value) -> filled.put(field, fill(value)));
        return filled;
    }

    private Object fill(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::fill).toList();
        }
        if (value instanceof String text) {
            var place = PLACE.matcher(text);
            return place.matches() ? meaning(place.group(1)) : fillText(text);
        }
        return value;
    }

    private String fillText(String text) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(meaning(place.group(1)))))
                .strip();
    }

    private Object meaning(String place) {
        var day = DAY.matcher(place);
        if (day.matches()) {
            var from = day.group(1).equals("end") ? end : today;
            var days = day.group(3) == null ? 0 : Long.parseLong(day.group(3));
            return "-".equals(day.group(2)) ? from.minusDays(days) : from.plusDays(days);
        }
        var options = OPTIONS.matcher(place);
        if (options.matches()) {
            return choice(options);
        }
        var rest = place.substring(place.indexOf('.') + 1);
        return switch (place.replaceFirst("\\..*", "")) {
            case "year" -> year.toString();
            case "day" -> year.at(MonthDay.parse("--" + rest));
            case "person" -> String.valueOf(people.withLogin(rest).id());
            case "shown" -> shownAs(rest);
            default -> throw new IllegalArgumentException("No such place: " + place);
        };
    }

    private Object shownAs(String name) {
        var value = shown.get().get(name);
        if (value == null) {
            throw new IllegalArgumentException("The form does not show " + name);
        }
        return value;
    }

    private Object choice(Matcher place) {
        var options = options(place.group(1));
        if (place.group(2) != null) {
            return options.get(Math.min(Integer.parseInt(place.group(2)), options.size() - 1))
                    .get("value");
        }
        if (place.group(3) != null) {
            return options.stream()
                    .filter(option -> String.valueOf(option.get("label")).contains(place.group(3)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No choice: " + place.group()))
                    .get("value");
        }
        return options.stream().map(option -> option.get("value")).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> options(String name) {
        return (List<Map<String, Object>>) shownAs(name);
    }
}
