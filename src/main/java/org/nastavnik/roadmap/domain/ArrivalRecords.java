package org.nastavnik.roadmap.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface ArrivalRecords extends JpaRepository<ArrivalRecord, Long> {}
