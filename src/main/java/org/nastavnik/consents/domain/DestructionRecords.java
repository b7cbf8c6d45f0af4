package org.nastavnik.consents.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DestructionRecords extends JpaRepository<DestructionRecord, Long> {

    List<DestructionRecord> findBySchoolYearOrderByRegisterYearAscActNumberAsc(String schoolYear);
}
