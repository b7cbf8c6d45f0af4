package org.nastavnik.documents.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PieceRecords extends JpaRepository<PieceRecord, PieceRecord.Key> {

    @Override
    Optional<PieceRecord> findById(PieceRecord.Key key);
}
