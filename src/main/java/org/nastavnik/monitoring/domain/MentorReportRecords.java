package org.nastavnik.monitoring.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MentorReportRecords extends JpaRepository<MentorReportRecord, Long> {

    List<MentorReportRecord> findBySchoolYearOrderById(String schoolYear);

    List<MentorReportRecord> findByMentorIdOrMenteeId(long mentorId, long menteeId);
}
