package org.nastavnik.acts.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface RegisterRecords extends JpaRepository<RegisterRecord, RegisterRecord.Key> {

    /** Locked, so that two people who register at once wait for each other and never get one number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RegisterRecord> findLockedById(RegisterRecord.Key id);
}
