package org.nastavnik.council.domain;

import java.util.List;
import org.nastavnik.council.MeetingState;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingRecords extends JpaRepository<MeetingRecord, Long> {

    List<MeetingRecord> findBySchoolYearOrderById(String schoolYear);

    List<MeetingRecord> findBySchoolYearAndStateOrderById(String schoolYear, MeetingState state);

    boolean existsBySchoolYearAndProtocolNumberAndIdNot(String schoolYear, String protocolNumber, long id);
}
