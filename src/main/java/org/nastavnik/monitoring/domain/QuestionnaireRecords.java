package org.nastavnik.monitoring.domain;

import java.util.List;
import java.util.Optional;
import org.nastavnik.monitoring.Side;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionnaireRecords extends JpaRepository<QuestionnaireRecord, Long> {

    List<QuestionnaireRecord> findBySchoolYearOrderById(String schoolYear);

    List<QuestionnaireRecord> findBySchoolYearAndSideOrderById(String schoolYear, Side side);

    Optional<QuestionnaireRecord> findBySchoolYearAndPersonIdAndSide(String schoolYear, long personId, Side side);

    @Query("""
            select new org.nastavnik.monitoring.domain.AnswerCount(q.side, q.state, count(q))
            from QuestionnaireRecord q where q.schoolYear = :schoolYear group by q.side, q.state""")
    List<AnswerCount> counts(String schoolYear);

    List<QuestionnaireRecord> findByPersonId(long personId);
}
