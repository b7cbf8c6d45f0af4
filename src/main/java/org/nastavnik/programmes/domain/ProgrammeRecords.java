package org.nastavnik.programmes.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgrammeRecords extends JpaRepository<ProgrammeRecord, Long> {

    Optional<ProgrammeRecord> findByPairId(long pairId);
}
