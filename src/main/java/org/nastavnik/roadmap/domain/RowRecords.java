package org.nastavnik.roadmap.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RowRecords extends JpaRepository<RowRecord, Long> {

    List<RowRecord> findBySchoolYearOrderByItem(String schoolYear);

    Optional<RowRecord> findBySchoolYearAndItem(String schoolYear, String item);
}
