package org.nastavnik.documents.domain;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PieceRecords extends JpaRepository<PieceRecord, PieceRecord.Key> {

    @Override
    Optional<PieceRecord> findById(PieceRecord.Key key);

    /** Without reading the files. */
    @Modifying
    @Query("delete from PieceRecord piece where piece.id.copyId in :copies")
    void deleteOf(Collection<Long> copies);
}
