package org.nastavnik.programmes.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingRecords extends JpaRepository<MeetingRecord, Long> {

    List<MeetingRecord> findByPairIdOrderByOpensOn(long pairId);

    boolean existsByPairId(long pairId);
}
