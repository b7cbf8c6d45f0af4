package org.nastavnik.pairs.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChangeConsentRecords extends JpaRepository<ChangeConsentRecord, Long> {

    List<ChangeConsentRecord> findByChangeIdOrderById(long changeId);

    List<ChangeConsentRecord> findByChangeIdIn(Collection<Long> changeIds);

    Optional<ChangeConsentRecord> findByChangeIdAndPersonId(long changeId, long personId);
}
