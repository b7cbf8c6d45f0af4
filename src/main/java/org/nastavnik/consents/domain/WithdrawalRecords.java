package org.nastavnik.consents.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface WithdrawalRecords extends JpaRepository<WithdrawalRecord, Long> {}
