package org.nastavnik.staff.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.grammar.Yo;

/** The columns of a staff file, in the order of the template. */
enum Column {
    LAST_NAME("Фамилия", true),
    FIRST_NAME("Имя", true),
    MIDDLE_NAME("Отчество", false),
    GENDER("Пол", false),
    POSITION("Должность", true),
    CATEGORY("Категория", false, "Квалификационная категория"),
    EXPERIENCE("Педагогический стаж, лет", true, "Педагогический стаж", "Педстаж", "Стаж", "Стаж, лет"),
    HIRED_ON("Принят", true, "Принята", "Принят на работу", "Дата приёма", "Дата приёма на работу"),
    GROUP("Группа", false),
    TEACHER("Педагог", false),
    LOGIN("Логин", false),
    DUTIES("Обязанности", false);

    private final String title;
    private final boolean required;
    private final List<String> otherTitles;

    Column(String title, boolean required, String... otherTitles) {
        this.title = title;
        this.required = required;
        this.otherTitles = List.of(otherTitles);
    }

    String title() {
        return title;
    }

    boolean required() {
        return required;
    }

    static Optional<Column> titled(String header) {
        return Arrays.stream(values())
                .filter(column -> plain(column.title).equals(plain(header))
                        || column.otherTitles.stream()
                                .anyMatch(other -> plain(other).equals(plain(header))))
                .findFirst();
    }

    static String titles() {
        return Arrays.stream(values()).map(column -> "«" + column.title + "»").collect(Collectors.joining(", "));
    }

    /** As people mean it: case, «ё», spaces and marks of obligation do not matter. */
    static String plain(String text) {
        return Yo.asYe(text.toLowerCase(Locale.ROOT))
                .replace('\u00A0', ' ')
                .replaceAll("[*:.]+$", "")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
