package org.nastavnik.documents.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignedCopyRecords extends JpaRepository<SignedCopyRecord, Long> {

    List<SignedCopyRecord> findByPaperAndDocumentIdOrderById(String paper, long documentId);

    boolean existsByPaperAndDocumentIdAndSha256(String paper, long documentId, String sha256);
}
