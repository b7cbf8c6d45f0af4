package org.nastavnik.documents.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptDocumentRecords extends JpaRepository<KeptDocumentRecord, Long> {

    Optional<KeptDocumentRecord> findByPaperAndDocumentId(String paper, long documentId);

    void deleteByPaperAndDocumentId(String paper, long documentId);

    boolean existsByPaperAndDocumentId(String paper, long documentId);
}
