package org.nastavnik.bank.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MentorRecords extends JpaRepository<MentorRecord, Long> {

    Optional<MentorRecord> findByPersonIdAndSchoolYear(long personId, String schoolYear);

    List<MentorRecord> findBySchoolYearOrderByPersonId(String schoolYear);

    List<MentorRecord> findByPersonId(long personId);
}
