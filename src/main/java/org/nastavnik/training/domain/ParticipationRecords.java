package org.nastavnik.training.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParticipationRecords extends JpaRepository<ParticipationRecord, Long> {

    List<ParticipationRecord> findByTrainingIdOrderById(long trainingId);

    List<ParticipationRecord> findByTrainingIdInOrderById(Collection<Long> trainingIds);

    Optional<ParticipationRecord> findByTrainingIdAndPersonId(long trainingId, long personId);
}
