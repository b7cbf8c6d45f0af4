package org.nastavnik.pairs.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MentorSearchRecords extends JpaRepository<MentorSearchRecord, Long> {

    List<MentorSearchRecord> findBySchoolYearAndCollectedTrueOrderById(String year);

    List<MentorSearchRecord> findByMenteeId(long menteeId);

    Optional<MentorSearchRecord> findBySchoolYearAndMenteeId(String year, long menteeId);
}
