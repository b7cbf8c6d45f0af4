package org.nastavnik.acts.tasks;

import org.nastavnik.acts.Act;
import org.nastavnik.acts.Acts;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Markdown;

/** A link of a form to an annex, in Markdown. */
final class AnnexLink {

    private AnnexLink() {}

    static String of(Act annex) {
        return "[Приложение № %d. %s](%s)"
                .formatted(
                        annex.annexNumber(), Markdown.plain(annex.title()), Documents.address(Acts.PAPER, annex.id()));
    }
}
