package org.nastavnik.publications.domain;

import java.util.List;
import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.NewsStatus;
import org.springframework.data.jpa.repository.JpaRepository;

interface NewsRecords extends JpaRepository<NewsRecord, Long> {

    boolean existsByYearAndKindAndSubjectId(String year, NewsKind kind, long subjectId);

    List<NewsRecord> findByYearOrderByHappenedOnAscIdAsc(String year);

    List<NewsRecord> findByYearAndStatusOrderById(String year, NewsStatus status);

    List<NewsRecord> findByYearAndStatusAndGivenOutFalseOrderById(String year, NewsStatus status);
}
