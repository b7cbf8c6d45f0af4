package org.nastavnik.documents.copies;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads a DOCX through without keeping it: built up in memory, a file of 300 kB can take a gigabyte. Files with macros are no
 * DOCX, whatever they are called.
 */
final class DocxCheck {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** Unpacked, all parts together. Scans within hardly shrink when packed, so an honest file does not come near it. */
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int MOST_PARTS = 2000;

    /** Macros, controls and programs of others within a document. */
    private static final Pattern ACTIVE =
            Pattern.compile("(?i)vbaProject|vbaData|activeX|embeddings/|\\.(bin|exe|html?|mht|rtf|docm|xlsm)$");

    private static final Pattern OWN_DISK = Pattern.compile("(?i)^file:///[a-z]:");

    private DocxCheck() {}

    /** @throws IOException when it is no DOCX, is torn, or unpacks into more than a document can be */
    static void open(byte[] content) throws IOException {
        var archive = new SeekableInMemoryByteChannel(content);
        try (var zip = ZipFile.builder().setSeekableByteChannel(archive).get()) {
            unpack(zip);
            refuseActive(zip);
            var main = mainPart(part(zip, CONTENTS)).orElseThrow(() -> new IOException("No document in it"));
            refuseEmpty(part(zip, main));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A torn part shows itself by its check sum. */
    private static void unpack(ZipFile zip) throws IOException {
        var parts = 0;
        var unpacked = 0L;
        var buffer = new byte[64 * 1024];
        for (var entries = zip.getEntries(); entries.hasMoreElements(); parts++) {
            if (parts == MOST_PARTS) {
                throw new IOException("Too many parts");
            }
            try (var part = zip.getInputStream(entries.nextElement())) {
                for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_BYTES) {
                        throw new IOException("Too much in it");
                    }
                }
            }
        }
    }

    /** Links lead where the reader wants to go; everything else from outside Word would fetch by itself. */
    private static void refuseActive(ZipFile zip) throws IOException, XMLStreamException {
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var part = entries.nextElement();
            if (ACTIVE.matcher(part.getName()).find()
                    || part.getName().endsWith(".rels") && fetches(zip.getInputStream(part))) {
                throw new RefusedFile("В файле DOCX есть макрос, вложенная программа или ссылка на внешний файл."
                        + " Сохраните документ в PDF и приложите его.");
            }
        }
    }

    private static boolean fetches(InputStream relationships) throws IOException, XMLStreamException {
        try (relationships) {
            var reader = reader(relationships);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && "External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))
                        && !harmless(
                                String.valueOf(reader.getAttributeValue(null, "Type")),
                                String.valueOf(reader.getAttributeValue(null, "Target")))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A link, or the template on the disk of whoever wrote it, which Word names in many an honest file. */
    private static boolean harmless(String type, String target) {
        return type.endsWith("/hyperlink")
                || type.endsWith("/attachedTemplate")
                        && OWN_DISK.matcher(target).find();
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("No " + name);
        }
        return zip.getInputStream(entry);
    }

    private static Optional<String> mainPart(InputStream contents) throws IOException, XMLStreamException {
        try (contents) {
            var reader = reader(contents);
            Optional<String> main = Optional.empty();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && "Override".equals(reader.getLocalName())
                        && DOCUMENT.equals(reader.getAttributeValue(null, "ContentType"))) {
                    main = Optional.ofNullable(reader.getAttributeValue(null, "PartName"))
                            .map(name -> name.replaceFirst("^/", ""));
                }
            }
            return main;
        }
    }

    private static void refuseEmpty(InputStream document) throws IOException, XMLStreamException {
        try (document) {
            var reader = reader(document);
            reader.nextTag();
            if (!"document".equals(reader.getLocalName())) {
                throw new IOException("No document but " + reader.getLocalName());
            }
            var blocks = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && isBlock(reader.getLocalName())) {
                    blocks++;
                }
            }
            if (blocks == 0) {
                throw new IOException("Nothing in it");
            }
        }
    }

    private static boolean isBlock(String element) {
        return element.equals("p") || element.equals("tbl");
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(part);
    }
}
