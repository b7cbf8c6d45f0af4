package org.nastavnik.staff.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.KindergartenTest;
import org.nastavnik.engine.Accounts;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.Person;
import org.springframework.beans.factory.annotation.Autowired;

class StaffIntakeTest extends KindergartenTest {

    private static final String HEADER =
            "Фамилия;Имя;Отчество;Должность;Категория;Педагогический стаж, лет;Принят;Группа;Педагог;Логин;Обязанности\n";

    @Autowired
    private StaffIntake intake;

    @Autowired
    private Accounts accounts;

    private int before;

    @BeforeEach
    void count() {
        before = people.everybody().size();
    }

    @Test
    void takesOnEverybodyWithALoginAndAPassword() {
        var result = csv(HEADER
                + "Зуева;Нина;Львовна;воспитатель;первая;5;01.09.2020;«Капелька»;да;zueva;\n"
                + "Черных;Олег;;логопед;;0;3.8.2026;;;;\n");

        assertThat(result.mistakes()).isEmpty();
        var nina = result.people().get(0);
        assertThat(nina.person().login()).isEqualTo("zueva");
        assertThat(nina.person().category()).isEqualTo(Category.FIRST);
        assertThat(nina.person().group()).isEqualTo("«Капелька»");
        assertThat(nina.person().hiredOn()).isEqualTo(LocalDate.of(2020, 9, 1));
        assertThat(accounts.checkPassword("zueva", nina.password(), "")).isTrue();
        var oleg = result.people().get(1);
        assertThat(oleg.person().middleName()).isNull();
        assertThat(oleg.person().login()).startsWith("pedagog");
        assertThat(oleg.person().teacher()).isTrue();
        assertThat(oleg.person().category()).isEqualTo(Category.NONE);
        assertThat(oleg.password())
                .matches("[A-Z][a-z]{2}\\d\\d(-[a-z]{3}\\d\\d){2}")
                .isNotEqualTo(nina.password());
        assertThat(accounts.checkPassword(oleg.person().login(), oleg.password(), ""))
                .isTrue();
    }

    @Test
    void readsWhatExcelSavesInRussia() {
        var commas = "\uFEFFИмя,Фамилия,\"Педагогический стаж, лет\",Должность,Дата приёма\n"
                + "Нина,Зуева,5,\"воспитатель, логопед\",01.09.2020\n";
        assertThat(intake.takeOn("a.csv", commas.getBytes(StandardCharsets.UTF_8), "zaved")
                        .people())
                .extracting(one -> one.person().position())
                .containsExactly("воспитатель, логопед");

        var windows = HEADER + "Щукина;Инна;Львовна;воспитатель;высшая;5;01.09.2020;;;;\n";
        assertThat(intake.takeOn("b.csv", windows.getBytes(Charset.forName("windows-1251")), "zaved")
                        .people())
                .extracting(one -> one.person().fullName())
                .containsExactly("Щукина Инна Львовна");
    }

    @Test
    void readsTheTemplateItHandsOut() {
        var result = intake.takeOn("template.xlsx", StaffTemplate.xlsx(), "zaved");

        assertThat(result.mistakes()).isEmpty();
        var person = result.people().get(0).person();
        assertThat(person.fullName()).isEqualTo("Иванова Мария Петровна");
        assertThat(person.experience()).isEqualTo(7);
        assertThat(person.hiredOn()).isEqualTo(LocalDate.of(2019, 9, 2));
        assertThat(person.category()).isEqualTo(Category.FIRST);
    }

    @Test
    void datesOfXlsxMayBeTextsToo() throws IOException {
        var result = intake.takeOn(
                "x.xlsx",
                xlsx(
                        new Object[] {"Фамилия", "Имя", "Должность", "Стаж", "Принята"},
                        new Object[] {"Зуева", "Нина", "воспитатель", 5.0, "01.09.2020"},
                        new Object[] {},
                        new Object[] {"Зуева", "Яна", "воспитатель", "6", "31.02.2020"}),
                "zaved");

        assertThat(result.mistakes())
                .containsExactly("Строка 4, «Принят»: «31.02.2020» — напишите дату так: 01.09.2024.");
        assertNobodyCame();
    }

