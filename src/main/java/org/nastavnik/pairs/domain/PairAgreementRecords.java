package org.nastavnik.pairs.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PairAgreementRecords extends JpaRepository<PairAgreementRecord, Long> {

    Optional<PairAgreementRecord> findByPairId(long pairId);
}
