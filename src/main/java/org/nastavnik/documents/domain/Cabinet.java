package org.nastavnik.documents.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nastavnik.documents.Documents;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Shelf;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents as one reader finds them: what is not theirs is not there. */
@Service
@Transactional(readOnly = true)
public class Cabinet implements Shelf {

    private final Papers papers;
    private final DocumentArchive archive;
    private final Readers readers;

    Cabinet(Papers papers, DocumentArchive archive, Readers readers) {
        this.papers = papers;
        this.archive = archive;
        this.readers = readers;
    }

    @Override
    public List<Line> latest(String login, String year, int most) {
        return year(year, readers.reader(login)).stream()
                .sorted(Comparator.comparing(Entry::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .limit(most)
                .map(entry -> new Line(entry.name(), entry.state(), entry.date(), entry.address()))
                .toList();
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
        return papers.find(key).flatMap(paper -> open(paper, id, reader));
    }

    /** Modules say by an exception that an id is nobody's; the address of a page may bear any. */
    private Optional<DrawnDocument> open(Paper paper, long id, Reader reader) {
        try {
            if (!paper.opensTo(reader, id)) {
                throw new AccessDeniedException(Documents.address(paper.key(), id) + " is not for " + reader.login());
            }
            return Optional.of(archive.drawn(paper, id));
        } catch (IllegalArgumentException | InvalidDataAccessApiUsageException noSuchDocument) {
            return Optional.empty();
        }
    }

    public boolean mayAttach(DrawnDocument document, Reader reader) {
        return papers.paper(document.paper()).takesCopyFrom(reader, document.id());
    }
}
