package org.nastavnik.consents.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TakingPartRecords extends JpaRepository<TakingPartRecord, Long> {

    Optional<TakingPartRecord> findByPersonIdAndSchoolYear(long personId, String schoolYear);

    List<TakingPartRecord> findBySchoolYear(String schoolYear);
}
