package org.nastavnik.documents.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.copies.FileCheck;
import org.nastavnik.documents.copies.SignedCopy;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The signed and scanned copies people attach to documents. They are never changed, and destroyed only with the document. */
@Service
@Transactional
public class SignedCopies {

    private static final int LONGEST_NAME = 120;

    private final SignedCopyRecords copies;
    private final PieceRecords pieces;
    private final Cabinet cabinet;
    private final FileCheck check;
    private final Journal journal;
    private final Clock clock;

    SignedCopies(
            SignedCopyRecords copies,
            PieceRecords pieces,
            Cabinet cabinet,
            FileCheck check,
            Journal journal,
            Clock clock) {
        this.copies = copies;
        this.pieces = pieces;
        this.cabinet = cabinet;
        this.check = check;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SignedCopy> of(String paper, long documentId) {
        return copies.findByPaperAndDocumentIdOrderById(paper, documentId).stream()
                .map(SignedCopyRecord::view)
                .toList();
    }

    /**
     * Attaches a file; the very same file a second time is not attached again.
     *
     * @throws DataIntegrityViolationException when the very same file is being attached at this moment
     * @throws AccessDeniedException when this reader may not attach to the document
     * @throws org.nastavnik.documents.copies.RefusedFile when the file is not one we take
     */
    public void attach(DrawnDocument document, String fileName, byte[] content, Reader reader) {
        if (!cabinet.mayAttach(document, reader)) {
            throw new AccessDeniedException(
                    "Copies of " + document.address() + " are not taken from " + reader.login());
        }
        var kind = check.kind(content);
        if (copies.existsByPaperAndDocumentIdAndSha256(
                document.paper(), document.id(), DigestUtils.sha256Hex(content))) {
            return;
        }
        var name = FileName.of(FileName.within(fileName), LONGEST_NAME, kind.extension());
        var copy = copies.saveAndFlush(
                        new SignedCopyRecord(document, name, kind, content, reader.personId(), clock.instant()))
                .view();
        for (var from = 0; from < content.length; from += PieceRecord.SIZE) {
            var to = Math.min(content.length, from + PieceRecord.SIZE);
            pieces.save(new PieceRecord(copy.id(), from / PieceRecord.SIZE, Arrays.copyOfRange(content, from, to)));
        }
        journal.changed(
                Kind.COPY_ATTACHED,
                reader.login(),
                document.people(),
                "document " + document.paper() + "/" + document.id());
    }

    /**
     * Without a transaction of its own, as {@link Cabinet#open} has none: a document that is no more would make it fail.
     *
     * @return the copy, or nothing where there is none; rights follow its document
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<SignedCopy> copy(long copyId, Reader reader) {
        return copies.findById(copyId)
                .map(SignedCopyRecord::view)
                .filter(copy ->
                        cabinet.open(copy.paper(), copy.documentId(), reader).isPresent());
    }

    /** Writes the file out, piece by piece: a slow reader keeps no connection to the database, and memory holds one piece. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(SignedCopy copy, OutputStream to) throws IOException {
        for (var place = 0; (long) place * PieceRecord.SIZE < copy.size(); place++) {
            to.write(pieces.bytes(copy.id(), place).orElseThrow());
        }
    }
}
