package org.nastavnik.diagnostics.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParticipantRecords extends JpaRepository<ParticipantRecord, Long> {

    Optional<ParticipantRecord> findByPersonIdAndSchoolYear(long personId, String schoolYear);

    boolean existsByPersonIdAndSchoolYear(long personId, String schoolYear);

    List<ParticipantRecord> findBySchoolYearOrderByPersonId(String schoolYear);

    List<ParticipantRecord> findBySchoolYearAndEnrolledLaterFalseOrderByPersonId(String schoolYear);

    List<ParticipantRecord> findByPersonId(long personId);
}
