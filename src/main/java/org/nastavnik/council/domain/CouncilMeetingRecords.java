package org.nastavnik.council.domain;

import java.util.List;
import org.nastavnik.council.MeetingState;
import org.springframework.data.jpa.repository.JpaRepository;

interface CouncilMeetingRecords extends JpaRepository<CouncilMeetingRecord, Long> {

    List<CouncilMeetingRecord> findBySchoolYearOrderById(String schoolYear);

    List<CouncilMeetingRecord> findBySchoolYearAndStateOrderById(String schoolYear, MeetingState state);

    boolean existsBySchoolYearAndProtocolNumberAndIdNot(String schoolYear, String protocolNumber, long id);
}
