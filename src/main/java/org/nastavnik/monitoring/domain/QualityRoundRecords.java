package org.nastavnik.monitoring.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface QualityRoundRecords extends JpaRepository<QualityRoundRecord, Long> {

    Optional<QualityRoundRecord> findBySchoolYear(String schoolYear);
}
