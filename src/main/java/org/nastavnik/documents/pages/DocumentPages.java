package org.nastavnik.documents.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.copies.FileKind;
import org.nastavnik.documents.copies.RefusedFile;
import org.nastavnik.documents.copies.SignedCopy;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Entry;
import org.nastavnik.documents.domain.FileName;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.documents.domain.SignedCopies;
import org.nastavnik.documents.print.DocxPress;
import org.nastavnik.documents.print.PdfPress;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.staff.People;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of a school year, each with its preview, its PDF and DOCX and the signed copies attached to it. */
@Controller
@RequestMapping("/documents")
class DocumentPages {

    private static final int LONGEST_NAME = 150;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Cabinet cabinet;
    private final SignedCopies copies;
    private final Readers readers;
    private final People people;
    private final PdfPress pdf;
    private final DocxPress docx;
    private final Days days;
    private final Journal journal;
    private final Clock clock;

    DocumentPages(
            Cabinet cabinet,
            SignedCopies copies,
            Readers readers,
            People people,
            PdfPress pdf,
            DocxPress docx,
            Days days,
            Journal journal,
            Clock clock) {
        this.cabinet = cabinet;
        this.copies = copies;
        this.readers = readers;
        this.people = people;
        this.pdf = pdf;
        this.docx = docx;
        this.days = days;
        this.journal = journal;
        this.clock = clock;
    }

    @ModelAttribute("reader")
    Reader reader(Principal principal) {
        return readers.reader(principal.getName());
    }

    @GetMapping
    String year(
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            @RequestParam(required = false) String year,
            Model model) {
        var shown = year == null ? SchoolYear.containing(days.today()) : schoolYear(year);
        var byStage = cabinet.year(shown.toString(), reader).stream()
                .collect(Collectors.groupingBy(Entry::folder, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("year", shown.toString());
        model.addAttribute("before", new SchoolYear(shown.firstYear() - 1).toString());
        model.addAttribute("after", shown.next().toString());
        model.addAttribute("stages", byStage);
        return "documents/year";
    }

    @GetMapping("/{paper}/{id}")
    String document(
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            @PathVariable String paper,
            @PathVariable long id,
            Model model) {
        var document = open(Kind.DOCUMENT_OPENED, paper, id, reader);
        model.addAttribute("document", document);
        model.addAttribute(
                "copies", copies.of(paper, id).stream().map(this::line).toList());
        model.addAttribute("mayAttach", cabinet.mayAttach(document, reader));
        return "documents/document";
    }

    private CopyLine line(SignedCopy copy) {
        return new CopyLine(
                copy.id(),
                copy.fileName(),
                Math.max(1, copy.size() / 1024),
                people.person(copy.attachedBy()).shortName(),
                MOMENT.format(copy.attachedAt().atZone(clock.getZone())),
                copy.sha256());
    }

    @GetMapping("/{paper}/{id}.pdf")
    ResponseEntity<byte[]> pdf(
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            @PathVariable String paper,
            @PathVariable long id) {
        var document = open(Kind.DOCUMENT_DOWNLOADED, paper, id, reader);
        return download(document, FileKind.PDF, pdf.print(document.article()));
    }

    @GetMapping("/{paper}/{id}.docx")
    ResponseEntity<byte[]> docx(
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            @PathVariable String paper,
            @PathVariable long id) {
        var document = open(Kind.DOCUMENT_DOWNLOADED, paper, id, reader);
        return download(document, FileKind.DOCX, docx.print(document.article()));
    }

    @PostMapping("/{paper}/{id}/copies")
    String attach(
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            @PathVariable String paper,
            @PathVariable long id,
            @RequestParam MultipartFile file,
            RedirectAttributes after)
            throws IOException {
        var document = findable(reader, subject(paper, id), () -> cabinet.open(paper, id, reader));
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            copies.attach(document, name, file.getBytes(), reader);
            after.addFlashAttribute("attached", true);
        } catch (DataIntegrityViolationException overtaken) {
            // The very same file came twice at once, as from a button pressed twice: the other one is there by now.
            copies.attach(document, name, file.getBytes(), reader);
            after.addFlashAttribute("attached", true);
        } catch (RefusedFile refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:" + document.address();
    }

    @GetMapping("/copies/{copyId}")
    ResponseEntity<StreamingResponseBody> copy(
            @ModelAttribute(name = "reader", binding = false) Reader reader, @PathVariable long copyId) {
        var copy = findable(reader, "copy " + copyId, () -> copies.copy(copyId, reader));
        journal.opened(
                Kind.DOCUMENT_DOWNLOADED,
                reader.login(),
                cabinet.people(copy.paper(), copy.documentId()),
                subject(copy.paper(), copy.documentId()),
                "copy " + copyId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(copy.kind().mediaType()))
                .contentLength(copy.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(copy.fileName()))
                .body(to -> copies.write(copy, to));
    }

    /** Written down before anybody sees it. */
    private DrawnDocument open(Kind kind, String paper, long id, Reader reader) {
        var document = findable(reader, subject(paper, id), () -> cabinet.open(paper, id, reader));
        journal.opened(kind, reader.login(), document.people(), subject(paper, id), "");
        return document;
    }

    /** What is not theirs is not there: a refusal would tell that it is. */
    private <T> T findable(Reader reader, String subject, Supplier<Optional<T>> search) {
        try {
            return search.get().orElseThrow(DocumentPages::missing);
        } catch (AccessDeniedException notTheirs) {
            journal.refused(reader.login(), subject);
            throw missing();
        }
    }

    private static String subject(String paper, long id) {
        return "document " + paper + "/" + id;
    }

    private static ResponseEntity<byte[]> download(DrawnDocument document, FileKind kind, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(FileName.of(document.name(), LONGEST_NAME, kind.extension())))
                .body(content);
    }

    static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    static SchoolYear schoolYear(String name) {
        try {
            return SchoolYear.of(name);
        } catch (IllegalArgumentException notAYear) {
            throw missing();
        }
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** @param kilobytes the size of the file, at least 1 */
    record CopyLine(long id, String name, long kilobytes, String attachedBy, String attachedAt, String sha256) {}
}
