package org.nastavnik.roadmap.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.roadmap.Light;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowGlance;
import org.nastavnik.roadmap.RowStatus;
import org.nastavnik.staff.Duty;

class RowLightsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Test
    void anOpenRowTurnsFromBlueToAmberToRed() {
        assertRow(RowStatus.OPEN, null, LAST.minusDays(15), Light.ON_TIME, "в работе до 30.09.2026");
        assertRow(RowStatus.OPEN, null, LAST.minusDays(14), Light.SOON, "до срока 14 дней");
        assertRow(RowStatus.OPEN, null, LAST.minusDays(2), Light.SOON, "до срока 2 дня");
        assertRow(RowStatus.OPEN, null, LAST.minusDays(1), Light.SOON, "срок завтра");
        assertRow(RowStatus.OPEN, null, LAST, Light.SOON, "срок сегодня");
        assertRow(RowStatus.OPEN, null, LAST.plusDays(1), Light.OVERDUE, "просрочено на 1 день");
        assertRow(RowStatus.PLANNED, null, LAST.plusDays(5), Light.OVERDUE, "просрочено на 5 дней");
    }

    @Test
    void aRowNobodyHasBegunSaysWhenItShould() {
        assertRow(RowStatus.PLANNED, null, FIRST.minusDays(1), Light.ON_TIME, "начнётся 01.09.2026");
        assertRow(RowStatus.PLANNED, null, FIRST, Light.ON_TIME, "ещё не начато, срок 30.09.2026");
    }

    @Test
    void aClosedRowSaysHowItWasClosed() {
        var today = LocalDate.of(2027, 1, 1);
        assertRow(RowStatus.DONE, LAST, today, Light.DONE, "сделано 30.09.2026");
        assertRow(RowStatus.DONE, LAST.plusDays(3), today, Light.DONE, "сделано 03.10.2026, на 3 дня позже срока");
        assertRow(RowStatus.NOT_REQUIRED, FIRST, today, Light.NOT_REQUIRED, "не требуется: Нет доступа");
        assertRow(RowStatus.NOT_DONE, LAST, today, Light.OVERDUE, "не выполнено");
    }

    @Test
    void theWorstLightOfWhatIsRequiredCounts() {
        assertThat(RowLights.together(List.of(Light.DONE, Light.OVERDUE, Light.SOON)))
                .isEqualTo(Light.OVERDUE);
        assertThat(RowLights.together(List.of(Light.DONE, Light.ON_TIME))).isEqualTo(Light.ON_TIME);
        assertThat(RowLights.together(List.of(Light.DONE, Light.NOT_REQUIRED))).isEqualTo(Light.DONE);
        assertThat(RowLights.together(List.of(Light.NOT_REQUIRED))).isEqualTo(Light.NOT_REQUIRED);
    }

    @Test
    void theHeadlineCountsInRussian() {
        assertThat(Headline.of(true, rows(9, 0, 11, 0))).isEqualTo("Год идёт по плану: сделано 9 из 20 строк");
        assertThat(Headline.of(true, rows(9, 1, 10, 0)))
                .isEqualTo("Год идёт, но есть отставание: сделано 9 из 20 строк, просрочена 1");
        assertThat(Headline.of(true, rows(9, 3, 7, 1)))
                .isEqualTo("Год идёт, но есть отставание: сделано 9 из 19 строк, просрочены 3, не требуется 1");
        assertThat(Headline.of(true, rows(5, 5, 11, 2)))
                .isEqualTo("Год идёт, но есть отставание: сделано 5 из 21 строки, просрочено 5, не требуются 2");
        assertThat(Headline.of(false, rows(18, 2, 0, 0)))
                .isEqualTo("Год завершён: сделано 18 из 20 строк, не выполнены 2");
        assertThat(Headline.of(false, rows(20, 0, 0, 0))).isEqualTo("Год завершён: сделано 20 из 20 строк");
    }

    private static List<RowGlance> rows(int done, int overdue, int onTime, int unnecessary) {
        var rows = new ArrayList<RowGlance>();
        rows.addAll(Collections.nCopies(done, glance(Light.DONE)));
        rows.addAll(Collections.nCopies(overdue, glance(Light.OVERDUE)));
        rows.addAll(Collections.nCopies(onTime, glance(Light.ON_TIME)));
        rows.addAll(Collections.nCopies(unnecessary, glance(Light.NOT_REQUIRED)));
        return rows;
    }

    private static RowGlance glance(Light light) {
        return new RowGlance(row(RowStatus.OPEN, null), light, "", List.of());
    }

    private static void assertRow(
            RowStatus status, @Nullable LocalDate closedOn, LocalDate today, Light light, String words) {
        var row = row(status, closedOn);
        assertThat(RowLights.light(row, today)).as("%s on %s", status, today).isEqualTo(light);
        assertThat(RowLights.words(row, today)).as("%s on %s", status, today).isEqualTo(words);
    }

    private static Row row(RowStatus status, @Nullable LocalDate closedOn) {
        return new Row(
                "2.1",
                2,
                "Этап",
                "Содержание",
                FIRST,
                LAST,
                Duty.CURATOR,
                "Результат",
                "Документ",
                status,
                FIRST,
                closedOn,
                status == RowStatus.NOT_REQUIRED ? "Нет доступа" : null);
    }
}