    @Test
    void namesEveryMistakeAndTakesNobodyOn() {
        var result = csv(HEADER
                + "Зуева;Нина;Львовна;воспитатель;первая;5;01.09.2020;;;zueva;\n"
                + ";Яна;;воспитатель;третья;много;завтра;;может быть;ю;Директор\n"
                + "Зуева;Нина;Львовна;воспитатель;;5;01.09.2020;;;ZUEVA;\n"
                + "Зайцева;Ева;;;;71;01.09.2030;;;;\n");

        assertThat(result.mistakes())
                .anyMatch(m -> m.equals("Строка 3, «Фамилия»: заполните ячейку."))
                .anyMatch(m -> m.startsWith("Строка 3, «Категория»: «третья» — такой категории нет."))
                .anyMatch(m -> m.startsWith("Строка 3, «Педагогический стаж, лет»: «много»"))
                .anyMatch(m -> m.startsWith("Строка 3, «Принят»: «завтра»"))
                .anyMatch(m -> m.equals("Строка 3, «Педагог»: напишите «да» или «нет»."))
                .anyMatch(m -> m.startsWith("Строка 3, «Логин»: от 3 до 32 латинских букв"))
                .anyMatch(m -> m.startsWith("Строка 3, «Обязанности»: «Директор» — такой обязанности нет."))
                .anyMatch(m -> m.equals("Строка 4, «Логин»: тот же логин уже есть в строке 2."))
                .anyMatch(m -> m.equals("Строка 4, «Фамилия»: тот же человек уже есть в строке 2."))
                .anyMatch(m -> m.equals("Строка 5, «Должность»: заполните ячейку."))
                .anyMatch(m -> m.startsWith("Строка 5, «Педагогический стаж, лет»: «71»"))
                .anyMatch(m -> m.equals("Строка 5, «Принят»: проверьте год: 01.09.2030."));
        assertThat(result.people()).isEmpty();
        assertNobodyCame();
    }

    @Test
    void reportsHeadersItMissesOrDoesNotKnow() {
        var result = csv("Фамилия;Имя;Телефон;Имя\nЗуева;Нина;1;2\n");

        assertThat(result.mistakes())
                .anyMatch(m -> m.startsWith("Строка 1: столбец «Телефон» не знаком."))
                .anyMatch(m -> m.equals("Строка 1: столбец «Имя» встречается дважды. Оставьте один."))
                .anyMatch(m -> m.equals("Строка 1: нет столбца «Должность». Добавьте его."))
                .anyMatch(m -> m.equals("Строка 1: нет столбца «Принят». Добавьте его."));
    }

    @Test
    void refusesPeopleAndLoginsThatAreHereAlready() {
        var here = people.withLogin("pedagog3");

        var result = csv(HEADER
                + here.lastName() + ";" + here.firstName() + ";" + here.middleName()
                + ";воспитатель;;5;01.09.2020;;;;\n"
                + "Зуева;Нина;;воспитатель;;5;01.09.2020;;;pedagog3;\n");

        assertThat(result.mistakes())
                .containsExactly(
                        "Строка 2, «Фамилия»: " + here.fullName()
                                + " уже есть в списке сотрудников. Удалите эту строку.",
                        "Строка 3, «Логин»: логин «pedagog3» уже занят. Придумайте другой или оставьте ячейку пустой.");
        assertNobodyCame();
    }

    @Test
    void givesDutiesThatAreFree() {
        jdbc.update("delete from duty where duty in ('SECRETARY', 'SITE_EDITOR')");

        var result = csv(HEADER
                + "Зуева;Нина;;воспитатель;;5;01.09.2020;;;;секретарь педагогического совета, Ответственный за сайт\n");

        assertThat(result.mistakes()).isEmpty();
        var login = result.people().get(0).person().login();
        assertThat(duties.holder("secretary")).isEqualTo(login);
        assertThat(duties.holds(login, Duty.SITE_EDITOR)).isTrue();
    }

    @Test
    void neverTakesADutyAwayFromItsHolder() {
        var result = csv(HEADER
                + "Зуева;Нина;;заведующий;;5;01.09.2020;;;;Заведующий\n"
                + "Зуев;Лев;;воспитатель;;5;01.09.2020;;;;Заведующий\n");

        assertThat(result.mistakes())
                .anyMatch(m ->
                        m.equals("Строка 3, «Обязанности»: обязанность «Заведующий» бывает только у одного человека."))
                .anyMatch(m -> m.contains("обязанность «Заведующий» исполняет Соколова М. П."));
        assertThat(duties.holder("head")).isEqualTo("zaved");
    }

