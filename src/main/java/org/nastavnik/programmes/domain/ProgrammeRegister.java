package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.Processes;
import org.nastavnik.pairs.PairExtended;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.programmes.Activity;
import org.nastavnik.programmes.Pace;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.ProgrammeApproved;
import org.nastavnik.programmes.ProgrammeClosed;
import org.nastavnik.programmes.ProgrammeClosing;
import org.nastavnik.programmes.Programmes;
import org.nastavnik.programmes.Progress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("programmes")
@Transactional
class ProgrammeRegister implements Programmes {

    private static final int DAYS_TO_DRAFT = 10;
    private static final int DAYS_TO_ANSWER = 5;
    private static final int DAYS_TO_REPORT = 3;

    private final ProgrammeRecords programmes;
    private final MeetingRecords meetings;
    private final SupportRecords supports;
    private final Pairs pairs;
    private final PairTerm term;
    private final ClosedJournals closedJournals;
    private final Days days;
    private final ApplicationEventPublisher events;
    private final Processes processes;

    ProgrammeRegister(
            ProgrammeRecords programmes,
            MeetingRecords meetings,
            SupportRecords supports,
            Pairs pairs,
            PairTerm term,
            ClosedJournals closedJournals,
            Days days,
            ApplicationEventPublisher events,
            Processes processes) {
        this.programmes = programmes;
        this.meetings = meetings;
        this.supports = supports;
        this.pairs = pairs;
        this.term = term;
        this.closedJournals = closedJournals;
        this.days = days;
        this.events = events;
        this.processes = processes;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Programme> programme(long pairId) {
        return programmes.findByPairId(pairId).map(ProgrammeRecord::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Progress progress(long pairId) {
        var programme = programme(pairId);
        var ended = programme.map(Programme::closedOn).orElse(LocalDate.MAX);
        var pages = meetings.findByPairIdOrderByOpensOn(pairId).stream()
                .filter(page -> page.isHeld() || !page.opensOn().isAfter(ended))
                .toList();
        var talks = supports.findByPairIdOrderByOpensOn(pairId).stream()
                .filter(talk -> talk.isHeld() || !talk.opensOn().isAfter(ended))
                .toList();
        var activities = programme.map(Programme::activities).orElse(List.of());
        return new Progress(
                pairId,
                approved(pairId),
                pages.size(),
                (int) pages.stream().filter(MeetingRecord::isHeld).count(),
                activities.size(),
                (int) activities.stream().filter(Activity::done).count(),
                talks.size(),
                (int) talks.stream().filter(SupportRecord::isHeld).count(),
                programme.map(Programme::closing).orElse(null),
                programme.map(Programme::verdict).orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Pace> paces(Collection<Long> pairIds) {
        var standing = programmes.standing(pairIds).stream()
                .collect(Collectors.toMap(ProgrammeRecords.Standing::pairId, Function.identity()));
        var planned = meetings.planned(pairIds).stream().collect(Collectors.groupingBy(MeetingRecords.Planned::pairId));
        return pairIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        pairId -> pace(pairId, standing.get(pairId), planned.getOrDefault(pairId, List.of()))));
    }

    private Pace pace(
            long pairId, ProgrammeRecords.@Nullable Standing programme, List<MeetingRecords.Planned> journal) {
        var ended = programme == null ? null : programme.closedOn();
        var pages = journal.stream()
                .filter(page -> page.held() || ended == null || !page.opensOn().isAfter(ended))
                .toList();
        var held = pages.stream().filter(MeetingRecords.Planned::held).toList();
        var until = ended == null ? days.today() : ended;
        var missed = pages.stream()
                .filter(page -> !page.held()
                        && (page.status() != JournalPage.State.PLANNED
                                || page.closesOn().isBefore(until)))
                .count();
        var next = pages.stream()
                .filter(page -> ended == null
                        && page.status() == JournalPage.State.PLANNED
                        && !page.closesOn().isBefore(days.today()))
                .findFirst();
        return new Pace(
                pairId,
                programme == null ? null : programme.status(),
                programme != null && programme.written(),
                pages.size(),
                held.size(),
                (int) missed,
                held.stream()
                        .map(MeetingRecords.Planned::heldOn)
                        .filter(Objects::nonNull)
                        .reduce(Days::later)
                        .orElse(null),
                next.map(MeetingRecords.Planned::opensOn).orElse(null),
                next.map(MeetingRecords.Planned::closesOn).orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean approved(long pairId) {
        return programme(pairId).map(Programme::approvedOn).isPresent();
    }

    // ---- the programme

    @Override
    public Date draftDue(long pairId) {
        return days.endOf(Days.earlier(days.inWorkingDays(DAYS_TO_DRAFT), term.lastDay(pairs.pair(pairId))));
    }

    @Override
    public Date answerDue(long pairId) {
        return days.endOf(days.inWorkingDays(DAYS_TO_ANSWER));
    }

    @Override
    public Date workEnds(long pairId) {
        return days.endOf(term.lastDay(pairs.pair(pairId)));
    }

    @Override
    public Date reportUntil(long pairId) {
        return days.endOf(Days.later(term.lastDay(pairs.pair(pairId)), days.inWorkingDays(DAYS_TO_REPORT)));
    }

    @Override
    public void noAnswer(long pairId) {
        record(pairId).menteeSilent();
    }

    @Override
    public void begin(long pairId) {
        var pair = pairs.pair(pairId);
        record(pairId).begin();
        if (meetings.findByPairIdOrderByOpensOn(pairId).isEmpty()) {
            plan(pairId, term.nextDay(pair), term.lastMeetingDay(pair), 1);
        }
        events.publishEvent(new ProgrammeApproved(pair.year(), pairId));
    }

    private void plan(long pairId, LocalDate from, LocalDate to, int stretch) {
        Window.months(from, to).forEach(window -> meetings.save(new MeetingRecord(pairId, window, stretch)));
        Window.quarters(from, to).forEach(window -> supports.save(new SupportRecord(pairId, window, stretch)));
    }

    @Override
    public boolean termLonger(long pairId) {
        return !Window.months(nextUnplanned(pairId), term.lastMeetingDay(pairs.pair(pairId)))
                .isEmpty();
    }

    private LocalDate nextUnplanned(long pairId) {
        var tomorrow = meetings.findByPairIdOrderByOpensOn(pairId).stream()
                .map(page -> page.closesOn().plusDays(1))
                .reduce(LocalDate.MIN, Days::later);
        return Days.later(tomorrow, term.nextDay(pairs.pair(pairId)));
    }

    @Override
    public void planMore(long pairId) {
        plan(pairId, nextUnplanned(pairId), term.lastMeetingDay(pairs.pair(pairId)), lastStretch(pairId) + 1);
    }

    private int lastStretch(long pairId) {
        return meetings.findByPairIdOrderByOpensOn(pairId).stream()
                .mapToInt(MeetingRecord::stretch)
                .max()
                .orElse(0);
    }

    /** The timers that end the pair's work follow its longer term, and a mentor asked for the report may go on meeting. */
    @EventListener
    void whenExtended(PairExtended extended) {
        var businessKey = "pair:" + extended.pairId();
        processes.retime(businessKey);
        processes.tell("pairs.extended", businessKey, Outcome.none());
    }

    @Override
    public void notDrafted(long pairId) {
        close(pairId, ProgrammeClosing.NEVER_APPROVED);
    }

    @Override
    public void closedWithoutReport(long pairId) {
        close(pairId, ProgrammeClosing.WITHOUT_REPORT);
    }

    @Override
    public void closedEarly(long pairId) {
        if (!approved(pairId)) {
            close(pairId, ProgrammeClosing.NEVER_APPROVED);
        } else if (days.today().isBefore(term.lastDay(pairs.pair(pairId)))) {
            close(pairId, ProgrammeClosing.EARLY);
        } else {
            close(pairId, ProgrammeClosing.WITHOUT_REPORT);
        }
    }

    private void close(long pairId, ProgrammeClosing how) {
        var pair = pairs.pair(pairId);
        var programme = programmes
                .findByPairId(pairId)
                .orElseGet(() -> programmes.save(new ProgrammeRecord(pairId, pair.year())));
        if (!programme.closed()) {
            programme.closeWithoutReport(how, heldActivities(pairId), days.today());
            closedJournals.keep(pairId);
            events.publishEvent(new ProgrammeClosed(pair.year(), pairId, how, null));
        }
    }

    private Set<Integer> heldActivities(long pairId) {
        return meetings.findByPairIdOrderByOpensOn(pairId).stream()
                .filter(MeetingRecord::isHeld)
                .map(MeetingRecord::activity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private ProgrammeRecord record(long pairId) {
        return programmes
                .findByPairId(pairId)
                .orElseThrow(() -> new IllegalArgumentException("No programme of pair " + pairId));
    }

    // ---- meetings

    @Override
    public List<Long> meetings(long pairId) {
        var last = lastStretch(pairId);
        return meetings.findByPairIdOrderByOpensOn(pairId).stream()
                .filter(page -> page.stretch() == last)
                .map(MeetingRecord::id)
                .toList();
    }

    @Override
    public Date meetingOpens(long meetingId) {
        return days.startOf(meetings.getReferenceById(meetingId).opensOn());
    }

    @Override
    public Date meetingCloses(long meetingId) {
        return days.endOf(meetings.getReferenceById(meetingId).closesOn());
    }

    @Override
    public Date confirmDue(long meetingId) {
        return days.endOf(days.inWorkingDays(DAYS_TO_ANSWER));
    }

    @Override
    public void meetingNotRecorded(long meetingId) {
        meetings.getReferenceById(meetingId).notRecorded();
    }

    @Override
    public void meetingNotConfirmed(long meetingId) {
        meetings.getReferenceById(meetingId).notConfirmed();
    }

    // ---- support

    @Override
    public List<Long> supports(long pairId) {
        var last = lastStretch(pairId);
        return supports.findByPairIdOrderByOpensOn(pairId).stream()
                .filter(talk -> talk.stretch() == last)
                .map(SupportRecord::id)
                .toList();
    }

    @Override
    public Date supportOpens(long supportId) {
        return days.startOf(supports.getReferenceById(supportId).opensOn());
    }

    @Override
    public Date supportCloses(long supportId) {
        return days.endOf(supports.getReferenceById(supportId).closesOn());
    }

    @Override
    public void supportNotGiven(long supportId) {
        supports.getReferenceById(supportId).notHeld();
    }
}
