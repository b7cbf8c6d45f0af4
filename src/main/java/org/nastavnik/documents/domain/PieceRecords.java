package org.nastavnik.documents.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PieceRecords extends JpaRepository<PieceRecord, PieceRecord.Key> {

    /** The bytes alone: a piece read as an entity would stay in memory until the whole folder of a year is written out. */
    @Query("select piece.bytes from PieceRecord piece where piece.id.copyId = :copyId and piece.id.place = :place")
    Optional<byte[]> bytes(long copyId, int place);

    @Modifying
    @Query("delete from PieceRecord piece where piece.id.copyId = :copyId")
    void destroy(long copyId);
}
