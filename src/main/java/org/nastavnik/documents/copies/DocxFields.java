package org.nastavnik.documents.copies;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The codes of the fields of one part of a DOCX. A code may be spread over many runs, lie within the code of another field, and be
 * computed by one; its first word says what the field does.
 */
final class DocxFields {

    private static final Pattern FETCHES_OR_RUNS = Pattern.compile(
            "(?i)(DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK|RD|IMPORT|DATABASE)(?![\\p{L}\\p{N}_])");

    /** Word itself takes twenty. */
    private static final int MOST_WITHIN_EACH_OTHER = 100;

    /** The first word is shorter by far. */
    private static final int ENOUGH = 100;

    private final Deque<Field> open = new ArrayDeque<>();
    private final StringBuilder outsideFields = new StringBuilder();
    private boolean inCode;
    private boolean inText;
    private boolean hostile;

    void start(XMLStreamReader element) throws IOException {
        switch (element.getLocalName()) {
            case "instrText", "delInstrText" -> inCode = true;
            case "t", "delText" -> inText = true;
            case "fldSimple" ->
                look(new StringBuilder(
                        String.valueOf(element.getAttributeValue(null, "instr")).strip()));
            case "fldChar" -> mark(String.valueOf(element.getAttributeValue(null, "fldCharType")));
            case "p" -> endOfParagraph();
            default -> {}
        }
    }

    void end(String element) {
        switch (element) {
            case "instrText", "delInstrText" -> inCode = false;
            case "t", "delText" -> inText = false;
            default -> {}
        }
    }

    void text(String text) {
        if (inCode || inText) {
            var field = open.stream().filter(each -> !each.shown).findFirst();
            if (field.isPresent()) {
                append(field.get().code, text);
            } else if (inCode) {
                append(outsideFields, text);
            }
        }
    }

    /** @return whether one of them fetches something or starts a program; to be asked at the end of the part */
    boolean fetchOrRun() {
        open.forEach(field -> look(field.code));
        endOfParagraph();
        return hostile;
    }

    private void mark(String kind) throws IOException {
        if (kind.equals("begin")) {
            if (open.size() == MOST_WITHIN_EACH_OTHER) {
                throw new IOException("Too many fields within each other");
            }
            open.push(new Field());
        } else if (!open.isEmpty() && kind.equals("separate")) {
            look(open.peek().code);
            open.peek().shown = true;
        } else if (!open.isEmpty() && kind.equals("end")) {
            look(open.pop().code);
        }
    }

    private void endOfParagraph() {
        look(outsideFields);
        outsideFields.setLength(0);
    }

    private void look(StringBuilder code) {
        hostile |= FETCHES_OR_RUNS.matcher(code).lookingAt();
    }

    private static void append(StringBuilder code, String text) {
        var more = code.isEmpty() ? text.stripLeading() : text;
        code.append(more, 0, Math.min(more.length(), ENOUGH - Math.min(ENOUGH, code.length())));
    }

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean shown;
    }
}
