package org.nastavnik.consents.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParticipationRecords extends JpaRepository<ParticipationRecord, Long> {

    Optional<ParticipationRecord> findByPersonIdAndSchoolYear(long personId, String schoolYear);

    List<ParticipationRecord> findBySchoolYear(String schoolYear);
}
