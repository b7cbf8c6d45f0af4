package org.nastavnik.practices.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.documents.Documents;
import org.nastavnik.practices.Practice;
import org.nastavnik.practices.PracticeAccepted;
import org.nastavnik.practices.PracticeState;
import org.nastavnik.practices.Practices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("practices")
@Transactional
class PracticeCollection implements Practices, PracticeDesk {

    private static final String ITEM = "6.3";

    /** What the curator is left for the review when there is time enough. */
    private static final Duration TIME_FOR_REVIEW = Duration.ofDays(7);

    private final PracticeRecords records;
    private final MentorPairs pairs;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Documents documents;
    private final Days days;

    PracticeCollection(
            PracticeRecords records,
            MentorPairs pairs,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Documents documents,
            Days days) {
        this.records = records;
        this.pairs = pairs;
        this.deadlines = deadlines;
        this.events = events;
        this.documents = documents;
        this.days = days;
    }

    @Override
    public void open(String year) {
        pairs.mentors(year).stream()
                .filter(mentorId ->
                        records.findBySchoolYearAndMentorId(year, mentorId).isEmpty())
                .forEach(mentorId -> records.save(new PracticeRecord(year, mentorId)));
    }

    @Override
    public List<Long> authors(String year) {
        return records.findBySchoolYearOrderById(year).stream()
                .map(PracticeRecord::mentorId)
                .toList();
    }

    @Override
    public Date cardsUntil(String year) {
        return days.leaving(TIME_FOR_REVIEW, deadlines.waitUntil(year, ITEM));
    }

    @Override
    public boolean closeIntake(String year) {
        var asked = records.findBySchoolYearOrderById(year);
        asked.forEach(PracticeRecord::closeUnlessAnswered);
        return asked.stream().anyMatch(record -> record.state() == PracticeState.OFFERED);
    }

    @Override
    public void announceAccepted(String year) {
        accepted(year).forEach(practice -> events.publishEvent(new PracticeAccepted(year, practice.id())));
    }

    @Override
    public void leaveUnreviewed(String year) {
        records.findBySchoolYearOrderById(year).forEach(PracticeRecord::leaveUnreviewed);
    }

    @Override
    public List<Practice> all(String year) {
        return records.findBySchoolYearOrderById(year).stream()
                .map(PracticeRecord::view)
                .toList();
    }

    @Override
    public List<Practice> accepted(String year) {
        return inState(year, PracticeState.ACCEPTED);
    }

    @Override
    public Practice practice(long practiceId) {
        return records.findById(practiceId)
                .map(PracticeRecord::view)
                .orElseThrow(() -> new IllegalArgumentException("No practice " + practiceId));
    }

    @Override
    public List<Long> menteesOf(String year, long mentorId) {
        return pairs.menteesOf(year, mentorId);
    }

    @Override
    public void offer(String year, long mentorId, Practice.Card card, Collection<Long> coAuthors) {
        asked(year, mentorId).offer(card, coAuthors, today());
    }

    @Override
    public void offerNothing(String year, long mentorId) {
        asked(year, mentorId).offerNothing(today());
    }

    @Override
    public List<Practice> offered(String year) {
        return inState(year, PracticeState.OFFERED);
    }

    @Override
    public void review(String year, Collection<Long> accepted, long reviewerId, @Nullable String remarks) {
        records.findBySchoolYearOrderById(year).stream()
                .filter(record -> record.state() == PracticeState.OFFERED)
                .forEach(record -> {
                    record.review(accepted.contains(record.id()), reviewerId, today(), remarks);
                    if (record.state() == PracticeState.ACCEPTED) {
                        documents.keep(CARD, record.id());
                    }
                });
    }

    private List<Practice> inState(String year, PracticeState state) {
        return all(year).stream().filter(practice -> practice.state() == state).toList();
    }

    private PracticeRecord asked(String year, long mentorId) {
        return records.findBySchoolYearAndMentorId(year, mentorId)
                .orElseThrow(() -> new IllegalArgumentException("Mentor " + mentorId + " was not asked in " + year));
    }

    private LocalDate today() {
        return days.today();
    }
}
