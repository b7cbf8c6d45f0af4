package org.nastavnik.publications.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.publications.News;
import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.NewsStatus;
import org.nastavnik.publications.domain.NewsDesk.Telling;
import org.nastavnik.staff.NameInText;

@Entity
@Table(name = "news_item")
class NewsRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "news_item_seq")
    @SequenceGenerator(name = "news_item_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "school_year")
    private String year;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    private long subjectId;
    private LocalDate happenedOn;
    private LocalDate tellBy;

    @Enumerated(EnumType.STRING)
    private NewsStatus status;

    /** Whether the site editor has been given the task. */
    private boolean givenOut;

    private @Nullable String headline;

    @Column(name = "news_text")
    private @Nullable String text;

    private @Nullable String siteLink;
    private @Nullable String socialLink;
    private @Nullable LocalDate publishedOn;
    private @Nullable String reason;

    protected NewsRecord() {}

    NewsRecord(String year, NewsKind kind, long subjectId, LocalDate happenedOn, LocalDate tellBy) {
        this.year = year;
        this.kind = kind;
        this.subjectId = subjectId;
        this.happenedOn = happenedOn;
        this.tellBy = tellBy;
        this.status = NewsStatus.PLANNED;
    }

    void givenOut() {
        givenOut = true;
    }

    void published(Telling telling) {
        status = NewsStatus.PUBLISHED;
        headline = telling.headline();
        text = telling.text();
        publishedOn = telling.publishedOn();
        siteLink = telling.siteLink();
        socialLink = telling.socialLink();
    }

    void notTold(String why) {
        if (status == NewsStatus.PLANNED) {
            status = NewsStatus.NOT_TOLD;
            reason = why;
        }
    }

    /** Takes out its words when they name this person; that and where the event was told stays. */
    void forget(NameInText person) {
        if (Stream.of(headline, text).filter(Objects::nonNull).anyMatch(person)) {
            headline = kind.title();
            text = null;
        }
        if (reason != null && person.test(reason)) {
            reason = "—";
        }
    }

    long id() {
        return id;
    }

    String year() {
        return year;
    }

    NewsKind kind() {
        return kind;
    }

    long subjectId() {
        return subjectId;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    LocalDate tellBy() {
        return tellBy;
    }

    News view() {
        return new News(
                id,
                year,
                kind,
                subjectId,
                happenedOn,
                tellBy,
                status,
                headline,
                text,
                siteLink,
                socialLink,
                publishedOn,
                reason);
    }
}