    @Test
    void aLoginMadeHereNeverTakesOneOfTheFile() {
        var next = "pedagog" + (before + 1);

        var result = csv(HEADER
                + "Зуева;Нина;;воспитатель;;5;01.09.2020;;;;\n"
                + "Зуев;Лев;;воспитатель;;5;01.09.2020;;;" + next + ";\n");

        assertThat(result.people()).extracting(one -> one.person().lastName()).containsExactly("Зуева", "Зуев");
        assertThat(result.people().get(1).person().login()).isEqualTo(next);
    }

    @Test
    void refusesFilesThatAreNoTables() throws IOException {
        assertThat(takeOn("staff.doc", "текст")).containsExactly(wrongType());
        assertThat(takeOn("staff.csv", "a\0b")).containsExactly(wrongType());
        assertThat(takeOn("staff.csv", "")).containsExactly("Файл пустой. Выберите другой.");
        assertThat(takeOn("staff.csv", HEADER)).allMatch(m -> m.startsWith("В файле нет ни одного сотрудника"));
        assertThat(takeOn("staff.csv", HEADER + "Зуева;\"Нина;\n")).allMatch(m -> m.contains("кавычки"));
        assertThat(intake.takeOn("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "zaved")
                        .mistakes())
                .allMatch(m -> m.startsWith("Это старый формат Excel"));
        assertThat(intake.takeOn("fake.xlsx", zip("word/document.xml", 100), "zaved")
                        .mistakes())
                .allMatch(m -> m.startsWith("Не удалось открыть файл XLSX"));
        assertThat(intake.takeOn("bomb.xlsx", zip("[Content_Types].xml", 200_000_000), "zaved")
                        .mistakes())
                .allMatch(m -> m.startsWith("Не удалось открыть файл XLSX"));
        assertThat(intake.takeOn("big.csv", new byte[FileFormat.MAX_BYTES + 1], "zaved")
                        .mistakes())
                .allMatch(m -> m.startsWith("Файл больше 5 МБ"));
        assertThat(csv(HEADER + lines(2001)).mistakes()).allMatch(m -> m.startsWith("В файле больше 2000 человек"));
        assertNobodyCame();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='abc'/>",
                "<row r='99999999999'/>",
                "<row r='1'><c r='\u2603' t='inlineStr'><is><t>a</t></is></c></row>",
                "<row r='1'><c r='A1' t='s'><v>77</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
            })
    void refusesDamagedTables(String rows) throws IOException {
        assertThat(intake.takeOn("damaged.xlsx", withRows(xlsx(new Object[] {"a"}), rows), "zaved")
                        .mistakes())
                .allMatch(m -> m.startsWith("Не удалось открыть файл XLSX"));
        assertNobodyCame();
    }

    private static byte[] withRows(byte[] workbook, String rows) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(file)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content.replaceAll("(?s)<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    @Test
    void fiveHundredPeopleComeInOneGo() {
        var statements = StatementCount.during(jdbc, () -> {
            var result = csv(HEADER + lines(500));
            assertThat(result.mistakes()).isEmpty();
            assertThat(result.people()).hasSize(500);
        });

        assertThat(people.everybody()).hasSize(before + 500);
        assertThat(people.everybody()).extracting(Person::login).doesNotHaveDuplicates();
        assertThat(statements / 500)
                .as("statements per person, the journal's among them")
                .isBetween(5L, 29L);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "Зуева" + letters(number) + ";Нина;;воспитатель;;5;01.09.2020;;;;\n")
                .collect(Collectors.joining());
    }

    private static String letters(int number) {
        return number == 0 ? "" : (char) ('а' + number % 32) + letters(number / 32);
    }

    private static String wrongType() {
        return "Нужен файл XLSX или CSV. Откройте список в программе для таблиц и сохраните в одном из этих форматов.";
    }

    private StaffIntake.Result csv(String text) {
        return intake.takeOn("staff.csv", text.getBytes(StandardCharsets.UTF_8), "zaved");
    }

    private java.util.List<String> takeOn(String name, String text) {
        return intake.takeOn(name, text.getBytes(StandardCharsets.UTF_8), "zaved")
                .mistakes();
    }

    private void assertNobodyCame() {
        assertThat(people.everybody()).hasSize(before);
    }

    private static byte[] xlsx(Object[]... rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            for (var row = 0; row < rows.length; row++) {
                for (var place = 0; place < rows[row].length; place++) {
                    var cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(place);
                    if (rows[row][place] instanceof Double number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue(rows[row][place].toString());
                    }
                }
            }
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            var block = new byte[100_000];
            for (var left = zeros; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        }
        return file.toByteArray();
    }
}
