package org.nastavnik.pairs.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nastavnik.pairs.PairStatus;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PairRecords extends JpaRepository<PairRecord, Long> {

    List<PairRecord> findBySchoolYearOrderById(String year);

    List<PairRecord> findBySchoolYearAndStatusOrderById(String year, PairStatus status);

    List<PairRecord> findByStatusOrderById(PairStatus status);

    List<PairRecord> findBySchoolYearAndMenteeIdOrderById(String year, long menteeId);

    @Query(
            "select p from PairRecord p where p.schoolYear = :year and (p.mentorId = :person or p.menteeId = :person) order by p.id")
    List<PairRecord> ofPerson(String year, long person);

    List<PairRecord> findByMentorIdOrMenteeId(long mentorId, long menteeId);

    List<PairRecord> findBySchoolYearAndStatusIn(String year, Collection<PairStatus> statuses);

    int countBySchoolYearAndMentorIdAndStatusIn(String year, long mentorId, Collection<PairStatus> statuses);

    /** Whoever asks something of this pair at the same moment waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PairRecord p where p.id = :id")
    Optional<PairRecord> hold(long id);

    boolean existsByMenteeIdAndStatusIn(long menteeId, Collection<PairStatus> statuses);

    boolean existsBySchoolYearAndStatus(String year, PairStatus status);
}
