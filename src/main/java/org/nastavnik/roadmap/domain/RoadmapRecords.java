package org.nastavnik.roadmap.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoadmapRecords extends JpaRepository<RoadmapRecord, String> {

    Optional<RoadmapRecord> findFirstByStatusOrderBySchoolYearDesc(RoadmapRecord.Status status);

    List<RoadmapRecord> findAllByOrderBySchoolYearDesc();
}
