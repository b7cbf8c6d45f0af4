package org.nastavnik.acts.tasks;

import org.nastavnik.acts.Act;
import org.nastavnik.acts.Acts;
import org.nastavnik.documents.Documents;

/** A link of a form to an annex, in Markdown. */
final class AnnexLink {

    private AnnexLink() {}

    static String of(Act annex) {
        return "[Приложение № %d. %s](%s)"
                .formatted(annex.annexNumber(), plain(annex.title()), Documents.address(Acts.PAPER, annex.id()));
    }

    /** A title is words: no signs of Markdown or HTML in it may lead a reader elsewhere. */
    private static String plain(String title) {
        return title.replaceAll("[\\\\`*_\\[\\]<>]", "\\\\$0");
    }
}
