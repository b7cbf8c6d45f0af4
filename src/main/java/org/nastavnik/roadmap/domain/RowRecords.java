package org.nastavnik.roadmap.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RowRecords extends JpaRepository<RowRecord, Long> {

    List<RowRecord> findBySchoolYearOrderByItem(String schoolYear);

    /** One statement and no version: many people open and finish tasks of one row at the same moment. */
    @Modifying
    @Query("""
            update RowRecord r set r.status = org.nastavnik.roadmap.RowStatus.OPEN, r.openedOn = :day
            where r.schoolYear = :year and r.item = :item and r.status = org.nastavnik.roadmap.RowStatus.PLANNED""")
    void open(String year, String item, LocalDate day);

    /** In one statement too, so that a row that is reported done at this moment stays done. */
    @Modifying
    @Query("""
            update RowRecord r set r.status = org.nastavnik.roadmap.RowStatus.NOT_DONE, r.closedOn = :day
            where r.schoolYear = :year and r.stage in :stages
                and r.status in (org.nastavnik.roadmap.RowStatus.PLANNED, org.nastavnik.roadmap.RowStatus.OPEN)""")
    void leaveUndone(String year, Collection<Integer> stages, LocalDate day);

    /** The last report counts: a row served by several pairs is done when the last of them is. */
    @Modifying
    @Query("""
            update RowRecord r set r.status = org.nastavnik.roadmap.RowStatus.DONE, r.closedOn = :day,
                r.openedOn = coalesce(r.openedOn, :day)
            where r.schoolYear = :year and r.item = :item
                and r.status <> org.nastavnik.roadmap.RowStatus.NOT_REQUIRED""")
    void serve(String year, String item, LocalDate day);
}
