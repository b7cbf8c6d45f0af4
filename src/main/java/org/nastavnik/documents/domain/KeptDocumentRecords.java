package org.nastavnik.documents.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeptDocumentRecords extends JpaRepository<KeptDocumentRecord, Long> {

    Optional<KeptDocumentRecord> findByPaperAndDocumentId(String paper, long documentId);

    @Query("select new org.nastavnik.documents.domain.KeptName("
            + "kept.paper, kept.documentId, kept.name, kept.number, kept.documentDate)"
            + " from KeptDocumentRecord kept where kept.paper = :paper and kept.documentId in :documentIds")
    List<KeptName> names(String paper, Collection<Long> documentIds);

    /** Of several kinds at once, the newest first; an id may be that of documents of several kinds. */
    @Query("select new org.nastavnik.documents.domain.KeptName("
            + "kept.paper, kept.documentId, kept.name, kept.number, kept.documentDate)"
            + " from KeptDocumentRecord kept where kept.paper in :papers and kept.documentId in :documentIds"
            + " order by kept.documentDate desc nulls last, kept.id desc")
    List<KeptName> newest(Collection<String> papers, Collection<Long> documentIds);

    boolean existsByPaperAndDocumentId(String paper, long documentId);
}
