package org.nastavnik.consents.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface DestructionRegisterRecords extends JpaRepository<DestructionRegisterRecord, Integer> {

    /** Locked, so that two acts drawn up at once never get one number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<DestructionRegisterRecord> findLockedByRegisterYear(int registerYear);
}
