package org.nastavnik.pairs.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PairChangeRecords extends JpaRepository<PairChangeRecord, Long> {

    List<PairChangeRecord> findByPairIdOrderById(long pairId);

    List<PairChangeRecord> findByPairIdIn(Collection<Long> pairIds);

    Optional<PairChangeRecord> findByOpenPairId(long pairId);
}
