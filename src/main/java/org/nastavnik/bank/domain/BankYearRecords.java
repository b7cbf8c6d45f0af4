package org.nastavnik.bank.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface BankYearRecords extends JpaRepository<BankYearRecord, String> {}
