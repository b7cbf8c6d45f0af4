package org.nastavnik.training.domain;

import org.nastavnik.training.domain.TrainingJournal.PeriodStatus;
import org.springframework.data.jpa.repository.JpaRepository;

interface PeriodRecords extends JpaRepository<PeriodRecord, Long> {

    boolean existsByYearAndWorkAndNumber(String year, Work work, int number);

    boolean existsByYearAndWorkAndStatus(String year, Work work, PeriodStatus status);

    int countByYearAndStatus(String year, PeriodStatus status);
}
