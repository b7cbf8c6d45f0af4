package org.nastavnik.documents.copies;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a DOCX says its parts are: one by one, or by the ends of their names. */
final class PartTypes {

    private static final int MOST = 5000;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnd = new HashMap<>();

    void read(InputStream declarations) throws IOException, XMLStreamException {
        try (declarations) {
            var reader = DocxCheck.reader(declarations);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "Override" -> put(byName, plain(value(reader, "PartName")), value(reader, "ContentType"));
                        case "Default" -> put(byEnd, plain(value(reader, "Extension")), value(reader, "ContentType"));
                        default -> {}
                    }
                }
            }
        }
    }

    private static void put(Map<String, String> types, String of, String type) throws IOException {
        if (types.size() == MOST) {
            throw new IOException("Too many types");
        }
        var other = types.put(of, type.strip());
        if (other != null && !other.equalsIgnoreCase(type.strip())) {
            throw new IOException("Two types of one part");
        }
    }

    boolean any(Predicate<String> wanted) {
        return Stream.concat(byName.values().stream(), byEnd.values().stream()).anyMatch(wanted);
    }

    Optional<String> partOf(String type) {
        return byName.entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Pictures of lines are XML too, but nothing of a document is in them. */
    boolean isXml(String part) {
        var name = plain(part);
        var end = name.substring(name.lastIndexOf('.') + 1);
        var type = byName.getOrDefault(name, byEnd.getOrDefault(end, "")).toLowerCase(Locale.ROOT);
        return end.equals("xml") || end.equals("rels") || type.contains("xml") && !type.startsWith("image/");
    }

    /** Names of parts are the same in either case. */
    static String plain(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }

    private static String value(XMLStreamReader element, String attribute) {
        return String.valueOf(element.getAttributeValue(null, attribute));
    }
}
