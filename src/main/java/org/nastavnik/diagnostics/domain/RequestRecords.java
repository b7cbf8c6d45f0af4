package org.nastavnik.diagnostics.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RequestRecords extends JpaRepository<RequestRecord, Long> {

    Optional<RequestRecord> findByPersonIdAndSchoolYear(long personId, String schoolYear);

    boolean existsByPersonIdAndSchoolYear(long personId, String schoolYear);

    List<RequestRecord> findBySchoolYear(String schoolYear);

    List<RequestRecord> findByPersonId(long personId);
}
