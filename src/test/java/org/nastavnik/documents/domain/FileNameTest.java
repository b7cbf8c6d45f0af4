package org.nastavnik.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

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
