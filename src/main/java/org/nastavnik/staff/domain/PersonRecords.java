package org.nastavnik.staff.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRecords extends JpaRepository<PersonRecord, Long> {

    Optional<PersonRecord> findByLogin(String login);

    @Query("select distinct person from PersonRecord person left join fetch person.wordings where person.id in :ids")
    List<PersonRecord> withWordings(Collection<Long> ids);

    boolean existsByLogin(String login);

    List<PersonRecord> findByLeftOnIsNullOrderByLastNameAscFirstNameAsc();

    List<PersonRecord> findByTeacherTrueAndLeftOnIsNullOrderByLastNameAscFirstNameAsc();
}
