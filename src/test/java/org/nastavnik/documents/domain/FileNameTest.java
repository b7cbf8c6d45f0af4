package org.nastavnik.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People's files bear any name; ours bear one every system takes. */
class FileNameTest {

    @Test
    void leavesOutFoldersAndSignsThatSomeSystemDoesNotTake() {
        assertThat(named("C:\\scans\\Приказ №\u00a042.pdf.exe")).isEqualTo("Приказ № 42.pdf.pdf");
        assertThat(named("../../etc/passwd")).isEqualTo("passwd.pdf");
        assertThat(named("a\r\nSet-Cookie: b\"\u0000\u202efdp")).isEqualTo("a Set-Cookie b fdp.pdf");
        assertThat(named("<img src=x>|?*")).isEqualTo("img src x.pdf");
        assertThat(named("..")).isEqualTo("Документ.pdf");
    }

    /** Half a character is none, and PostgreSQL refuses it. */
    @Test
    void neverEndsInHalfACharacter() {
        assertThat(FileName.of("Скан\ud840\udc0bкопия", 5, "pdf")).isEqualTo("Скан.pdf");
    }

    private static String named(String name) {
        return FileName.of(FileName.within(name), 120, "pdf");
    }

    @Test
    void keepsANumberWithASlashAndADateAtTheEnd() {
        assertThat(FileName.of("Приказ № 2/2026 од-н", 100, "pdf")).isEqualTo("Приказ № 2-2026 од-н.pdf");
        assertThat(FileName.of("Протокол от 22.11.2026", 100, "pdf")).isEqualTo("Протокол от 22.11.2026.pdf");
    }

    @Test
    void cutsALongNameWithoutALooseFullStop() {
        assertThat(FileName.of("Приказ от 22.11.2026", 13, "pdf")).isEqualTo("Приказ от 22.pdf");
    }

    @Test
    void takesOfASentFileItsNameOnly() {
        assertThat(FileName.within("C:\\fakepath\\скан.docx")).isEqualTo("скан");
        assertThat(FileName.within("/tmp/../скан")).isEqualTo("скан");
    }
}
