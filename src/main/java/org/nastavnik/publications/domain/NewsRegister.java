package org.nastavnik.publications.domain;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.WorkingDays;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.Processes;
import org.nastavnik.publications.News;
import org.nastavnik.publications.NewsCounts;
import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.NewsStatus;
import org.nastavnik.publications.Publications;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("publications")
@Transactional
class NewsRegister implements Publications, NewsDesk {

    private static final String NEWS_WORTHY = "publications.news-worthy";
    private static final String YEAR_TOLD = "publications.year-told";
    private static final String NOBODY_TOLD = "В срок новость не подготовлена.";
    private static final String YEAR_CLOSED = "Учебный год завершён.";

    /** Site information is brought up to date within ten working days (Law 273-FZ, article 29). */
    private static final int DAYS_TO_TELL = 10;

    private static final int DAYS_OF_GRACE = 10;

    private final NewsRecords records;
    private final ObjectProvider<NewsSource> sources;
    private final Processes processes;
    private final WorkingDays workingDays;
    private final Days days;

    NewsRegister(
            NewsRecords records,
            ObjectProvider<NewsSource> sources,
            Processes processes,
            WorkingDays workingDays,
            Days days) {
        this.records = records;
        this.sources = sources;
        this.processes = processes;
        this.workingDays = workingDays;
        this.days = days;
    }

    @Override
    public void worthTelling(String year, NewsKind kind, long subjectId) {
        worthTelling(year, kind, subjectId, days.today());
    }

    @Override
    public void worthTelling(String year, NewsKind kind, long subjectId, LocalDate happenedOn) {
        if (!records.existsByYearAndKindAndSubjectId(year, kind, subjectId)) {
            var tellBy = workingDays.after(happenedOn, DAYS_TO_TELL);
            giveOut(records.saveAndFlush(new NewsRecord(year, kind, subjectId, happenedOn, tellBy)));
        }
    }

    @Override
    public void giveOut(String year) {
        records.findByYearAndStatusAndGivenOutFalseOrderById(year, NewsStatus.PLANNED)
                .forEach(this::giveOut);
    }

    private void giveOut(NewsRecord news) {
        if (processes.occurred(NEWS_WORTHY, businessKey(news.year()), Outcome.of("newsId", news.id()))) {
            news.givenOut();
        }
    }

    @Override
    public Date tellBy(long newsId) {
        return days.endOf(record(newsId).tellBy());
    }

    @Override
    public Date tellUntil(long newsId) {
        var news = record(newsId);
        return days.endOfWithin(news.year(), workingDays.after(Days.later(news.tellBy(), days.today()), DAYS_OF_GRACE));
    }

    @Override
    public void leaveUntold(long newsId) {
        record(newsId).notTold(NOBODY_TOLD);
    }

    @Override
    public void yearTold(String year) {
        processes.tell(YEAR_TOLD, businessKey(year), Outcome.none());
    }

    @Override
    public boolean closeYear(String year) {
        records.findByYearAndStatusOrderById(year, NewsStatus.PLANNED).forEach(news -> news.notTold(YEAR_CLOSED));
        return counts(year).published() > 0;
    }

    @Override
    public Story story(long newsId) {
        var news = record(newsId);
        return sources.stream()
                .filter(source -> source.kind() == news.kind())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows the story of " + news.kind()))
                .story(news.year(), news.subjectId());
    }

    @Override
    public void published(long newsId, Telling telling) {
        var news = record(newsId);
        days.refuseFuture("Дата публикации", telling.publishedOn());
        Days.refuseOutside(news.year(), "Дата публикации", telling.publishedOn());
        news.published(telling);
    }

    @Override
    public void notTold(long newsId, String reason) {
        record(newsId).notTold(reason);
    }

    @Override
    public News news(long newsId) {
        return record(newsId).view();
    }

    @Override
    public List<News> news(String year) {
        return records.findByYearOrderByHappenedOnAscIdAsc(year).stream()
                .map(NewsRecord::view)
                .toList();
    }

    @Override
    public NewsCounts counts(String year) {
        var all = news(year);
        var published = withStatus(all, NewsStatus.PUBLISHED);
        return new NewsCounts(
                withStatus(all, NewsStatus.PLANNED).size(),
                published.size(),
                withStatus(all, NewsStatus.NOT_TOLD).size(),
                (int) published.stream()
                        .filter(news -> news.publishedOn() != null
                                && !news.publishedOn().isAfter(news.tellBy()))
                        .count(),
                (int) published.stream()
                        .filter(news -> news.socialLink() != null)
                        .count());
    }

    private static String businessKey(String year) {
        return "news:" + year;
    }

    private static List<News> withStatus(List<News> all, NewsStatus status) {
        return all.stream().filter(news -> news.status() == status).toList();
    }

    private NewsRecord record(long newsId) {
        return records.findById(newsId).orElseThrow(() -> new IllegalArgumentException("No news " + newsId));
    }
}
