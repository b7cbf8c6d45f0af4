package org.nastavnik.practices.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PracticeRecords extends JpaRepository<PracticeRecord, Long> {

    List<PracticeRecord> findBySchoolYearOrderById(String schoolYear);

    Optional<PracticeRecord> findBySchoolYearAndMentorId(String schoolYear, long mentorId);
}
