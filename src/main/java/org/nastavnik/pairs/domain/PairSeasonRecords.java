package org.nastavnik.pairs.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface PairSeasonRecords extends JpaRepository<PairSeasonRecord, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PairSeasonRecord> findBySchoolYear(String year);
}
