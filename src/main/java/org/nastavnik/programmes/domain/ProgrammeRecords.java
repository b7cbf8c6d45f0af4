package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.programmes.ProgrammeStatus;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeRecords extends JpaRepository<ProgrammeRecord, Long> {

    Optional<ProgrammeRecord> findByPairId(long pairId);

    @Query("""
            select new org.nastavnik.programmes.domain.ProgrammeRecords$Standing(
                p.pairId, p.status, case when p.goal is null then false else true end, p.closedOn)
            from ProgrammeRecord p where p.pairId in :pairIds""")
    List<Standing> standing(Collection<Long> pairIds);

    record Standing(
            long pairId,
            ProgrammeStatus status,
            boolean written,
            @Nullable LocalDate closedOn) {}
}
