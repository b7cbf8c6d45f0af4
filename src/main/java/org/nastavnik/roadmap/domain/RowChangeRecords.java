package org.nastavnik.roadmap.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface RowChangeRecords extends JpaRepository<RowChangeRecord, Long> {}
