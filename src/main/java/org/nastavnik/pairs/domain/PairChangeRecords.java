package org.nastavnik.pairs.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PairChangeRecords extends JpaRepository<PairChangeRecord, Long> {

    List<PairChangeRecord> findByPairIdOrderById(long pairId);

    Optional<PairChangeRecord> findByOpenPairId(long pairId);
}
