package org.nastavnik.documents.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Sheet;
import org.nastavnik.documents.print.Article;

/** A document as it read when it was signed or approved; never changed. */
@Entity
@Table(name = "kept_document")
class KeptDocumentRecord {

    /** Of the text as it is drawn, in signs. */
    static final int LONGEST = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_document_seq")
    @SequenceGenerator(name = "kept_document_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String paper;
    private long documentId;
    private String name;
    private @Nullable String number;
    private @Nullable LocalDate documentDate;
    private String xhtml;
    private String sha256;
    private Instant keptAt;

    protected KeptDocumentRecord() {}

    KeptDocumentRecord(String paper, long documentId, Sheet sheet, Article article, Instant keptAt) {
        this.paper = paper;
        this.documentId = documentId;
        this.name = sheet.name();
        this.number = sheet.number();
        this.documentDate = sheet.date();
        this.xhtml = article.xhtml();
        this.sha256 = DigestUtils.sha256Hex(article.xhtml());
        this.keptAt = keptAt;
    }

    DrawnDocument drawn(Paper of) {
        return new DrawnDocument(
                paper,
                documentId,
                name,
                number,
                documentDate,
                of.state(documentId),
                of.people(documentId),
                true,
                new Article(name, xhtml));
    }
}
