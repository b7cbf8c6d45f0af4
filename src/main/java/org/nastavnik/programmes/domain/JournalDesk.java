package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.diagnostics.SurveyCard;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.ProgrammeClosed;
import org.nastavnik.programmes.ProgrammeClosing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JournalDesk implements Journal {

    /** The paper the head approves. */
    private final ProgrammeRecords programmes;

    private final MeetingRecords meetings;
    private final SupportRecords supports;
    private final Pairs pairs;
    private final PairTerm term;
    private final Diagnostics diagnostics;
    private final Documents documents;
    private final ClosedJournals closedJournals;
    private final ApplicationEventPublisher events;
    private final Days days;

    JournalDesk(
            ProgrammeRecords programmes,
            MeetingRecords meetings,
            SupportRecords supports,
            Pairs pairs,
            PairTerm term,
            Diagnostics diagnostics,
            Documents documents,
            ClosedJournals closedJournals,
            ApplicationEventPublisher events,
            Days days) {
        this.programmes = programmes;
        this.meetings = meetings;
        this.supports = supports;
        this.pairs = pairs;
        this.term = term;
        this.diagnostics = diagnostics;
        this.documents = documents;
        this.closedJournals = closedJournals;
        this.events = events;
        this.days = days;
    }

    @Override
    public Pair pair(long pairId) {
        return pairs.pair(pairId);
    }

    private Optional<SurveyCard> card(long pairId) {
        var pair = pairs.pair(pairId);
        return diagnostics.card(pair.year(), pair.menteeId());
    }

    @Override
    public List<CompetenceArea> deficits(long pairId) {
        return card(pairId).map(SurveyCard::deficits).orElse(List.of());
    }

    @Override
    public Optional<Requests> requests(long pairId) {
        return card(pairId).map(SurveyCard::requests);
    }

    @Override
    public List<YearMonth> months(long pairId) {
        var pair = pairs.pair(pairId);
        var first = YearMonth.from(term.nextDay(pair));
        var last = YearMonth.from(term.lastDay(pair));
        return first.isAfter(last)
                ? List.of(last)
                : Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .toList();
    }

    @Override
    public Optional<Programme> programme(long pairId) {
        return programmes.findByPairId(pairId).map(ProgrammeRecord::view);
    }

    @Override
    public List<Long> withProgramme(List<Long> pairIds) {
        var written = programmes.standing(pairIds).stream()
                .filter(ProgrammeRecords.Standing::written)
                .map(ProgrammeRecords.Standing::pairId)
                .collect(Collectors.toSet());
        return pairIds.stream().filter(written::contains).toList();
    }

    @Override
    public List<Long> withPages(List<Long> pairIds) {
        var begun = meetings.planned(pairIds).stream()
                .map(MeetingRecords.Planned::pairId)
                .collect(Collectors.toSet());
        return pairIds.stream().filter(begun::contains).toList();
    }

    @Override
    public Optional<Programme> programmeBefore(long pairId) {
        return pairs.predecessor(pairId)
                .flatMap(before -> programme(before.id()))
                .filter(before -> before.goal() != null);
    }

    @Override
    public long heldMeetings(long pairId) {
        return meetings.findByPairIdOrderByOpensOn(pairId).stream()
                .filter(MeetingRecord::isHeld)
                .count();
    }

    @Override
    public @Nullable String remark(long pairId) {
        return programmes.findByPairId(pairId).map(ProgrammeRecord::remark).orElse(null);
    }

    @Override
    public boolean menteeSilent(long pairId) {
        return record(pairId).isMenteeSilent();
    }

    @Override
    public int timesReturned(long pairId) {
        return record(pairId).timesReturned();
    }

    @Override
    public void draft(long pairId, DraftText text) {
        var covered = text.activities().stream()
                .flatMap(activity -> activity.areas().stream())
                .collect(Collectors.toSet());
        var left = deficits(pairId).stream()
                .filter(area -> !covered.contains(area))
                .map(CompetenceArea::title)
                .collect(Collectors.joining("; "));
        if (!left.isEmpty()) {
            throw new RefusedAnswer("Для каждого подтверждённого дефицита нужно хотя бы одно дело."
                    + " Добавьте дело или отметьте дефицит в одном из дел: " + left + ".");
        }
        programmes
                .findByPairId(pairId)
                .orElseGet(() -> programmes.save(
                        new ProgrammeRecord(pairId, pairs.pair(pairId).year())))
                .write(text);
    }

    @Override
    public void menteeAgrees(long pairId) {
        record(pairId).menteeAgrees();
    }

    @Override
    public void sendBack(long pairId, String whoAndWhat) {
        record(pairId).sendBack(whoAndWhat);
    }

    @Override
    public void approve(long pairId) {
        record(pairId).approve(days.today());
        documents.keep(PROGRAMME, pairId);
    }

    private ProgrammeRecord record(long pairId) {
        return programmes.findByPairId(pairId).orElseThrow();
    }

    // ---- meetings

    @Override
    public MeetingView meeting(long meetingId) {
        return page(meetingId).view();
    }

    @Override
    @Transactional(readOnly = true)
    public List<JournalPage> pages(long pairId) {
        return meetings.findByPairIdOrderByOpensOn(pairId).stream()
                .map(MeetingRecord::page)
                .toList();
    }

    @Override
    public Optional<MeetingView> meetingBefore(long meetingId) {
        var page = page(meetingId);
        return meetings.findByPairIdOrderByOpensOn(page.pairId()).stream()
                .filter(other -> other.opensOn().isBefore(page.opensOn()) && other.isHeld())
                .reduce((earlier, later) -> later)
                .map(MeetingRecord::view);
    }

    @Override
    public void recordMeeting(long meetingId, MeetingEntry entry) {
        var page = page(meetingId);
        days.refuseFuture("Дата встречи", entry.date());
        if (entry.date().isBefore(page.opensOn())) {
            throw RefusedAnswer.ofField(
                    "Дата встречи", "укажите день не раньше " + RussianDate.inWords(page.opensOn()) + ".");
        }
        if (entry.taskUntil() != null && entry.taskUntil().isBefore(entry.date())) {
            throw RefusedAnswer.ofField("Сделать до", "укажите день не раньше дня встречи.");
        }
        page.held(entry);
    }

    @Override
    public void recordNoMeeting(long meetingId, String reason) {
        page(meetingId).notHeld(reason);
    }

    @Override
    public void confirmMeeting(long meetingId, boolean asWritten, @Nullable String remark, String reflection) {
        page(meetingId).confirm(asWritten, remark, reflection);
    }

    private MeetingRecord page(long meetingId) {
        return meetings.findById(meetingId).orElseThrow();
    }

    // ---- support

    @Override
    public List<LocalDate> supportWindow(long supportId) {
        var support = supports.findById(supportId).orElseThrow();
        return List.of(support.opensOn(), support.closesOn());
    }

    @Override
    public List<EarlierSupport> earlierSupports(long supportId, String login) {
        var support = supports.findById(supportId).orElseThrow();
        return supports.findByPairIdOrderByOpensOn(support.pairId()).stream()
                .filter(other -> other.id() != supportId && other.isHeld())
                .map(other -> new EarlierSupport(
                        Objects.requireNonNull(other.heldOn()),
                        Objects.requireNonNull(other.kind()),
                        Objects.requireNonNullElse(other.conclusion(), ""),
                        Objects.requireNonNullElse(other.notesFor(login), "")))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<GivenSupport> givenSupports(long pairId) {
        return supports.findByPairIdOrderByOpensOn(pairId).stream()
                .filter(SupportRecord::isHeld)
                .map(talk ->
                        new GivenSupport(Objects.requireNonNull(talk.heldOn()), Objects.requireNonNull(talk.kind())))
                .toList();
    }

    @Override
    public void recordSupport(
            long supportId, LocalDate day, SupportKind kind, String conclusion, @Nullable String notes, String login) {
        var support = supports.findById(supportId).orElseThrow();
        days.refuseFuture("Дата", day);
        if (day.isBefore(support.opensOn())) {
            throw RefusedAnswer.ofField(
                    "Дата", "укажите день не раньше " + RussianDate.inWords(support.opensOn()) + ".");
        }
        support.held(day, kind, conclusion, notes, login);
    }

    @Override
    public void report(long pairId, Report report) {
        record(pairId).report(report, days.today());
        closedJournals.keep(pairId);
        events.publishEvent(
                new ProgrammeClosed(pairs.pair(pairId).year(), pairId, ProgrammeClosing.WITH_REPORT, report.verdict()));
    }
}
