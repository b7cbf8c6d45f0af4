package org.nastavnik.bank.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MenteeRecords extends JpaRepository<MenteeRecord, Long> {

    Optional<MenteeRecord> findByPersonIdAndSchoolYear(long personId, String schoolYear);

    List<MenteeRecord> findBySchoolYearOrderByPersonId(String schoolYear);

    int countByMentorIdAndSchoolYear(long mentorId, String schoolYear);
}
