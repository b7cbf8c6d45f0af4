package org.nastavnik.diagnostics.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface RoundRecords extends JpaRepository<RoundRecord, String> {}
