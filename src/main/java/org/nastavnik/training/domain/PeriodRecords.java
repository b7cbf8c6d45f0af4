package org.nastavnik.training.domain;

import java.util.Optional;
import org.nastavnik.training.domain.TrainingJournal.PeriodStatus;
import org.springframework.data.jpa.repository.JpaRepository;

interface PeriodRecords extends JpaRepository<PeriodRecord, Long> {

    Optional<PeriodRecord> findFirstByYearAndWorkOrderByNumberDesc(String year, Work work);

    boolean existsByYearAndWorkAndStatus(String year, Work work, PeriodStatus status);

    int countByYearAndStatus(String year, PeriodStatus status);
}
