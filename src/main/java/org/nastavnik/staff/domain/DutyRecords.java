package org.nastavnik.staff.domain;

import org.nastavnik.staff.Duty;
import org.springframework.data.jpa.repository.JpaRepository;

interface DutyRecords extends JpaRepository<DutyRecord, Duty> {}
