package org.nastavnik.acts.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nastavnik.acts.ActEntry;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActStatus;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ActRecords extends JpaRepository<ActRecord, Long> {

    Optional<ActRecord> findFirstBySchoolYearAndKindOrderByIdDesc(String schoolYear, ActKind kind);

    List<ActRecord> findBySchoolYearOrderById(String schoolYear);

    @Query("""
            select new org.nastavnik.acts.ActEntry(act.id, act.kind, act.actNumber) from ActRecord act
            where act.schoolYear = :schoolYear order by act.id""")
    List<ActEntry> entries(String schoolYear);

    List<ActRecord> findByAnnexOfOrderByAnnexNumber(long orderId);

    List<ActRecord> findBySchoolYearAndStatusInOrderById(String schoolYear, Collection<ActStatus> statuses);

    /** Two people who begin to change one act at once wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ActRecord> findLockedById(long id);

    default ActRecord get(long actId) {
        return findById(actId).orElseThrow(() -> new IllegalArgumentException("No act " + actId));
    }
}
