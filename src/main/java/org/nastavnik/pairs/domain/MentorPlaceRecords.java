package org.nastavnik.pairs.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface MentorPlaceRecords extends JpaRepository<MentorPlaceRecord, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MentorPlaceRecord> findBySchoolYearAndMentorId(String year, long mentorId);
}
