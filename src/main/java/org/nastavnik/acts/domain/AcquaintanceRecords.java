package org.nastavnik.acts.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcquaintanceRecords extends JpaRepository<AcquaintanceRecord, Long> {

    List<AcquaintanceRecord> findByActIdOrderById(long actId);

    Optional<AcquaintanceRecord> findByActIdAndPersonId(long actId, long personId);
}
