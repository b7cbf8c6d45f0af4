package org.nastavnik.documents.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var reader = readers.reader(login);
        var documents = papers.all().stream()
                .collect(Collectors.toMap(
                        Function.identity(), paper -> paper.of(year), (one, other) -> one, LinkedHashMap::new));
        var kept = archive.kept(documents);
        var shown = new ArrayList<Entry>();
        kept.stream()
                .filter(name -> papers.paper(name.paper()).opensTo(reader, name.documentId()))
                .limit(most)
                .map(name -> name.entry(papers.paper(name.paper())))
                .forEach(shown::add);
        growing(documents, kept).stream()
                .filter(document -> document.paper().opensTo(reader, document.id()))
                .limit(most - shown.size())
                .map(Growing::entry)
                .forEach(shown::add);
        return shown.stream()
                .map(entry -> new Line(entry.name(), entry.state(), entry.date(), entry.address()))
                .toList();
    }

    /** What is not kept: the last of every kind, then the last but one of every kind, and so on. */
    private static List<Growing> growing(Map<Paper, List<Long>> documents, List<KeptName> kept) {
        var addresses = kept.stream()
                .map(name -> Documents.address(name.paper(), name.documentId()))
                .collect(Collectors.toSet());
        var growing = new ArrayList<Growing>();
        documents.forEach((paper, ids) -> {
            var theirs = ids.stream()
                    .filter(id -> !addresses.contains(Documents.address(paper.key(), id)))
                    .toList();
            for (var index = 0; index < theirs.size(); index++) {
                growing.add(new Growing(paper, theirs.get(index), theirs.size() - 1 - index));
            }
        });
        growing.sort(Comparator.comparing(Growing::later));
        return growing;
    }

    /** @param later how many of its kind come after it */
    private record Growing(Paper paper, long id, int later) {

        Entry entry() {
            return Entry.of(paper, id, paper.sheet(id));
        }
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

    /** Whose data a document holds, see {@link Paper#people}. */
    public Set<Long> people(String key, long id) {
        return papers.paper(key).people(id);
    }

    public boolean mayAttach(DrawnDocument document, Reader reader) {
        return papers.paper(document.paper()).takesCopyFrom(reader, document.id());
    }
}
