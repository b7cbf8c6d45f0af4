package org.nastavnik.pairs.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PairAgreementRecords extends JpaRepository<PairAgreementRecord, Long> {

    Optional<PairAgreementRecord> findByPairId(long pairId);

    List<PairAgreementRecord> findByPairIdInAndBasis(Collection<Long> pairIds, AgreementTerms.Basis basis);
}
