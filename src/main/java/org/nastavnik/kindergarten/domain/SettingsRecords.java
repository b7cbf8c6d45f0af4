package org.nastavnik.kindergarten.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface SettingsRecords extends JpaRepository<SettingsRecord, Long> {}
