package org.nastavnik.staff.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.grammar.Gender;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.NewPerson;

/** Understands the lines of a staff file and collects every mistake in them, so that people mend the file once. */
final class StaffFile {

    static final int MAX_PEOPLE = 2_000;

    private static final int NAME_LENGTH = 60;
    private static final int POSITION_LENGTH = 120;
    private static final int GROUP_LENGTH = 80;
    private static final int MAX_EXPERIENCE = 70;
    private static final LocalDate EARLIEST_HIRE = LocalDate.of(1950, 1, 1);
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’.-]*");
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9]{2,31}");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, Category> CATEGORIES = Map.ofEntries(
            Map.entry("", Category.NONE),
            Map.entry("-", Category.NONE),
            Map.entry("—", Category.NONE),
            Map.entry("нет", Category.NONE),
            Map.entry("без категории", Category.NONE),
            Map.entry("соответствие занимаемой должности", Category.SUITABLE),
            Map.entry("соответствие", Category.SUITABLE),
            Map.entry("сзд", Category.SUITABLE),
            Map.entry("первая", Category.FIRST),
            Map.entry("первая категория", Category.FIRST),
            Map.entry("высшая", Category.HIGHEST),
            Map.entry("высшая категория", Category.HIGHEST));

    private final LocalDate today;
    private final List<String> mistakes = new ArrayList<>();
    private final List<Newcomer> newcomers = new ArrayList<>();

    private StaffFile(LocalDate today) {
        this.today = today;
    }

    static StaffFile of(Sheet sheet, LocalDate today) {
        var file = new StaffFile(today);
        file.read(sheet);
        return file;
    }

    static UnreadableFile tooLong() {
        return new UnreadableFile("В файле больше " + MAX_PEOPLE + " человек. Разделите его на несколько файлов.");
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** The lines without a mistake of their own. */
    List<Newcomer> newcomers() {
        return newcomers;
    }

    private void read(Sheet sheet) {
        if (sheet.lines().size() < 2) {
            mistakes.add(
                    "В файле нет ни одного сотрудника: первая строка — названия столбцов, ниже — по строке на человека.");
            return;
        }
        var header = sheet.lines().get(0);
        var columns = columns(header);
        if (!mistakes.isEmpty()) {
            return;
        }
        sheet.lines().stream().skip(1).forEach(line -> read(line, columns));
        refuseRepeated("«Логин»", "логин", newcomer -> newcomer.person().login());
        refuseRepeated("«Фамилия»", "человек", newcomer -> Column.plain(newcomer.fullName()));
        refuseSharedDuties();
    }

    private Map<Column, Integer> columns(Sheet.Line header) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var place = 0; place < header.cells().size(); place++) {
            var title = header.cell(place);
            if (title.isBlank()) {
                continue;
            }
            var column = Column.titled(title).orElse(null);
            if (column == null) {
                mistakes.add("Строка " + header.number() + ": столбец «" + title
                        + "» не знаком. Удалите его или назовите так, как в образце: " + Column.titles() + ".");
            } else if (columns.putIfAbsent(column, place) != null) {
                mistakes.add("Строка " + header.number() + ": столбец «" + column.title()
                        + "» встречается дважды. Оставьте один.");
            }
        }
        Arrays.stream(Column.values())
                .filter(column -> column.required() && !columns.containsKey(column))
                .forEach(column -> mistakes.add(
                        "Строка " + header.number() + ": нет столбца «" + column.title() + "». Добавьте его."));
        return columns;
    }

    private void read(Sheet.Line line, Map<Column, Integer> columns) {
        var before = mistakes.size();
        var cells = new Cells(line, columns);
        var person = new NewPerson(
                cells.login(),
                null,
                cells.name(Column.LAST_NAME),
                cells.name(Column.FIRST_NAME),
                cells.name(Column.MIDDLE_NAME),
                cells.text(Column.POSITION, POSITION_LENGTH),
                cells.category(),
                cells.experience(),
                cells.hiredOn(),
                cells.teacher(),
                cells.text(Column.GROUP, GROUP_LENGTH),
                cells.gender());
        var duties = cells.duties();
        if (mistakes.size() == before) {
            newcomers.add(new Newcomer(line.number(), person, duties));
        }
    }

    private void refuseRepeated(String column, String what, Function<Newcomer, @Nullable String> key) {
        newcomers.stream()
                .filter(newcomer -> key.apply(newcomer) != null)
                .collect(Collectors.groupingBy(key))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.stream()
                        .skip(1)
                        .forEach(newcomer -> mistakes.add("Строка " + newcomer.line() + ", " + column
                                + ": тот же " + what + " уже есть в строке "
                                + same.get(0).line() + ".")));
    }

    private void refuseSharedDuties() {
        for (var duty : Duty.values()) {
            newcomers.stream()
                    .filter(newcomer -> newcomer.duties().contains(duty))
                    .skip(1)
                    .forEach(newcomer -> mistakes.add("Строка " + newcomer.line() + ", «Обязанности»: обязанность «"
                            + duty.title() + "» бывает только у одного человека."));
        }
    }

    /** One line, read cell by cell; a mistake is noted and some harmless value stands in for the rest of the line. */
    private final class Cells {

        private final Sheet.Line line;
        private final Map<Column, Integer> columns;

        private Cells(Sheet.Line line, Map<Column, Integer> columns) {
            this.line = line;
            this.columns = columns;
        }

        private String raw(Column column) {
            var place = columns.get(column);
            return place == null ? "" : line.cell(place).replace('\u00A0', ' ').strip();
        }

        private void refuse(Column column, String whatToDo) {
            mistakes.add("Строка " + line.number() + ", «" + column.title() + "»: " + whatToDo);
        }

        private @Nullable String text(Column column, int maxLength) {
            var text = raw(column).replaceAll("\\s+", " ");
            if (text.isEmpty()) {
                if (column.required()) {
                    refuse(column, "заполните ячейку.");
                }
                return null;
            }
            if (text.length() > maxLength) {
                refuse(column, "сократите до " + maxLength + " знаков.");
            }
            return text;
        }

        private @Nullable String name(Column column) {
            var name = text(column, NAME_LENGTH);
            if (name != null && !NAME.matcher(name).matches()) {
                refuse(column, "«" + name + "» не похоже на имя: оставьте только буквы, пробел и дефис.");
            }
            return name;
        }

        private @Nullable String login() {
            var login = raw(Column.LOGIN).toLowerCase(Locale.ROOT);
            if (login.isEmpty()) {
                return null;
            }
            if (!LOGIN.matcher(login).matches()) {
                refuse(
                        Column.LOGIN,
                        "от 3 до 32 латинских букв и цифр без пробелов, первая — буква; или оставьте пусто, и логин"
                                + " подберётся сам.");
            }
            return login;
        }

        private Category category() {
            var category = CATEGORIES.get(Column.plain(raw(Column.CATEGORY)));
            if (category == null) {
                refuse(
                        Column.CATEGORY,
                        "«" + raw(Column.CATEGORY) + "» — такой категории нет. Напишите: "
                                + Arrays.stream(Category.values())
                                        .map(Category::title)
                                        .collect(Collectors.joining(", "))
                                + ".");
                return Category.NONE;
            }
            return category;
        }

        private int experience() {
            if (text(Column.EXPERIENCE, NAME_LENGTH) == null) {
                return 0;
            }
            try {
                var years = new BigDecimal(raw(Column.EXPERIENCE).replace(',', '.')).intValueExact();
                if (years >= 0 && years <= MAX_EXPERIENCE) {
                    return years;
                }
            } catch (ArithmeticException | NumberFormatException noWholeNumber) {
                // said below
            }
            refuse(
                    Column.EXPERIENCE,
                    "«" + raw(Column.EXPERIENCE) + "» — напишите число полных лет от 0 до " + MAX_EXPERIENCE + ".");
            return 0;
        }

        private LocalDate hiredOn() {
            var text = text(Column.HIRED_ON, NAME_LENGTH);
            if (text == null) {
                return today;
            }
            try {
                var day = LocalDate.parse(text, DATE);
                if (day.isBefore(EARLIEST_HIRE) || day.isAfter(today.plusYears(1))) {
                    refuse(Column.HIRED_ON, "проверьте год: " + RussianDate.of(day) + ".");
                }
                return day;
            } catch (DateTimeException noDate) {
                refuse(Column.HIRED_ON, "«" + text + "» — напишите дату так: 01.09.2024.");
                return today;
            }
        }

        /** Null where the column says nothing: the name tells. */
        private @Nullable Gender gender() {
            return switch (Column.plain(raw(Column.GENDER))) {
                case "" -> null;
                case "ж", "жен", "женский" -> Gender.FEMALE;
                case "м", "муж", "мужской" -> Gender.MALE;
                default -> {
                    refuse(Column.GENDER, "напишите «ж» или «м» или оставьте пусто.");
                    yield null;
                }
            };
        }

        /** Whoever the column does not speak of is a teacher, except the head. */
        private boolean teacher() {
            var answer = Column.plain(raw(Column.TEACHER));
            return switch (answer) {
                case "да", "+" -> true;
                case "нет", "-" -> false;
                case "" -> !Column.plain(raw(Column.POSITION)).startsWith("заведующ");
                default -> {
                    refuse(Column.TEACHER, "напишите «да» или «нет».");
                    yield true;
                }
            };
        }

        private Set<Duty> duties() {
            var duties = EnumSet.noneOf(Duty.class);
            for (var title : raw(Column.DUTIES).split("[;,\\n]")) {
                if (!title.isBlank()) {
                    Arrays.stream(Duty.values())
                            .filter(duty -> Column.plain(duty.title()).equals(Column.plain(title)))
                            .findFirst()
                            .ifPresentOrElse(duties::add, () -> refuseDuty(title));
                }
            }
            return duties;
        }

        private void refuseDuty(String title) {
            refuse(
                    Column.DUTIES,
                    "«" + title.strip() + "» — такой обязанности нет. Напишите одну или несколько через запятую: "
                            + Duty.titles(List.of(Duty.values()))
                            + ".");
        }
    }
}
