package org.nastavnik.worklog.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DoneTaskRecords extends JpaRepository<DoneTaskRecord, Long> {

    List<Fact> findByProcessInstanceIdOrderByDoneAtAscIdAsc(String processInstanceId);

    Optional<DoneTaskRecord> findByIdAndDoer(long id, String doer);

    List<DoneTaskRecord> findByDoerAndAnswersIsNotNull(String doer);

    @Query("select d from DoneTaskRecord d where d.subjects like ?1 and d.answers is not null")
    List<DoneTaskRecord> answeredAbout(String subject);

    List<DoneTaskRecord> findByAnswersIsNotNull();

    @Query("""
            select d from DoneTaskRecord d
            where d.doer = :doer and d.doneAt >= :from and d.doneAt < :until
              and lower(d.name) like :words escape '!'
            order by d.doneAt desc, d.id desc
            """)
    Page<Fact> search(String doer, Instant from, Instant until, String words, Pageable page);

    @Query("select min(d.doneAt) from DoneTaskRecord d where d.doer = ?1")
    @Nullable
    Instant firstOf(String doer);
}
