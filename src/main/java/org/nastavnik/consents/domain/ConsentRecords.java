package org.nastavnik.consents.domain;

import java.util.List;
import java.util.Optional;
import org.nastavnik.consents.ConsentDecision;
import org.nastavnik.consents.ConsentKind;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsentRecords extends JpaRepository<ConsentRecord, Long> {

    Optional<ConsentRecord> findByPersonIdAndSchoolYearAndKindAndCurrentTrue(
            long personId, String schoolYear, ConsentKind kind);

    List<ConsentRecord> findBySchoolYearAndCurrentTrue(String schoolYear);

    List<ConsentRecord> findBySchoolYearAndKindAndDecisionOrderById(
            String schoolYear, ConsentKind kind, ConsentDecision decision);

    List<ConsentRecord> findByPersonIdAndDecisionAndCurrentTrueOrderBySchoolYearDescKindAsc(
            long personId, ConsentDecision decision);

    Optional<ConsentRecord> findFirstByPersonIdAndSchoolYearAndKindAndDecisionOrderByIdDesc(
            long personId, String schoolYear, ConsentKind kind, ConsentDecision decision);
}
