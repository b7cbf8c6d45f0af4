package org.nastavnik.staff.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRecords extends JpaRepository<PersonRecord, Long> {

    Optional<PersonRecord> findByLogin(String login);

    boolean existsByLogin(String login);

    List<PersonRecord> findByLeftOnIsNullOrderByLastNameAscFirstNameAsc();

    List<PersonRecord> findByTeacherTrueAndLeftOnIsNullOrderByLastNameAscFirstNameAsc();
}
