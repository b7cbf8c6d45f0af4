package org.nastavnik.acts.domain;

import java.util.List;
import java.util.Optional;
import org.nastavnik.acts.ActKind;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActRecords extends JpaRepository<ActRecord, Long> {

    Optional<ActRecord> findFirstBySchoolYearAndKindOrderByIdDesc(String schoolYear, ActKind kind);

    List<ActRecord> findBySchoolYearOrderById(String schoolYear);
}
