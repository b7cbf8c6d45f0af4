package org.nastavnik.documents.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RegisterRecords extends JpaRepository<RegisterRecord, RegisterRecord.Key> {

    /** Locked, so that two people who register at once wait for each other and never get one number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RegisterRecord> findLockedById(RegisterRecord.Key id);

    /** An insert and nothing else: saving an entity would set a register back that somebody has just opened and used. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into document_register (register, register_year, last_number) values (:register, :year, 0)")
    void open(String register, int year);
}
