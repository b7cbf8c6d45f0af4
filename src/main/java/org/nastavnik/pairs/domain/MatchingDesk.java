package org.nastavnik.pairs.domain;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.BankStatus;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.SurveyCard;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.PairStatus;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MatchingDesk implements Matching {

    static final Set<PairStatus> OPEN = EnumSet.copyOf(
            Stream.of(PairStatus.values()).filter(PairStatus::open).toList());

    private final PairRecords pairs;
    private final PairConsentRecords consents;
    private final PairAgreementRecords agreements;
    private final MentorSearchRecords searches;
    private final MentorPlaces places;
    private final Bank bank;
    private final Diagnostics diagnostics;
    private final People people;
    private final Kindergarten kindergarten;
    private final Documents documents;
    private final Deadlines deadlines;
    private final Days days;
    private final Clock clock;

    MatchingDesk(
            PairRecords pairs,
            PairConsentRecords consents,
            PairAgreementRecords agreements,
            MentorSearchRecords searches,
            MentorPlaces places,
            Bank bank,
            Diagnostics diagnostics,
            People people,
            Kindergarten kindergarten,
            Documents documents,
            Deadlines deadlines,
            Days days,
            Clock clock) {
        this.pairs = pairs;
        this.consents = consents;
        this.agreements = agreements;
        this.searches = searches;
        this.places = places;
        this.bank = bank;
        this.diagnostics = diagnostics;
        this.people = people;
        this.kindergarten = kindergarten;
        this.documents = documents;
        this.deadlines = deadlines;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public MenteeCard card(String year, long menteeId) {
        var card = diagnostics.card(year, menteeId);
        var deficits = card.map(SurveyCard::deficits).orElse(List.of());
        var requests = card.map(SurveyCard::requests).orElse(null);
        var wished = requests == null ? null : requests.wishedMentor();
        var mentors = Stream.concat(bank.mentors(year).stream(), bank.reserve(year).stream())
                .filter(mentor -> mentor.personId() != menteeId)
                .toList();
        var free = places.free(year, mentors);
        var candidates = mentors.stream()
                .map(mentor -> new Candidate(
                        mentor.personId(),
                        deficits.stream().filter(mentor.areas()::contains).toList(),
                        free.get(mentor.personId()),
                        wished != null && wished == mentor.personId(),
                        mentor.status() == BankStatus.RESERVE))
                .sorted(Comparator.comparing((Candidate candidate) -> candidate.free() > 0)
                        .thenComparing(Candidate::score)
                        .reversed())
                .toList();
        var earlier = pairs.findBySchoolYearAndMenteeIdOrderById(year, menteeId).stream()
                .flatMap(pair -> past(pair.view()).stream())
                .toList();
        return new MenteeCard(deficits, requests, candidates, earlier);
    }

    private List<String> past(Pair pair) {
        var mentor = people.person(pair.mentorId()).shortName();
        return switch (pair.status()) {
            case DECLINED ->
                consents.findByPairId(pair.id()).stream()
                        .filter(consent -> !consent.agreed())
                        .map(consent -> mentor + ": " + refusal(consent)
                                + (consent.comment() == null ? "" : " («" + consent.comment() + "»)"))
                        .toList();
            case CLOSED -> List.of(mentor + ": прежняя пара завершена");
            default -> List.of();
        };
    }

    private static String refusal(PairConsentRecord consent) {
        var who = consent.side() == Side.MENTOR ? "наставник" : "наставляемый";
        return consent.answer() == PairConsentRecord.Answer.NO_ANSWER
                ? who + " не ответил на предложение"
                : who + " отказался от предложения";
    }

    @Override
    public Pair propose(String year, long menteeId, Proposal proposal) {
        checkPeriod(year, proposal);
        if (pairs.existsByMenteeIdAndStatusIn(menteeId, OPEN)) {
            throw new RefusedAnswer("У этого педагога уже есть наставник или ответ по другой паре ещё не получен."
                    + " Выберите «Нет подходящего»: новая пара сейчас не нужна.");
        }
        if (places.lockAndCountFree(year, proposal.mentorId()) < 1) {
            throw RefusedAnswer.ofField("Наставник", "у него больше нет свободных мест, выберите другого.");
        }
        searchOf(year, menteeId).reopen();
        var pair = pairs.saveAndFlush(new PairRecord(year, menteeId, proposal, days.today()));
        for (var side : Side.values()) {
            consents.save(new PairConsentRecord(pair.id(), side));
        }
        return pair.view();
    }

    private void checkPeriod(String year, Proposal proposal) {
        var today = days.today();
        if (proposal.from().isBefore(today)) {
            throw RefusedAnswer.ofField("Начало наставничества", "укажите сегодняшний день или позже.");
        }
        if (!proposal.from().isBefore(deadlines.lastDay(year, "5.1"))) {
            throw RefusedAnswer.ofField(
                    "Начало наставничества",
                    "работа пар в этом учебном году заканчивается "
                            + RussianDate.inWords(deadlines.lastDay(year, "5.1")) + ", укажите более ранний день.");
        }
        var rules = kindergarten.mentoringRules();
        if (proposal.to().isBefore(proposal.from().plusMonths(rules.minMonths()).minusDays(1))
                || proposal.to().isAfter(proposal.from().plusMonths(rules.maxMonths()))) {
            throw RefusedAnswer.ofField(
                    "Окончание наставничества", "срок по правилам детского сада — " + rules.term() + ".");
        }
    }

    private MentorSearchRecord searchOf(String year, long menteeId) {
        return searches.findBySchoolYearAndMenteeId(year, menteeId)
                .orElseGet(() -> searches.save(new MentorSearchRecord(year, menteeId, false)));
    }

    @Override
    public void foundNobody(String year, long menteeId, String reason) {
        searchOf(year, menteeId).notFound(reason);
    }

    @Override
    @Transactional(readOnly = true)
    public Offer offer(long pairId) {
        var pair = record(pairId);
        var view = pair.view();
        List<CompetenceArea> deficits = diagnostics
                .card(view.year(), view.menteeId())
                .map(SurveyCard::deficits)
                .orElse(List.of());
        var comments = consents.findByPairId(pairId).stream()
                .filter(consent -> consent.comment() != null)
                .map(consent -> (consent.side() == Side.MENTOR ? "Наставник: " : "Наставляемый: ") + consent.comment())
                .toList();
        return new Offer(view, deficits, pair.pay().words(pair.payTerms()), pair.pay(), pair.payTerms(), comments);
    }

    @Override
    public void answer(long pairId, Side side, boolean agreed, @Nullable String comment) {
        consents.findByPairIdAndSide(pairId, side).orElseThrow().answer(agreed, comment, clock.instant());
        if (agreed) {
            documents.keep(side.paper(), pairId);
        }
    }

    @Override
    public void conclude(long pairId, AgreementTerms terms) {
        var pair = record(pairId).view();
        if (pair.status() != PairStatus.AGREED) {
            throw new RefusedAnswer("По этой паре соглашение больше не нужно. Обновите список задач.");
        }
        days.refuseFuture("Дата соглашения", terms.date());
        agreements.save(new PairAgreementRecord(pair, terms, days.today()));
        searchOf(pair.year(), pair.menteeId()).found();
        if (terms.basis() == AgreementTerms.Basis.AGREEMENT) {
            documents.keep(Dossier.AGREEMENT, pairId);
        }
    }

    private PairRecord record(long pairId) {
        return pairs.findById(pairId).orElseThrow(() -> new IllegalArgumentException("No pair " + pairId));
    }
}
