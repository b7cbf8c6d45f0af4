package org.nastavnik.bank.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MenteeRecords extends JpaRepository<MenteeRecord, Long> {

    Optional<MenteeRecord> findByPersonIdAndSchoolYear(long personId, String schoolYear);

    List<MenteeRecord> findBySchoolYearOrderByPersonId(String schoolYear);

    int countByMentorIdAndSchoolYear(long mentorId, String schoolYear);

    @Query("""
            select m.mentorId as mentorId, count(m) as mentees from MenteeRecord m
            where m.schoolYear = :schoolYear and m.mentorId is not null group by m.mentorId""")
    List<OfMentor> countByMentor(String schoolYear);

    /** How many mentees a mentor has. */
    interface OfMentor {
        long getMentorId();

        int getMentees();
    }
}
