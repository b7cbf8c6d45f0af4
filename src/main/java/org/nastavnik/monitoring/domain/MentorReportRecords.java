package org.nastavnik.monitoring.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MentorReportRecords extends JpaRepository<MentorReportRecord, Long> {

    List<MentorReportRecord> findBySchoolYearOrderById(String schoolYear);

    @Query("""
            select new org.nastavnik.monitoring.domain.AnswerCount(r.state, count(r))
            from MentorReportRecord r where r.schoolYear = :schoolYear group by r.state""")
    List<AnswerCount> counts(String schoolYear);

    List<MentorReportRecord> findByMentorIdOrMenteeId(long mentorId, long menteeId);
}
