package org.nastavnik.staff.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The file people fill in: all columns and one person as an example. */
public final class StaffTemplate {

    private static final int CHARACTER = 256;
    private static final int EXAMPLE_EXPERIENCE = 7;
    private static final LocalDate EXAMPLE_HIRED_ON = LocalDate.of(2019, 9, 2);
    private static final Map<Column, String> EXAMPLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Column.LAST_NAME, "Иванова"),
            Map.entry(Column.FIRST_NAME, "Мария"),
            Map.entry(Column.MIDDLE_NAME, "Петровна"),
            Map.entry(Column.GENDER, ""),
            Map.entry(Column.POSITION, "воспитатель"),
            Map.entry(Column.CATEGORY, "первая"),
            Map.entry(Column.GROUP, "старшая группа «Солнышко»"),
            Map.entry(Column.TEACHER, "да"),
            Map.entry(Column.LOGIN, ""),
            Map.entry(Column.DUTIES, "")));

    private StaffTemplate() {}

    public static byte[] xlsx() {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var bold = workbook.createFont();
            bold.setBold(true);
            var headerStyle = workbook.createCellStyle();
            headerStyle.setFont(bold);
            headerStyle.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
            headerStyle.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            headerStyle.setWrapText(true);
            var dateStyle = workbook.createCellStyle();
            dateStyle.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));

            var sheet = workbook.createSheet("Сотрудники");
            var header = sheet.createRow(0);
            var example = sheet.createRow(1);
            for (var column : Column.values()) {
                var place = column.ordinal();
                var title = header.createCell(place, CellType.STRING);
                title.setCellValue(column.title() + (column.required() ? " *" : ""));
                title.setCellStyle(headerStyle);
                var cell = example.createCell(place);
                switch (column) {
                    case EXPERIENCE -> cell.setCellValue(EXAMPLE_EXPERIENCE);
                    case HIRED_ON -> {
                        cell.setCellValue(EXAMPLE_HIRED_ON);
                        cell.setCellStyle(dateStyle);
                    }
                    default -> cell.setCellValue(EXAMPLE.get(column));
                }
                sheet.setColumnWidth(place, Math.max(14, column.title().length() + 4) * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
