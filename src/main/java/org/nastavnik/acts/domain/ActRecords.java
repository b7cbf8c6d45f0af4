package org.nastavnik.acts.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActStatus;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActRecords extends JpaRepository<ActRecord, Long> {

    Optional<ActRecord> findFirstBySchoolYearAndKindOrderByIdDesc(String schoolYear, ActKind kind);

    List<ActRecord> findBySchoolYearOrderById(String schoolYear);

    List<ActRecord> findByAnnexOfOrderByAnnexNumber(long orderId);

    List<ActRecord> findBySchoolYearAndStatusInOrderById(String schoolYear, Collection<ActStatus> statuses);

    default ActRecord get(long actId) {
        return findById(actId).orElseThrow(() -> new IllegalArgumentException("No act " + actId));
    }
}
