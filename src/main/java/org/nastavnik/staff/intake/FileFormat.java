package org.nastavnik.staff.intake;

/** Tells by its content what kind of file it is. */
final class FileFormat {

    static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final int MAX_LINES = StaffFile.MAX_PEOPLE + 1;

    private FileFormat() {}

    static Sheet read(String fileName, byte[] file) {
        if (file.length == 0) {
            throw new UnreadableFile("Файл пустой. Выберите другой.");
        }
        if (file.length > MAX_BYTES) {
            throw new UnreadableFile("Файл больше 5 МБ. Оставьте в нём только список сотрудников.");
        }
        if (startsWith(file, 'P', 'K', 3, 4)) {
            return XlsxSheet.read(file, MAX_LINES);
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile("Это старый формат Excel (XLS) или файл с паролем. Откройте его и сохраните как"
                    + " «Книга Excel (XLSX)» без пароля.");
        }
        if (!fileName.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") || hasZeroByte(file)) {
            throw new UnreadableFile("Нужен файл XLSX или CSV. Откройте список в программе для таблиц и сохраните в"
                    + " одном из этих форматов.");
        }
        return CsvSheet.read(file, MAX_LINES);
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (var place = 0; place < bytes.length; place++) {
            if ((file[place] & 0xFF) != bytes[place]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZeroByte(byte[] file) {
        for (var value : file) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }
}
