package org.nastavnik.documents.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.documents.Documents;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.print.Drawing;
import org.nastavnik.documents.print.FormPreview;
import org.nastavnik.engine.Markdown;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service("documents")
@Transactional
class DocumentArchive implements Documents {

    private final Papers papers;
    private final KeptDocumentRecords kept;
    private final SignedCopyRecords copies;
    private final PieceRecords pieces;
    private final Drawing drawing;
    private final Kindergarten kindergarten;
    private final Duties duties;
    private final Readers readers;
    private final Clock clock;

    DocumentArchive(
            Papers papers,
            KeptDocumentRecords kept,
            SignedCopyRecords copies,
            PieceRecords pieces,
            Drawing drawing,
            Kindergarten kindergarten,
            Duties duties,
            Readers readers,
            Clock clock) {
        this.papers = papers;
        this.kept = kept;
        this.copies = copies;
        this.pieces = pieces;
        this.drawing = drawing;
        this.kindergarten = kindergarten;
        this.duties = duties;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public void keep(String paper, long id) {
        if (kept.existsByPaperAndDocumentId(paper, id)) {
            return;
        }
        var kind = papers.paper(paper);
        var sheet = kind.sheet(id);
        var article = drawing.draw(sheet.template(), sheet.name(), fields(sheet.fields()));
        if (article.xhtml().length() > KeptDocumentRecord.LONGEST) {
            throw new RefusedAnswer("Документ «" + sheet.name() + "» слишком длинный. Сократите его текст.");
        }
        kept.save(new KeptDocumentRecord(paper, id, sheet, article, clock.instant()));
    }

    @Override
    public void destroy(String paper, long id) {
        kept.findByPaperAndDocumentId(paper, id).ifPresent(kept::delete);
        for (var copy : copies.findByPaperAndDocumentIdOrderById(paper, id)) {
            pieces.destroy(copy.view().id());
            copies.delete(copy);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> of(String paper, String year) {
        return papers.paper(paper).of(year);
    }

    @Override
    @Transactional(readOnly = true)
    public Markdown preview(String paper, long id) {
        return new Markdown(FormPreview.of(drawn(papers.paper(paper), id).article()));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> people(String paper, long id) {
        return papers.paper(paper).people(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> comingOf(Origin origin, String login) {
        var reader = readers.reader(login);
        return papers.all().stream()
                .flatMap(paper -> entries(paper, seen(paper, origin, reader)).stream())
                .map(entry -> new Link(entry.name(), entry.state(), entry.address()))
                .toList();
    }

    private static List<Long> seen(Paper paper, Origin origin, Reader reader) {
        return paper.comingOf(origin).stream()
                .filter(id -> paper.opensTo(reader, id))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<String> title(String paper) {
        return papers.find(paper).map(Paper::title);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean opensTo(String login, String address) {
        var parts = address.split("/");
        return papers.find(parts[2])
                .filter(paper -> opensTo(login, paper, Long.parseLong(parts[3])))
                .isPresent();
    }

    /** Modules say by an exception that an id is nobody's, or that nothing is written yet. */
    private boolean opensTo(String login, Paper paper, long id) {
        try {
            return paper.opensTo(readers.reader(login), id)
                    && !paper.sheet(id).name().isEmpty();
        } catch (IllegalArgumentException | InvalidDataAccessApiUsageException | AccessDeniedException noSuchDocument) {
            return false;
        }
    }

    /** Which of these documents are kept, the newest first: one query, whatever the kinds. */
    List<KeptName> kept(Map<Paper, List<Long>> documents) {
        var ids = documents.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var keys = documents.keySet().stream().map(Paper::key).toList();
        return kept.newest(keys, ids).stream()
                .filter(name -> documents.get(papers.paper(name.paper())).contains(name.documentId()))
                .toList();
    }

    /** The documents of one kind as a list tells them. */
    List<Entry> entries(Paper paper, List<Long> ids) {
        var keptNames = kept.names(paper.key(), ids).stream()
                .collect(Collectors.toMap(KeptName::documentId, Function.identity()));
        return ids.stream()
                .map(id -> keptNames.containsKey(id)
                        ? keptNames.get(id).entry(paper)
                        : Entry.of(paper, id, paper.sheet(id)))
                .toList();
    }

    DrawnDocument drawn(Paper paper, long id) {
        return kept.findByPaperAndDocumentId(paper.key(), id)
                .map(document -> document.drawn(paper))
                .orElseGet(() -> drawnNow(paper, id));
    }

    private DrawnDocument drawnNow(Paper paper, long id) {
        var sheet = paper.sheet(id);
        var article = drawing.draw(sheet.template(), sheet.name(), fields(sheet.fields()));
        return new DrawnDocument(
                paper.key(),
                id,
                sheet.name(),
                sheet.number(),
                sheet.date(),
                sheet.state(),
                paper.people(id),
                false,
                article);
    }

    private Map<String, Object> fields(Map<String, ?> own) {
        var fields = new HashMap<String, Object>(own);
        fields.put("kindergarten", kindergarten.requisites());
        fields.put("head", duties.holderOf(Duty.HEAD).orElse(null));
        return fields;
    }
}
