package org.nastavnik.pairs.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.Processes;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.pairs.ChangeInitiator;
import org.nastavnik.pairs.ChangeKind;
import org.nastavnik.pairs.ChangeStatus;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.PairChange;
import org.nastavnik.pairs.PairChanges;
import org.nastavnik.pairs.PairClosed;
import org.nastavnik.pairs.PairStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("pairChanges")
@Transactional
class ChangeDesk implements PairChanges, Changing {

    private static final int DAYS_TO_ANSWER = 5;
    private static final int DAYS_TO_REVIEW = 2;

    private final PairChangeRecords changes;
    private final ChangeConsentRecords consents;
    private final PairRecords pairs;
    private final PairsRegister register;
    private final ChangeOrderText text;
    private final ChangeNotice notice;
    private final Acts acts;
    private final Kindergarten kindergarten;
    private final Processes processes;
    private final Deadlines deadlines;
    private final Days days;
    private final Clock clock;

    ChangeDesk(
            PairChangeRecords changes,
            ChangeConsentRecords consents,
            PairRecords pairs,
            PairsRegister register,
            ChangeOrderText text,
            ChangeNotice notice,
            Acts acts,
            Kindergarten kindergarten,
            Processes processes,
            Deadlines deadlines,
            Days days,
            Clock clock) {
        this.changes = changes;
        this.consents = consents;
        this.pairs = pairs;
        this.register = register;
        this.text = text;
        this.notice = notice;
        this.acts = acts;
        this.kindergarten = kindergarten;
        this.processes = processes;
        this.deadlines = deadlines;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public PairChange change(long changeId) {
        return record(changeId).view();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PairChange> changesOf(long pairId) {
        return changes.findByPairIdOrderById(pairId).stream()
                .map(PairChangeRecord::view)
                .toList();
    }

    private PairChangeRecord record(long changeId) {
        return changes.findById(changeId).orElseThrow(() -> new IllegalArgumentException("No change " + changeId));
    }

    private Pair pairOf(long changeId) {
        return register.pair(record(changeId).view().pairId());
    }

    // ---- asking

    @Override
    @Transactional(readOnly = true)
    public List<Pair> ownPairs(long personId) {
        return activePairs().stream()
                .filter(pair -> pair.mentorId() == personId || pair.menteeId() == personId)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pair> activePairs() {
        return pairs.findByStatusOrderById(PairStatus.ACTIVE).stream()
                .map(PairRecord::view)
                .toList();
    }

    @Override
    public LocalDate earliestLastDay(ChangeInitiator initiator) {
        return days.inWorkingDays(notice.workingDays(initiator));
    }

    @Override
    public PairChange ask(ChangeRequest request, long askedBy) {
        pairs.hold(request.pairId());
        var pair = register.pair(request.pairId());
        if (!pair.active()) {
            throw RefusedAnswer.ofField("Какая пара", "эта пара уже не работает.");
        }
        if (changes.findByOpenPairId(pair.id()).isPresent()) {
            throw RefusedAnswer.ofField(
                    "Какая пара", "изменение работы этой пары уже рассматривается. Дождитесь решения.");
        }
        var lastDay =
                request.kind() == ChangeKind.EXTENSION ? checkedExtension(request, pair) : checkedEnd(request, pair);
        var change = changes.saveAndFlush(new PairChangeRecord(request, lastDay, askedBy, days.today()));
        var view = change.view();
        toAsk(view, pair, askedBy).forEach(person -> consents.save(new ChangeConsentRecord(view.id(), person)));
        return view;
    }

    private LocalDate checkedEnd(ChangeRequest request, Pair pair) {
        var label = "Последний день работы пары";
        var lastDay = Objects.requireNonNull(request.lastDay());
        var earliest = earliestLastDay(request.initiator());
        if (lastDay.isBefore(earliest)) {
            throw RefusedAnswer.ofField(
                    label,
                    "предупредить нужно заранее, поэтому укажите " + RussianDate.inWords(earliest) + " или позже.");
        }
        if (!lastDay.isBefore(workEnds(pair))) {
            throw RefusedAnswer.ofField(
                    label,
                    "пара и так завершит работу " + RussianDate.inWords(workEnds(pair))
                            + ", укажите более ранний день.");
        }
        return lastDay;
    }

    private LocalDate checkedExtension(ChangeRequest request, Pair pair) {
        var label = "Новый последний день";
        var newEnd = Objects.requireNonNull(request.newEnd());
        var last = deadlines.lastDay(pair.year(), "5.1");
        if (!newEnd.isAfter(pair.to())) {
            throw RefusedAnswer.ofField(
                    label, "укажите день позже нынешнего срока, " + RussianDate.inWords(pair.to()) + ".");
        }
        if (newEnd.isAfter(last)) {
            throw RefusedAnswer.ofField(
                    label,
                    "работа пар в этом учебном году заканчивается " + RussianDate.inWords(last)
                            + ", укажите не более поздний день.");
        }
        var most = kindergarten.mentoringRules().maxMonths();
        if (newEnd.isAfter(pair.from().plusMonths(most))) {
            throw RefusedAnswer.ofField(
                    label, "вместе с продлением срок не может быть больше " + most + " мес. от начала.");
        }
        return days.today();
    }

    private LocalDate workEnds(Pair pair) {
        return Days.earlier(pair.to(), deadlines.lastDay(pair.year(), "5.1"));
    }

    /** Everybody whose wish it is not yet, where the change needs both; nobody where it does not. */
    private static List<Long> toAsk(PairChange change, Pair pair, long askedBy) {
        if (change.kind() != ChangeKind.EXTENSION && change.initiator() != ChangeInitiator.MUTUAL) {
            return List.of();
        }
        return Stream.of(pair.mentorId(), pair.menteeId())
                .filter(person -> person != askedBy)
                .filter(person -> change.initiator() != ChangeInitiator.MENTOR || person != pair.mentorId())
                .filter(person -> change.initiator() != ChangeInitiator.MENTEE || person != pair.menteeId())
                .toList();
    }

    // ---- consent

    @Override
    public List<Long> peopleToAsk(long changeId) {
        return consents.findByChangeIdOrderById(changeId).stream()
                .map(ChangeConsentRecord::personId)
                .toList();
    }

    @Override
    public Date answerUntil(long changeId) {
        return days.endOf(Days.earlier(
                days.inWorkingDays(DAYS_TO_ANSWER),
                deadlines.lastDay(pairOf(changeId).year(), "5.1")));
    }

    @Override
    public void answer(long changeId, long personId, boolean agreed, @Nullable String comment) {
        consents.findByChangeIdAndPersonId(changeId, personId).orElseThrow().answer(agreed, comment, clock.instant());
    }

    @Override
    public void noAnswer(long changeId) {
        consents.findByChangeIdOrderById(changeId).forEach(consent -> consent.noAnswer(clock.instant()));
    }

    @Override
    public boolean agreed(long changeId) {
        var all = consents.findByChangeIdOrderById(changeId).stream().allMatch(ChangeConsentRecord::agreed);
        if (!all) {
            record(changeId).notAgreed();
        }
        return all;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> comments(long changeId) {
        return consents.findByChangeIdOrderById(changeId).stream()
                .map(ChangeConsentRecord::comment)
                .filter(Objects::nonNull)
                .toList();
    }

    // ---- the curator's look

    @Override
    public Date reviewDue(long changeId) {
        return days.endOf(Days.earlier(days.inWorkingDays(DAYS_TO_REVIEW), lastReviewDay(changeId)));
    }

    @Override
    public Date reviewUntil(long changeId) {
        return days.endOf(lastReviewDay(changeId));
    }

    private LocalDate lastReviewDay(long changeId) {
        var change = change(changeId);
        return change.ownRefusal()
                ? change.lastDay()
                : deadlines.lastDay(register.pair(change.pairId()).year(), "5.1");
    }

    @Override
    public boolean notReviewed(long changeId) {
        var change = record(changeId);
        var goesOn = change.view().ownRefusal();
        if (goesOn) {
            change.accept(null, null, null);
        } else {
            change.refuse(null, null, null);
        }
        return goesOn;
    }

    @Override
    public void accept(long changeId, String login, @Nullable String remark) {
        record(changeId).accept(login, remark, clock.instant());
    }

    @Override
    public void refuse(long changeId, String login, String remark) {
        var change = record(changeId);
        if (change.view().ownRefusal()) {
            throw new RefusedAnswer("Наставник и наставляемый вправе отказаться от работы в паре без объяснения причин."
                    + " Выберите «Оформить».");
        }
        change.refuse(login, remark, clock.instant());
    }

    // ---- effect

    @Override
    public Date takesEffect(long changeId) {
        var change = change(changeId);
        return days.startOf(
                change.kind() == ChangeKind.EXTENSION
                        ? change.lastDay()
                        : change.lastDay().plusDays(1));
    }

    @Override
    public void release(long changeId) {
        var change = record(changeId);
        change.released(days.today());
        changes.flush();
        register.release(change.view().pairId(), change.view().initiator().ending());
    }

    @Override
    public long prepareOrder(long changeId) {
        var change = record(changeId);
        var view = change.view();
        var pair = register.pair(view.pairId());
        var paid = pairs.findById(pair.id()).orElseThrow().pay() == PairPay.PAID;
        var next = view.kind() == ChangeKind.REPLACEMENT ? agreedWithNewMentor(pair) : null;
        var people = Stream.of(
                        pair.mentorId(),
                        pair.menteeId(),
                        next == null ? null : next.view().mentorId())
                .filter(Objects::nonNull)
                .toList();
        var act = view.kind() == ChangeKind.EXTENSION
                ? acts.prepare(pair.year(), ActKind.EXTENSION_ORDER, text.extension(view, pair), people)
                : next == null
                        ? acts.prepare(pair.year(), ActKind.EARLY_END_ORDER, text.earlyEnd(view, pair, paid), people)
                        : acts.prepare(
                                pair.year(),
                                ActKind.REPLACEMENT_ORDER,
                                text.replacement(view, pair, next.view(), paid, register.payment(next.id())),
                                people);
        if (next != null) {
            next.awaitOrder(act);
        }
        change.ordered(act, next == null ? null : next.id());
        return act;
    }

    private @Nullable PairRecord agreedWithNewMentor(Pair old) {
        return pairs.findBySchoolYearAndMenteeIdOrderById(old.year(), old.menteeId()).stream()
                .filter(pair -> pair.view().status() == PairStatus.AGREED)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void releaseInTime(long changeId) {
        var change = record(changeId);
        if (change.view().ownRefusal() && change.view().doneOn() == null) {
            change.released(days.today());
            changes.flush();
            register.stop(change.view().pairId(), change.view().initiator().ending());
        }
    }

    @Override
    public boolean ordered(long changeId) {
        var act = change(changeId).actId();
        return act != null && acts.act(act).number() != null;
    }

    @Override
    public void apply(long changeId) {
        var change = record(changeId);
        var view = change.view();
        change.done(days.today());
        changes.flush();
        switch (view.kind()) {
            case EXTENSION -> register.extend(view.pairId(), Objects.requireNonNull(view.newEnd()));
            case EARLY_END -> register.stop(view.pairId(), view.initiator().ending());
            case REPLACEMENT -> beginAnew(view);
        }
    }

    private void beginAnew(PairChange change) {
        if (change.newPairId() != null && register.activateOne(change.newPairId())) {
            register.startLife(change.newPairId());
        }
        register.noteSeason(register.pair(change.pairId()).year());
    }

    @Override
    public void lapse(long changeId) {
        var change = record(changeId);
        change.lapse();
        if (change.view().kind() == ChangeKind.REPLACEMENT) {
            register.noteSeason(register.pair(change.view().pairId()).year());
        }
    }

    /** A pair that ends in another way leaves nothing to change. */
    @EventListener
    void whenClosed(PairClosed closed) {
        changes.findByOpenPairId(closed.pairId())
                .map(PairChangeRecord::view)
                .filter(change -> change.doneOn() == null && change.status() != ChangeStatus.DONE)
                .ifPresent(change -> processes.tell("pairs.change-void", "change:" + change.id(), Outcome.none()));
    }
}
