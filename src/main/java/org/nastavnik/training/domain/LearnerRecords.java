package org.nastavnik.training.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface LearnerRecords extends JpaRepository<LearnerRecord, Long> {

    List<LearnerRecord> findByTrainingIdOrderById(long trainingId);

    List<LearnerRecord> findByTrainingIdInOrderById(Collection<Long> trainingIds);

    List<LearnerRecord> findByPersonId(long personId);

    Optional<LearnerRecord> findByTrainingIdAndPersonId(long trainingId, long personId);
}
