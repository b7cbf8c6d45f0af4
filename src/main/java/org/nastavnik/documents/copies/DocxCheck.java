package org.nastavnik.documents.copies;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
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

    /** Macros, controls and programs of others within a document, by the names of parts. */
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i)vbaProject|vbaData|activeX|embeddings[/\\\\]|\\.(bin|exe|x?html?|mht|mhtml|eml|rtf|docm|dotm|xlsm)$");

    /** The same by what the parts are declared to be: a name can be neutral. */
    private static final Pattern ACTIVE_TYPE =
            Pattern.compile("(?i)html|rfc822|multipart/|rtf|macroEnabled|vbaProject|vbaData|activeX|oleObject"
                    + "|officedocument\\.package|msdownload|javascript|/msword");

    /** And by what they are to the document; documents and pages within the document among them. */
    private static final Pattern ACTIVE_RELATIONSHIP = Pattern.compile(
            "(?i)/(aFChunk|oleObject|package|control|activeXControlBinary|vbaProject|wordVbaData|subDocument|frame)$");

    private static final Pattern OWN_DISK = Pattern.compile("(?i)^file:///[a-z]:");

    private DocxCheck() {}

    /** @throws IOException when it is no DOCX, is torn, or unpacks into more than a document can be */
    static void open(byte[] content) throws IOException {
        var archive = new SeekableInMemoryByteChannel(content);
        try (var zip = ZipFile.builder().setSeekableByteChannel(archive).get()) {
            unpack(zip);
            refuseActive(zip);
            refuseEmpty(zip.getInputStream(
                    part(zip, mainPart(zip).orElseThrow(() -> new IOException("No document in it")))));
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

    private static void refuseActive(ZipFile zip) throws IOException, XMLStreamException {
        if (Collections.list(zip.getEntries()).stream()
                .anyMatch(part -> ACTIVE.matcher(part.getName()).find())) {
            throw active();
        }
        var types = new PartTypes();
        for (var part : parts(zip, CONTENTS)) {
            types.read(zip.getInputStream(part));
        }
        if (types.any(ACTIVE_TYPE.asPredicate())) {
            throw active();
        }
        for (var part : Collections.list(zip.getEntries())) {
            if (types.isXml(part.getName()) && fetchesOrRuns(zip.getInputStream(part))) {
                throw active();
            }
        }
    }

    private static RefusedFile active() {
        return new RefusedFile("В файле DOCX есть макрос, вложенная программа или ссылка на внешний файл."
                + " Сохраните документ в PDF и приложите его.");
    }

    private static boolean fetchesOrRuns(InputStream part) throws IOException, XMLStreamException {
        try (part) {
            var reader = reader(part);
            var fields = new DocxFields();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (reader.getLocalName().equals("altChunk") || isActiveRelationship(reader)) {
                            return true;
                        }
                        fields.start(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> fields.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        fields.text(reader.getText());
                    default -> {}
                }
            }
            return fields.fetchOrRun();
        }
    }

    /** Links lead where the reader wants to go; everything else from outside Word would fetch by itself. */
    private static boolean isActiveRelationship(XMLStreamReader element) {
        if (!element.getLocalName().equals("Relationship")) {
            return false;
        }
        var type = String.valueOf(element.getAttributeValue(null, "Type"));
        return ACTIVE_RELATIONSHIP.matcher(type).find()
                || "External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode"))
                        && !harmless(type, String.valueOf(element.getAttributeValue(null, "Target")));
    }

    /** A link, or the template on the disk of whoever wrote it, which Word names in many an honest file. */
    private static boolean harmless(String type, String target) {
        return type.endsWith("/hyperlink")
                || type.endsWith("/attachedTemplate")
                        && OWN_DISK.matcher(target).find();
    }

    /** Names of parts are the same in either case. */
    private static List<ZipArchiveEntry> parts(ZipFile zip, String name) {
        return Collections.list(zip.getEntries()).stream()
                .filter(part -> PartTypes.plain(part.getName()).equals(PartTypes.plain(name)))
                .toList();
    }

    private static ZipArchiveEntry part(ZipFile zip, String name) throws IOException {
        return parts(zip, name).stream().findFirst().orElseThrow(() -> new IOException("No " + name));
    }

    private static Optional<String> mainPart(ZipFile zip) throws IOException, XMLStreamException {
        var types = new PartTypes();
        types.read(zip.getInputStream(part(zip, CONTENTS)));
        return types.partOf(DOCUMENT);
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

    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(part);
    }
}
