package org.nastavnik.bank.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.BankApproved;
import org.nastavnik.bank.BankMentee;
import org.nastavnik.bank.BankMentor;
import org.nastavnik.bank.BankStatus;
import org.nastavnik.consents.Consents;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.Readiness;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.diagnostics.SurveyCard;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("bank")
@Transactional
class BankBook implements Bank, BankDesk {

    private final BankYearRecords years;
    private final MentorRecords mentors;
    private final MenteeRecords mentees;
    private final Kindergarten kindergarten;
    private final Diagnostics diagnostics;
    private final Consents consents;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BankBook(
            BankYearRecords years,
            MentorRecords mentors,
            MenteeRecords mentees,
            Kindergarten kindergarten,
            Diagnostics diagnostics,
            Consents consents,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.mentors = mentors;
        this.mentees = mentees;
        this.kindergarten = kindergarten;
        this.diagnostics = diagnostics;
        this.consents = consents;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void gather(String year) {
        var minExperience = kindergarten.mentoringRules().minExperience();
        people.teachers().stream()
                .filter(teacher -> teacher.experience() >= minExperience)
                .filter(teacher -> mayBeMentor(teacher, year))
                .filter(teacher ->
                        mentors.findByPersonIdAndSchoolYear(teacher.id(), year).isEmpty())
                .forEach(teacher -> mentors.save(new MentorRecord(
                        teacher.id(),
                        year,
                        diagnostics.card(year, teacher.id()).orElseThrow().canShare())));
        diagnostics.needingMentor(year).stream()
                .filter(personId -> consents.mayTakePart(personId, year))
                .filter(personId ->
                        mentees.findByPersonIdAndSchoolYear(personId, year).isEmpty())
                .forEach(personId -> mentees.save(new MenteeRecord(personId, year, LocalDate.now(clock))));
    }

    /** Ready or able to teach something by the person's own answers. */
    private boolean mayBeMentor(Person teacher, String year) {
        return consents.mayProcess(teacher.id(), year)
                && diagnostics
                        .card(year, teacher.id())
                        .filter(BankBook::couldTeach)
                        .isPresent();
    }

    private static boolean couldTeach(SurveyCard card) {
        var requests = card.requests();
        return !card.canShare().isEmpty() || requests != null && requests.readiness() != Readiness.NOT_READY;
    }

    @Override
    public List<Long> mentorCandidates(String year) {
        return mentors.findBySchoolYearOrderByPersonId(year).stream()
                .map(MentorRecord::personId)
                .toList();
    }

    @Override
    public void recordSilence(String year) {
        mentors.findBySchoolYearOrderByPersonId(year).forEach(MentorRecord::stayedSilent);
    }

    @Override
    public void consentsChecked(String year, long checkedBy) {
        ofYear(year).consentsChecked(checkedBy, Instant.now(clock));
    }

    @Override
    public void accept(String year, long personId, Offer offer) {
        if (offer.capacity() > maxMentees()) {
            throw RefusedAnswer.ofField(
                    "Сколько наставляемых вы возьмёте", "введите число не больше " + maxMentees() + ".");
        }
        mentorOf(year, personId).accept(offer);
    }

    @Override
    public void decline(String year, long personId) {
        mentorOf(year, personId).decline();
    }

    @Override
    public void propose(String year, Set<Long> proposedMentors, Set<Long> proposedMentees, @Nullable String remark) {
        mentors.findBySchoolYearOrderByPersonId(year)
                .forEach(mentor -> mentor.propose(proposedMentors.contains(mentor.personId())));
        mentees.findBySchoolYearOrderByPersonId(year)
                .forEach(mentee -> mentee.propose(proposedMentees.contains(mentee.personId())));
        ofYear(year).propose(remark);
    }

    @Override
    public void approve(String year, long approvedBy) {
        ofYear(year).approve(approvedBy, Instant.now(clock));
        mentors.findBySchoolYearOrderByPersonId(year).forEach(MentorRecord::settle);
        mentees.findBySchoolYearOrderByPersonId(year).forEach(MenteeRecord::settle);
        events.publishEvent(new BankApproved(year));
    }

    @Override
    public void sendBack(String year, String comment) {
        ofYear(year).sendBack(comment);
    }

    @Override
    public Remarks remarks(String year) {
        return ofYear(year).remarks();
    }

    @Override
    @Transactional(readOnly = true)
    public Marks marks(String year) {
        return years.findById(year).map(found -> found.marks(clock.getZone())).orElseGet(() -> new Marks(null, null));
    }

    @Override
    public int maxMentees() {
        return kindergarten.mentoringRules().maxMentees();
    }

    @Override
    public boolean approved(String year) {
        return years.findById(year).filter(BankYearRecord::approved).isPresent();
    }

    @Override
    public List<BankMentor> mentors(String year) {
        return allMentors(year).stream()
                .filter(mentor -> mentor.status().inBank())
                .toList();
    }

    @Override
    public List<BankMentee> mentees(String year) {
        return allMentees(year).stream()
                .filter(mentee -> mentee.status().inBank())
                .toList();
    }

    @Override
    public List<BankMentor> reserve(String year) {
        return allMentors(year).stream()
                .filter(mentor -> mentor.status() == BankStatus.RESERVE)
                .toList();
    }

    @Override
    public List<BankMentor> allMentors(String year) {
        var ofMentors = mentees.countByMentor(year).stream()
                .collect(Collectors.toMap(MenteeRecords.OfMentor::getMentorId, MenteeRecords.OfMentor::getMentees));
        return mentors.findBySchoolYearOrderByPersonId(year).stream()
                .map(mentor -> mentor.view(ofMentors.getOrDefault(mentor.personId(), 0)))
                .toList();
    }

    @Override
    public List<BankMentee> allMentees(String year) {
        var cards =
                diagnostics.cards(year).stream().collect(Collectors.toMap(SurveyCard::personId, Function.identity()));
        return mentees.findBySchoolYearOrderByPersonId(year).stream()
                .map(mentee -> view(mentee, Optional.ofNullable(cards.get(mentee.personId()))))
                .toList();
    }

    @Override
    public Set<Long> proposedMentors(String year) {
        return mentors.findBySchoolYearOrderByPersonId(year).stream()
                .filter(MentorRecord::proposed)
                .map(MentorRecord::personId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Long> proposedMentees(String year) {
        return mentees.findBySchoolYearOrderByPersonId(year).stream()
                .filter(MenteeRecord::proposed)
                .map(MenteeRecord::personId)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<BankMentor> mentor(String year, long personId) {
        return mentors.findByPersonIdAndSchoolYear(personId, year)
                .map(mentor -> mentor.view(mentees.countByMentorIdAndSchoolYear(personId, year)));
    }

    @Override
    public Optional<BankMentee> mentee(String year, long personId) {
        return mentees.findByPersonIdAndSchoolYear(personId, year)
                .map(mentee -> view(mentee, diagnostics.card(year, personId)));
    }

    @Override
    public void admitMentee(String year, long personId) {
        var mentee = mentees.findByPersonIdAndSchoolYear(personId, year)
                .orElseGet(() -> mentees.save(new MenteeRecord(personId, year, LocalDate.now(clock))));
        if (!mentee.status().inBank()) {
            mentee.become(BankStatus.APPROVED);
        }
    }

    @Override
    public void paired(String year, long mentorId, long menteeId) {
        mentorOf(year, mentorId).become(BankStatus.IN_PAIR);
        menteeOf(year, menteeId).pairWith(mentorId);
    }

    @Override
    public void unpaired(String year, long menteeId) {
        release(year, menteeId, BankStatus.APPROVED);
    }

    @Override
    public void withoutPair(String year, long menteeId) {
        release(year, menteeId, BankStatus.WITHOUT_PAIR);
    }

    @Override
    public void menteeDeclined(String year, long menteeId) {
        release(year, menteeId, BankStatus.DECLINED);
    }

    @Override
    public void mentorDeclined(String year, long mentorId) {
        var mentor = mentorOf(year, mentorId);
        if (mentor.status() == BankStatus.APPROVED) {
            mentor.become(BankStatus.RESERVE);
        }
    }

    @Override
    public void left(String year, long personId) {
        takeOut(year, personId, BankStatus.LEFT);
    }

    @Override
    public void withdrew(String year, long personId) {
        takeOut(year, personId, BankStatus.DECLINED);
    }

    private void takeOut(String year, long personId, BankStatus next) {
        mentors.findByPersonIdAndSchoolYear(personId, year).ifPresent(mentor -> mentor.become(next));
        if (mentees.findByPersonIdAndSchoolYear(personId, year).isPresent()) {
            release(year, personId, next);
        }
    }

    /** Takes the mentee out of a pair, and lets a mentor who has no mentee left be free again. */
    private void release(String year, long menteeId, BankStatus next) {
        var mentee = menteeOf(year, menteeId);
        var mentorId = mentee.mentorId();
        mentee.become(next);
        mentees.flush();
        if (mentorId != null && mentees.countByMentorIdAndSchoolYear(mentorId, year) == 0) {
            var mentor = mentorOf(year, mentorId);
            if (mentor.status() == BankStatus.IN_PAIR) {
                mentor.become(BankStatus.APPROVED);
            }
        }
    }

    private static BankMentee view(MenteeRecord mentee, Optional<SurveyCard> card) {
        var requests = card.map(SurveyCard::requests);
        return new BankMentee(
                mentee.personId(),
                mentee.status(),
                card.map(SurveyCard::deficits).orElse(List.of()),
                requests.map(Requests::topics).orElse(null),
                requests.map(Requests::wishedMentor).orElse(null),
                mentee.enteredOn(),
                mentee.mentorId());
    }

    private BankYearRecord ofYear(String year) {
        return years.findById(year).orElseGet(() -> years.save(new BankYearRecord(year)));
    }

    private MentorRecord mentorOf(String year, long personId) {
        return mentors.findByPersonIdAndSchoolYear(personId, year)
                .orElseThrow(() -> new IllegalArgumentException("No mentor " + personId + " in the bank of " + year));
    }

    private MenteeRecord menteeOf(String year, long personId) {
        return mentees.findByPersonIdAndSchoolYear(personId, year)
                .orElseThrow(() -> new IllegalArgumentException("No mentee " + personId + " in the bank of " + year));
    }
}
