package org.nastavnik.acts.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface SectionRecords extends JpaRepository<SectionRecord, String> {}
