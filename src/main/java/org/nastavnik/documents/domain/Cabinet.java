package org.nastavnik.documents.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents as one reader finds them: what is not theirs is not there. */
@Service
@Transactional(readOnly = true)
public class Cabinet {

    private final Papers papers;
    private final DocumentArchive archive;

    Cabinet(Papers papers, DocumentArchive archive) {
        this.papers = papers;
        this.archive = archive;
    }

    /** The documents of a school year this reader may see, in the order of the roadmap's stages. */
    public List<Entry> year(String year, Reader reader) {
        var entries = new ArrayList<Entry>();
        for (var paper : papers.all()) {
            var theirs = paper.of(year).stream()
                    .filter(id -> paper.opensTo(reader, id))
                    .toList();
            entries.addAll(archive.entries(paper, theirs));
        }
        entries.sort(Comparator.comparing(Entry::stage));
        return entries;
    }

    /**
     * @return the document, or nothing where there is none
     * @throws AccessDeniedException when this reader may not see it
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<DrawnDocument> open(String key, long id, Reader reader) {
        return papers.find(key).flatMap(paper -> drawn(paper, id)).map(document -> {
            refuseStranger(document, reader);
            return document;
        });
    }

    /** Modules say by an exception that an id is nobody's; the address of a page may bear any. */
    private Optional<DrawnDocument> drawn(Paper paper, long id) {
        try {
            return Optional.of(archive.drawn(paper, id));
        } catch (IllegalArgumentException | InvalidDataAccessApiUsageException noSuchDocument) {
            return Optional.empty();
        }
    }

    public boolean mayAttach(DrawnDocument document, Reader reader) {
        return papers.paper(document.paper()).takesCopyFrom(reader, document.id());
    }

    private void refuseStranger(DrawnDocument document, Reader reader) {
        if (!papers.paper(document.paper()).opensTo(reader, document.id())) {
            throw new AccessDeniedException(document.address() + " is not for " + reader.login());
        }
    }
}
