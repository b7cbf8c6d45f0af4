package org.nastavnik.programmes.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupportRecords extends JpaRepository<SupportRecord, Long> {

    List<SupportRecord> findByPairIdOrderByOpensOn(long pairId);

    List<SupportRecord> findByPairIdIn(Collection<Long> pairIds);
}
