package org.nastavnik.diagnostics.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssessmentRecords extends JpaRepository<AssessmentRecord, Long> {

    Optional<AssessmentRecord> findByPersonIdAndSchoolYear(long personId, String schoolYear);

    boolean existsByPersonIdAndSchoolYear(long personId, String schoolYear);

    List<AssessmentRecord> findBySchoolYear(String schoolYear);

    List<AssessmentRecord> findByPersonId(long personId);
}
