package org.nastavnik.pairs.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.bank.Bank;
import org.nastavnik.consents.Consents;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.Processes;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.pairs.MentoringNotNeeded;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.PairActivated;
import org.nastavnik.pairs.PairClosed;
import org.nastavnik.pairs.PairEnding;
import org.nastavnik.pairs.PairExtended;
import org.nastavnik.pairs.PairStatus;
import org.nastavnik.pairs.Pairs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("pairs")
@Transactional
class PairsRegister implements Pairs {

    private final PairRecords pairs;
    private final PairConsentRecords consents;
    private final PairAgreementRecords agreements;
    private final MentorSearchRecords searches;
    private final PairSeasonRecords seasons;
    private final MentorPlaces places;
    private final OrderText orderText;
    private final Bank bank;
    private final Consents dataConsents;
    private final Acts acts;
    private final Kindergarten kindergarten;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PairsRegister(
            PairRecords pairs,
            PairConsentRecords consents,
            PairAgreementRecords agreements,
            MentorSearchRecords searches,
            PairSeasonRecords seasons,
            MentorPlaces places,
            OrderText orderText,
            Bank bank,
            Consents dataConsents,
            Acts acts,
            Kindergarten kindergarten,
            Processes processes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pairs = pairs;
        this.consents = consents;
        this.agreements = agreements;
        this.searches = searches;
        this.seasons = seasons;
        this.places = places;
        this.orderText = orderText;
        this.bank = bank;
        this.dataConsents = dataConsents;
        this.acts = acts;
        this.kindergarten = kindergarten;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Pair pair(long pairId) {
        return record(pairId).view();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pair> pairsOf(String year) {
        return pairs.findBySchoolYearOrderById(year).stream()
                .map(PairRecord::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pair> activePairs(String year) {
        return withStatus(year, PairStatus.ACTIVE).stream()
                .map(PairRecord::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pair> personPairs(String year, long personId) {
        return pairs.ofPerson(year, personId).stream().map(PairRecord::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pair> pairsOfPerson(long personId) {
        return pairs.findByMentorIdOrMenteeId(personId, personId).stream()
                .map(PairRecord::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Pair> predecessor(long pairId) {
        var pair = pair(pairId);
        return pairs.findBySchoolYearAndMenteeIdOrderById(pair.year(), pair.menteeId()).stream()
                .map(PairRecord::view)
                .filter(other -> other.id() != pairId && other.status() == PairStatus.CLOSED)
                .reduce((earlier, later) -> later);
    }

    @Override
    @Transactional(readOnly = true)
    public String payment(long pairId) {
        return agreements.findByPairId(pairId).map(PairAgreementRecord::payment).orElseGet(() -> {
            var proposed = record(pairId);
            return proposed.pay().words(proposed.payTerms());
        });
    }

    private List<PairRecord> withStatus(String year, PairStatus status) {
        return pairs.findBySchoolYearAndStatusOrderById(year, status);
    }

    private PairRecord record(long pairId) {
        return pairs.findById(pairId).orElseThrow(() -> new IllegalArgumentException("No pair " + pairId));
    }

    // ---- matching

    @Override
    public boolean collectMentees(String year) {
        lockSeason(year);
        for (var mentee : bank.mentees(year)) {
            if (searches.findBySchoolYearAndMenteeId(year, mentee.personId()).isEmpty()
                    && !pairs.existsByMenteeIdAndStatusIn(mentee.personId(), MatchingDesk.OPEN)) {
                searches.saveAndFlush(new MentorSearchRecord(year, mentee.personId(), true));
            }
        }
        return !collected(year).isEmpty();
    }

    @Override
    public List<Long> collected(String year) {
        return searches.findBySchoolYearAndCollectedTrueOrderById(year).stream()
                .map(MentorSearchRecord::menteeId)
                .toList();
    }

    @Override
    public void noAnswer(long pairId, String side) {
        consents.findByPairIdAndSide(pairId, Side.valueOf(side.toUpperCase(Locale.ROOT)))
                .orElseThrow()
                .noAnswer(clock.instant());
    }

    @Override
    public boolean settle(long pairId) {
        var both = bothConsent(pairId);
        if (both) {
            record(pairId).agree();
        } else {
            record(pairId).decline();
            toReserveIfMentorDeclined(pair(pairId));
        }
        return both;
    }

    private void toReserveIfMentorDeclined(Pair pair) {
        if (consents.findByPairIdAndSide(pair.id(), Side.MENTOR).orElseThrow().declined()) {
            bank.mentorDeclined(pair.year(), pair.mentorId());
        }
    }

    private boolean bothConsent(long pairId) {
        var answers = consents.findByPairId(pairId);
        return answers.size() == Side.values().length && answers.stream().allMatch(PairConsentRecord::agreed);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean needsAgreement(long pairId) {
        return needsAgreement(record(pairId).view());
    }

    private boolean needsAgreement(Pair pair) {
        return kindergarten.legalOverlay().mentoringArticleOn(pair.from());
    }

    @Override
    public boolean agreeWithoutAgreement(long pairId) {
        var pair = record(pairId).view();
        searches.findBySchoolYearAndMenteeId(pair.year(), pair.menteeId())
                .orElseThrow()
                .found();
        return true;
    }

    @Override
    public boolean withoutMentor(String year, long menteeId) {
        searches.findBySchoolYearAndMenteeId(year, menteeId)
                .orElseGet(() -> searches.save(new MentorSearchRecord(year, menteeId, false)))
                .notFound("Наставник не выбран до окончания работы пар.");
        if (!pairs.existsByMenteeIdAndStatusIn(menteeId, MatchingDesk.OPEN)) {
            bank.withoutPair(year, menteeId);
        }
        return false;
    }

    @Override
    public boolean abandon(long pairId) {
        return abandon(record(pairId), "Дополнительное соглашение не оформлено до окончания работы пар.");
    }

    private boolean abandon(PairRecord pair, String why) {
        pair.abandon(why);
        pairs.flush();
        return withoutMentor(pair.view().year(), pair.view().menteeId());
    }

    // ---- order and beginning

    @Override
    public boolean anyAgreed(String year) {
        return !agreedOfCollected(year).isEmpty();
    }

    private List<PairRecord> agreedOfCollected(String year) {
        var collected = Set.copyOf(collected(year));
        return withStatus(year, PairStatus.AGREED).stream()
                .filter(pair -> collected.contains(pair.view().menteeId()))
                .toList();
    }

    @Override
    public long prepareOrder(String year) {
        return prepare(year, agreedOfCollected(year));
    }

    @Override
    public long prepareOrderFor(long pairId) {
        var pair = record(pairId);
        return prepare(pair.view().year(), List.of(pair));
    }

    private long prepare(String year, List<PairRecord> agreed) {
        var views = agreed.stream().map(PairRecord::view).toList();
        var act = acts.prepare(year, ActKind.PAIRS_ORDER, orderText.items(year), orderText.named(views));
        agreed.forEach(pair -> pair.awaitOrder(act));
        return act;
    }

    @Override
    public void activate(String year) {
        withStatus(year, PairStatus.AWAITING_ORDER).stream()
                .filter(pair -> registered(pair.view()))
                .forEach(this::activateIfLawful);
    }

    @Override
    public boolean activateOne(long pairId) {
        var pair = record(pairId);
        if (pair.view().status() == PairStatus.AWAITING_ORDER) {
            activateIfLawful(pair);
        }
        return pair.view().active();
    }

    private void activateIfLawful(PairRecord pair) {
        var view = pair.view();
        lockSeason(view.year()).become(PairSeasonRecord.State.WORKING);
        var missing = missing(view);
        if (missing.isPresent()) {
            abandon(pair, missing.get());
            return;
        }
        pair.activate(LocalDate.now(clock));
        pairs.flush();
        bank.paired(view.year(), view.mentorId(), view.menteeId());
        events.publishEvent(new PairActivated(view.year(), view.id(), view.mentorId(), view.menteeId()));
    }

    /** What the law or the local act asks for and the pair lacks. */
    private Optional<String> missing(Pair pair) {
        if (!bothConsent(pair.id())) {
            return Optional.of("Нет согласия обеих сторон.");
        }
        if (needsAgreement(pair) && agreements.findByPairId(pair.id()).isEmpty()) {
            return Optional.of("Нет сведений о дополнительном соглашении.");
        }
        if (!registered(pair)) {
            return Optional.of("Приказ о закреплении пары не зарегистрирован.");
        }
        if (!dataConsents.mayTakePart(pair.mentorId(), pair.year())
                || !dataConsents.mayTakePart(pair.menteeId(), pair.year())) {
            return Optional.of("Нет согласия на обработку персональных данных.");
        }
        if (pairs.existsByMenteeIdAndStatusIn(pair.menteeId(), Set.of(PairStatus.ACTIVE))) {
            return Optional.of("У наставляемого уже есть наставник.");
        }
        // The pair itself already takes one of the mentor's places.
        if (places.lockAndCountFree(pair.year(), pair.mentorId()) < 0) {
            return Optional.of("У наставника больше наставляемых, чем он может вести.");
        }
        return Optional.empty();
    }

    private boolean registered(Pair pair) {
        return pair.actId() != null && acts.act(pair.actId()).number() != null;
    }

    @Override
    public boolean startLives(String year) {
        lockSeason(year);
        withStatus(year, PairStatus.ACTIVE).forEach(this::startLife);
        return pairs.existsBySchoolYearAndStatus(year, PairStatus.ACTIVE);
    }

    @Override
    public void startLife(long pairId) {
        startLife(record(pairId));
    }

    private void startLife(PairRecord pair) {
        if (pair.beginLife()) {
            pairs.flush();
            var view = pair.view();
            processes.start(
                    "pair-life",
                    "pair:" + view.id(),
                    Outcome.of("year", view.year())
                            .and("pairId", view.id())
                            .and("mentorId", view.mentorId())
                            .and("menteeId", view.menteeId()));
        }
    }

    // ---- end

    @Override
    public void close(long pairId, String how) {
        end(record(pairId), PairEnding.of(how));
    }

    @Override
    public void stop(long pairId, PairEnding ending) {
        stop(record(pairId), ending);
    }

    @Override
    public void closeRemaining(String year) {
        lockSeason(year);
        withStatus(year, PairStatus.ACTIVE).forEach(pair -> stop(pair, PairEnding.YEAR_ENDED));
    }

    @Override
    public void abandonUnbegun(String year) {
        Stream.of(PairStatus.PROPOSED, PairStatus.AGREED, PairStatus.AWAITING_ORDER)
                .flatMap(status -> withStatus(year, status).stream())
                .forEach(pair -> abandon(pair, "Пара не начала работу до окончания работы пар."));
    }

    private void stop(PairRecord pair, PairEnding ending) {
        if (pair.view().active()) {
            end(pair, ending);
            processes.tell("pairs.close", "pair:" + pair.id(), Outcome.none());
        }
    }

    /** Ends the work of a pair whose mentee is to get another mentor; the season waits for that, see {@link #noteSeason}. */
    void release(long pairId, PairEnding ending) {
        var pair = record(pairId);
        if (closeRecord(pair, ending)) {
            processes.tell("pairs.close", "pair:" + pair.id(), Outcome.none());
        }
    }

    /** Tells that all pairs of the year have ended, if they have. */
    void noteSeason(String year) {
        var season = lockSeason(year);
        if (!pairs.existsBySchoolYearAndStatus(year, PairStatus.ACTIVE)) {
            season.become(PairSeasonRecord.State.OVER);
            processes.tellAll("pairs.all-closed", year, Outcome.none());
        }
    }

    /** Lets an active pair work longer. */
    void extend(long pairId, LocalDate newEnd) {
        var pair = record(pairId);
        if (pair.view().active()) {
            pair.extend(newEnd);
            pairs.flush();
            events.publishEvent(new PairExtended(pair.view().year(), pairId, newEnd));
        }
    }

    private void end(PairRecord pair, PairEnding ending) {
        if (closeRecord(pair, ending)) {
            noteSeason(pair.view().year());
        }
    }

    /** @return whether the pair has been closed just now */
    private boolean closeRecord(PairRecord pair, PairEnding ending) {
        var year = pair.view().year();
        lockSeason(year);
        if (!pair.view().active()) {
            return false;
        }
        pair.close(LocalDate.now(clock), ending);
        pairs.flush();
        var view = pair.view();
        bank.mentee(year, view.menteeId())
                .filter(mentee -> Objects.equals(mentee.mentorId(), view.mentorId()))
                .ifPresent(mentee -> bank.unpaired(year, mentee.personId()));
        events.publishEvent(new PairClosed(year, view.id(), view.mentorId(), view.menteeId(), ending));
        return true;
    }

    @Override
    public void noMentees(String year) {
        lockSeason(year).become(PairSeasonRecord.State.NOBODY_TO_HELP);
        events.publishEvent(new MentoringNotNeeded(year));
    }

    @Override
    public void noPairs(String year) {
        lockSeason(year).become(PairSeasonRecord.State.NO_PAIRS);
    }

    /** Makes whoever begins or ends the work of pairs of this year wait for each other. */
    private PairSeasonRecord lockSeason(String year) {
        return seasons.findBySchoolYear(year).orElseGet(() -> seasons.saveAndFlush(new PairSeasonRecord(year)));
    }
}
