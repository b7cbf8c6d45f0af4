package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.programmes.domain.JournalPage.State;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingRecords extends JpaRepository<MeetingRecord, Long> {

    List<MeetingRecord> findByPairIdOrderByOpensOn(long pairId);

    @Query("""
            select new org.nastavnik.programmes.domain.MeetingRecords$Planned(
                m.pairId, m.opensOn, m.closesOn, m.status, m.heldOn)
            from MeetingRecord m where m.pairId in :pairIds order by m.opensOn""")
    List<Planned> planned(Collection<Long> pairIds);

    record Planned(
            long pairId,
            LocalDate opensOn,
            LocalDate closesOn,
            State status,
            @Nullable LocalDate heldOn) {

        boolean held() {
            return status == State.HELD;
        }
    }

    boolean existsByPairId(long pairId);
}
