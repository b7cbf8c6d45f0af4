package org.nastavnik.monitoring.domain;

import java.util.List;
import java.util.Optional;
import org.nastavnik.monitoring.Side;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionnaireRecords extends JpaRepository<QuestionnaireRecord, Long> {

    List<QuestionnaireRecord> findBySchoolYearOrderById(String schoolYear);

    List<QuestionnaireRecord> findBySchoolYearAndSideOrderById(String schoolYear, Side side);

    Optional<QuestionnaireRecord> findBySchoolYearAndPersonIdAndSide(String schoolYear, long personId, Side side);

    List<QuestionnaireRecord> findByPersonId(long personId);
}
