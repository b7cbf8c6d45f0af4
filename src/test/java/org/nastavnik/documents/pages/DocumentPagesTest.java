package org.nastavnik.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.PagesTest;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Announcements;
import org.nastavnik.acts.Draft;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.copies.SignedCopy;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.documents.domain.SignedCopies;
import org.nastavnik.documents.domain.YearFolder;
import org.nastavnik.documents.print.Article;
import org.nastavnik.documents.print.PdfPress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class DocumentPagesTest extends PagesTest {

    @Autowired
    private Acts acts;

    @Autowired
    private Announcements announcements;

    @Autowired
    private PdfPress press;

    @Autowired
    private YearFolder folder;

    @Autowired
    private Readers readers;

    @Autowired
    private SignedCopies copies;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EntityManager entities;

    private long order;

    @BeforeEach
    void issueAnOrder() {
        order = acts.prepare(
                YEAR,
                ActKind.EARLY_END_ORDER,
                List.of("Прекратить работу <b>пары</b> раньше срока."),
                List.of(personId("pedagog1")));
        var draft = acts.act(order);
        acts.submit(order, new Draft(draft.title(), draft.basis(), draft.sections()), "kurator");
        acts.approve(order, "zaved");
        acts.register(order);
        announcements.askAcquaintance(order);
    }

    @Test
    void showsADocumentWithItsLinksAndNothingThatCouldRun() throws Exception {
        var page = web.perform(get(address()).with(user("zaved")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Прекратить работу &lt;b&gt;пары&lt;/b&gt; раньше срока.")))
                .andExpect(content().string(containsString(address() + ".pdf")))
                .andExpect(content().string(containsString("Документ подписан и больше не меняется.")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("style=\"").doesNotContainPattern("<script(?! type=\"module\" src=)");
    }

    @Test
    void pdfAndDocxAreDownloadedUnderARussianName() throws Exception {
        var pdf = web.perform(get(address() + ".pdf").with(user("pedagog1")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(
                        header().string("Content-Disposition", containsString("%D0%9F%D1%80%D0%B8%D0%BA%D0%B0%D0%B7")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Прекратить работу <b>пары</b>", "№\u00a01-ОД");
        }
        web.perform(get(address() + ".docx").with(user("pedagog1")))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Type",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    }

    @Test
    void aStrangerSeesNothing() throws Exception {
        for (var path : List.of("", ".pdf", ".docx")) {
            web.perform(get(address() + path).with(user("pedagog3"))).andExpect(status().isNotFound());
            web.perform(get(address() + path)).andExpect(status().is3xxRedirection());
        }
        web.perform(get("/documents").with(user("pedagog3")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("О досрочном прекращении"))));
        web.perform(get("/documents/years/" + YEAR + "/folder.zip").with(user("pedagog3")))
                .andExpect(status().isForbidden());
        attach("pedagog3", scan("Скан")).andExpect(status().isNotFound());
    }

    /** Who reads is told by the login alone. */
    @Test
    void nobodyBecomesAnotherReaderByAnAddress() throws Exception {
        web.perform(get(address() + "?personId=" + personId("zaved") + "&login=zaved&duties=HEAD&duties[0]=HEAD")
                        .with(user("pedagog3")))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        var draft = acts.prepare(YEAR, ActKind.EARLY_END_ORDER, List.of("Проект."), List.of());
        for (var path : List.of(
                "/documents/act/999999",
                "/documents/secret/1",
                "/documents/act/999999.pdf",
                "/documents/copies/999999",
                "/documents/acquaintance-sheet/" + draft,
                "/documents?year=2026-2030",
                "/documents/years/x/folder.zip")) {
            web.perform(get(path).with(user("zaved"))).andExpect(status().isNotFound());
        }
    }

    @Test
    void aSignedCopyIsKeptWithWhoAndWhenAndGivenBackAsItWas() throws Exception {
        var scan = scan("Подписанный приказ");
        attach("kurator", scan).andExpect(redirectedUrl(address())).andExpect(flash().attribute("attached", true));
        attach("kurator", scan);

        var id = jdbc.queryForObject("select id from signed_copy", Long.class);
        web.perform(get(address()).with(user("pedagog1")))
                .andExpect(content().string(containsString("Приказ подписан.pdf")))
                .andExpect(content().string(containsString("Тихонова Е. П.")))
                .andExpect(content().string(not(containsString("Приложить копию"))));
        var started = web.perform(get("/documents/copies/" + id).with(user("pedagog1")))
                .andReturn();
        web.perform(asyncDispatch(started))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().bytes(scan));
        web.perform(get("/documents/copies/" + id).with(user("pedagog3"))).andExpect(status().isNotFound());
    }

    @Test
    void aCopyThatCannotBeWrittenDownIsNotKept() {
        jdbc.update("update journal_chain set last_number = last_number - 1");

        assertThatThrownBy(() -> attach("kurator", scan("Подписанный приказ")))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);

        assertThat(copies.of("act", order)).isEmpty();
    }

    @Test
    void aFileWeDoNotTakeIsRefusedInWords() throws Exception {
        attach("kurator", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .andExpect(redirectedUrl(address()))
                .andExpect(flash().attribute(
                                "refusal", "Такой файл приложить нельзя. Подойдут PDF, JPEG, PNG или DOCX до 20 МБ."));
        assertThat(jdbc.queryForObject("select count(*) from signed_copy", Long.class))
                .isZero();
    }

    @Test
    void theFolderOfTheYearBeginsWithItsInventory() throws Exception {
        attach("kurator", scan("Подписанный приказ"));

        var started = web.perform(
                        get("/documents/years/" + YEAR + "/folder.zip").with(user("zaved")))
                .andReturn();
        var zip = web.perform(asyncDispatch(started))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        var names = names(zip);
        assertThat(names.get(0)).isEqualTo("00 Опись.pdf");
        assertThat(names)
                .anyMatch(name -> name.matches(
                        "Этап 5\\. Работа наставнических пар/\\d{3} Приказ от .*О досрочном прекращении.*\\.pdf"))
                .anyMatch(name -> name.matches("Этап 5.*/.*подписанная копия \\d+\\.pdf"))
                .anyMatch(name ->
                        name.startsWith("Этап 5. Работа наставнических пар/") && name.contains("Лист ознакомления"));
    }

    /** A slow reader of a big folder would take the database away from everybody else. */
    @Test
    void theFolderGoesOutWithoutHoldingTheDatabase() throws Exception {
        attach("kurator", scan("Подписанный приказ"));
        var held = new ArrayList<Boolean>();

        folder.write(YEAR, readers.reader("zaved"), new OutputStream() {
            @Override
            public void write(int part) {
                held.add(TransactionSynchronizationManager.isActualTransactionActive());
            }
        });

        assertThat(held).isNotEmpty().containsOnly(false);
    }

    /** A folder of a year may hold hundreds of scans, each of up to 20 MB. */
    @Test
    void filesDoNotStayInMemoryUntilTheFolderIsWritten() throws Exception {
        attach("kurator", scan("Подписанный приказ"));
        var copy = copies.of("act", order).get(0);

        var held = new TransactionTemplate(transactions).execute(transaction -> {
            write(copy);
            return entities.unwrap(Session.class).getStatistics().getEntityCount();
        });

        assertThat(held).isZero();
    }

    private void write(SignedCopy copy) {
        try {
            copies.write(copy, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theInventoryNamesEveryDocumentWithItsStateAndCopies() throws Exception {
        attach("kurator", scan("Подписанный приказ"));

        Golden.check("inventory", folder.inventory(YEAR, readers.reader("zaved")));
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
                assertThat(stream.readAllBytes()).startsWith('%', 'P', 'D', 'F');
            }
        }
        return names;
    }

    private org.springframework.test.web.servlet.ResultActions attach(String login, byte[] content) throws Exception {
        return web.perform(multipart(address() + "/copies")
                .file(new MockMultipartFile("file", "C:\\scans\\Приказ подписан.exe", "text/html", content))
                .with(user(login))
                .with(csrf()));
    }

    private byte[] scan(String text) {
        return press.print(new Article(text, "<article><p>" + text + "</p></article>"));
    }

    private String address() {
        return "/documents/act/" + order;
    }
}
