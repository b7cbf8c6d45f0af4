package org.nastavnik.acts.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface EditionRecords extends JpaRepository<EditionRecord, Long> {

    EditionRecord findByActIdAndEdition(long actId, int edition);
}
