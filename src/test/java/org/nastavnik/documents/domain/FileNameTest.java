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
        return FileName.of(name, 120, "pdf");
    }
}
