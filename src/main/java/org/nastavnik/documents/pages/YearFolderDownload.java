package org.nastavnik.documents.pages;

import java.security.Principal;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.documents.domain.YearFolder;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The folder of the year as an inspector asks for it. */
@Controller
class YearFolderDownload {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final YearFolder folder;
    private final Readers readers;
    private final Journal journal;

    YearFolderDownload(YearFolder folder, Readers readers, Journal journal) {
        this.folder = folder;
        this.readers = readers;
        this.journal = journal;
    }

    @GetMapping("/documents/years/{year}/folder.zip")
    ResponseEntity<StreamingResponseBody> download(@PathVariable String year, Principal principal) {
        var name = DocumentPages.schoolYear(year).toString();
        var reader = readers.reader(principal.getName());
        journal.opened(
                Kind.YEAR_FOLDER_DOWNLOADED, reader.login(), folder.people(name, reader), "documents of " + name, "");
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, DocumentPages.attachment("Наставничество " + name + ".zip"))
                .body(to -> folder.write(name, reader, to));
    }
}
