package org.nastavnik.pairs.domain;

import java.util.Collection;
import java.util.List;
import org.nastavnik.pairs.PairStatus;
import org.springframework.data.jpa.repository.JpaRepository;
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

    boolean existsByMenteeIdAndStatusIn(long menteeId, Collection<PairStatus> statuses);

    boolean existsBySchoolYearAndStatus(String year, PairStatus status);
}
