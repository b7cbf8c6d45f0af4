package org.nastavnik.training.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TrainingRecords extends JpaRepository<TrainingRecord, Long> {

    List<TrainingRecord> findByYearAndHeldTrueOrderByHeldOnAscIdAsc(String year);

    int countByPeriodId(long periodId);
}
