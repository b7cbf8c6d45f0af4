package org.nastavnik.acts.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcceptanceRecords extends JpaRepository<AcceptanceRecord, Long> {

    List<AcceptanceRecord> findByActIdAndEditionOrderById(long actId, int edition);
}
