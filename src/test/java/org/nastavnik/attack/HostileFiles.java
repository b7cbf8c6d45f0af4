package org.nastavnik.attack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Files no honest program makes. */
final class HostileFiles {

    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private HostileFiles() {}

    /** A PNG of one colour that claims, and holds, so many points. */
    static byte[] png(int width, int height) {
        try (var png = new ByteArrayOutputStream()) {
            png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
            header.put(new byte[] {8, 6, 0, 0, 0});
            chunk(png, "IHDR", header.array());
            chunk(png, "IDAT", deflated(Math.min(200_000_000L, (long) width * height * 4 + height)));
            chunk(png, "IEND", new byte[0]);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        var body = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(body);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(body);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] deflated(long zeros) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            var block = new byte[1_000_000];
            for (var left = zeros; left > 0; left -= block.length) {
                deflater.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return packed.toByteArray();
    }

    /** A JPEG drawn in several passes. */
    static byte[] progressiveJpeg(int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var jpeg = new ByteArrayOutputStream();
                var stream = ImageIO.createImageOutputStream(jpeg)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(
                    null,
                    new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), null, null),
                    how);
            stream.flush();
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    /** The last pass of this JPEG again and again. */
    static byte[] manyPasses(byte[] jpeg, int times) {
        var last = lastIndex(jpeg, 0xDA);
        var pass = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        var many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        for (var time = 0; time < times; time++) {
            many.writeBytes(pass);
        }
        many.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return many.toByteArray();
    }

    private static int lastIndex(byte[] jpeg, int mark) {
        for (var place = jpeg.length - 2; place > 0; place--) {
            if ((jpeg[place] & 0xFF) == 0xFF && (jpeg[place + 1] & 0xFF) == mark) {
                return place;
            }
        }
        throw new IllegalArgumentException("No such mark");
    }

    /** A PDF of one empty page with this in its catalogue, and these objects from the fifth on. */
    static byte[] pdf(String inCatalogue, String... objects) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var all = new String[3 + objects.length];
        all[0] = "<</Type/Catalog/Pages 2 0 R " + inCatalogue + ">>";
        all[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        all[2] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>";
        System.arraycopy(objects, 0, all, 3, objects.length);
        var places = new StringBuilder();
        for (var number = 1; number <= all.length; number++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(number).append(" 0 obj ").append(all[number - 1]).append(" endobj\n");
        }
        var table = pdf.length();
        pdf.append("xref\n0 ")
                .append(all.length + 1)
                .append("\n0000000000 65535 f \n")
                .append(places);
        pdf.append("trailer <</Size ").append(all.length + 1).append("/Root 1 0 R>>\nstartxref\n");
        pdf.append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A DOCX of one paragraph with these parts beside. */
    static byte[] docx(Map<String, String> parts) {
        return docx("", parts);
    }

    /** @param prologue what stands before the document's root, such as declarations of entities */
    static byte[] docx(String prologue, Map<String, String> parts) {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "[Content_Types].xml",
                CONTENT_TYPES.formatted("<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "\"/>"));
        all.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
        all.put(
                "word/document.xml",
                prologue
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>" + (prologue.isEmpty() ? "Приказ" : "&leak;")
                        + "</w:t></w:r></w:p></w:body></w:document>");
        all.putAll(parts);
        return zip(all);
    }

    /** A DOCX with this in its body, beside a paragraph. */
    static byte[] docxOf(String body) {
        return docx(Map.of("word/document.xml", document(body)));
    }

    static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r><w:t>Приказ</w:t></w:r></w:p>" + body + "</w:body></w:document>";
    }

    /** A paragraph with a field, whose code comes in these pieces. */
    static String field(String... code) {
        return "<w:p>"
                + fieldOfRuns("<w:r><w:instrText>" + String.join("</w:instrText></w:r><w:r><w:instrText>", code)
                        + "</w:instrText></w:r>")
                + "</w:p>";
    }

    static String fieldOfRuns(String code) {
        var mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
        return mark.formatted("begin") + code + mark.formatted("separate") + "<w:r><w:t>1</w:t></w:r>"
                + mark.formatted("end");
    }

    /** A DOCX with a part of this name, declared to be of this type. */
    static byte[] docxWithPart(String name, String type) {
        return docx(Map.of(
                "[content_types].XML",
                CONTENT_TYPES.formatted("<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>"),
                name,
                "x"));
    }

    static String within(String type, String target) {
        return relations("<Relationship Id=\"r9\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>");
    }

    static String outside(String type, String target) {
        return relations("<Relationship Id=\"r9\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/>");
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + each + "</Relationships>";
    }

    /** An XLSX of one cell. */
    static byte[] xlsx(String prologue, String cell, String styles) {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "[Content_Types].xml",
                CONTENT_TYPES.formatted("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET
                        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEET
                        + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + SHEET
                        + "styles+xml\"/>"));
        all.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>" + "<Relationship Id=\"r2\" Type=\""
                        + RELATIONS + "/styles\" Target=\"styles.xml\"/>"));
        all.put(
                "xl/worksheets/sheet1.xml",
                prologue + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + cell
                        + "</t></is></c></row></sheetData></worksheet>");
        all.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts>" + styles
                        + "</fonts></styleSheet>");
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        try (var file = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
