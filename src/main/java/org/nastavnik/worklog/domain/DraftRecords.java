package org.nastavnik.worklog.domain;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DraftRecords extends JpaRepository<DraftRecord, String> {

    Optional<DraftRecord> findByTaskIdAndDoerAndSavedAtAfter(String taskId, String doer, Instant oldest);

    @Modifying
    @Query("delete from DraftRecord d where d.taskId = ?1")
    void destroy(String taskId);

    @Modifying
    @Query("delete from DraftRecord d where d.doer = ?1")
    void destroyOf(String doer);

    @Modifying
    @Query("delete from DraftRecord d where d.subjects like ?1")
    void destroyAbout(String subject);

    @Modifying
    @Query("delete from DraftRecord d where d.savedAt < ?1")
    int destroyOlderThan(Instant moment);
}
