package org.nastavnik.pairs.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PairConsentRecords extends JpaRepository<PairConsentRecord, Long> {

    List<PairConsentRecord> findByPairId(long pairId);

    List<PairConsentRecord> findByPairIdIn(Collection<Long> pairIds);

    Optional<PairConsentRecord> findByPairIdAndSide(long pairId, Side side);

    List<PairConsentRecord> findByPairIdInAndSide(Collection<Long> pairIds, Side side);
}
