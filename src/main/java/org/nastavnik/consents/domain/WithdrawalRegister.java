package org.nastavnik.consents.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nastavnik.calendar.Days;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentDecision;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.DestructionAct;
import org.nastavnik.consents.Participation;
import org.nastavnik.consents.ParticipationEnded;
import org.nastavnik.consents.PersonalDataDestroyed;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.consents.Withdrawals;
import org.nastavnik.documents.Documents;
import org.nastavnik.documents.RegistrationNumbers;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("withdrawals")
@Transactional
class WithdrawalRegister implements Withdrawals, WithdrawalDesk {

    /** Law on personal data, article 10.1, part 14. */
    private static final int WORKING_DAYS_TO_STOP_PUBLICATION = 3;

    private static final int WORKING_DAYS_TO_DECIDE = 3;

    /** Law on personal data, article 21, part 5. */
    private static final int DAYS_TO_DESTROY = 30;

    private static final String REGISTER = "DESTRUCTION_ACTS";

    private final WithdrawalRecords withdrawals;
    private final DestructionRecords acts;
    private final RegistrationNumbers numbers;
    private final ConsentRecords given;
    private final Consents consents;
    private final ConsentJournal journal;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Days days;
    private final Clock clock;

    WithdrawalRegister(
            WithdrawalRecords withdrawals,
            DestructionRecords acts,
            RegistrationNumbers numbers,
            ConsentRecords given,
            Consents consents,
            ConsentJournal journal,
            Documents documents,
            ApplicationEventPublisher events,
            Days days,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.acts = acts;
        this.numbers = numbers;
        this.given = given;
        this.consents = consents;
        this.journal = journal;
        this.documents = documents;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consent> withdrawable(long personId) {
        return given
                .findByPersonIdAndDecisionAndCurrentTrueOrderBySchoolYearDescKindAsc(personId, ConsentDecision.GIVEN)
                .stream()
                .map(ConsentRecord::view)
                .filter(consent -> !ConsentWording.lastDay(consent.year()).isBefore(days.today()))
                .toList();
    }

    @Override
    public long record(long personId, String year, String kind) {
        var withdrawn = ConsentKind.valueOf(kind.toUpperCase(Locale.ROOT));
        var id = withdrawals
                .saveAndFlush(new WithdrawalRecord(personId, year, withdrawn, clock.instant()))
                .id();
        consents.withdraw(personId, year, withdrawn);
        if (withdrawn == ConsentKind.PROCESSING) {
            consents.withdraw(personId, year, ConsentKind.PUBLICATION);
        }
        return id;
    }

    @Override
    public Date publicationStopsBy() {
        return days.endOf(days.inWorkingDays(WORKING_DAYS_TO_STOP_PUBLICATION));
    }

    @Override
    public Date participationDecidedBy() {
        return days.endOf(days.inWorkingDays(WORKING_DAYS_TO_DECIDE));
    }

    @Override
    public Date dataDestroyedBy() {
        return days.endOf(days.today().plusDays(DAYS_TO_DESTROY));
    }

    @Override
    @Transactional(readOnly = true)
    public Withdrawal withdrawal(long withdrawalId) {
        var record = existing(withdrawalId);
        var receivedOn = day(record.receivedAt());
        return new Withdrawal(
                withdrawalId,
                record.personId(),
                record.year(),
                record.kind(),
                receivedOn,
                receivedOn.plusDays(DAYS_TO_DESTROY),
                allowedBefore(record.personId(), record.year()));
    }

    private Set<PublicationCategory> allowedBefore(long personId, String year) {
        return given.findFirstByPersonIdAndSchoolYearAndKindAndDecisionOrderByIdDesc(
                        personId, year, ConsentKind.PUBLICATION, ConsentDecision.GIVEN)
                .map(consent -> consent.view().allowed())
                .orElse(Set.of());
    }

    @Override
    public void publicationStopped(long withdrawalId, Stopped stopped, long stoppedBy) {
        var withdrawal = existing(withdrawalId);
        checkDay("Когда это сделано", stopped.stoppedOn(), withdrawal);
        withdrawal.publicationStopped(stopped, stoppedBy);
    }

    @Override
    public void decideParticipation(long withdrawalId, Participation participation, String reason, long decidedBy) {
        var withdrawal = existing(withdrawalId);
        journal.decideParticipation(withdrawal.personId(), withdrawal.year(), participation, reason, decidedBy);
        if (participation == Participation.NOT_TAKING_PART) {
            events.publishEvent(new ParticipationEnded(withdrawal.personId(), withdrawal.year()));
        }
    }

    @Override
    public long destroy(long withdrawalId, Destruction destruction, long recordedBy) {
        var withdrawal = existing(withdrawalId);
        checkDay("Дата уничтожения", destruction.destroyedOn(), withdrawal);
        var registerYear = days.today().getYear();
        var number = numbers.next(REGISTER, registerYear);
        var act = acts.saveAndFlush(
                new DestructionRecord(withdrawal, destruction, registerYear, number, recordedBy, clock.instant()));
        events.publishEvent(new PersonalDataDestroyed(withdrawal.personId()));
        documents.keep(DESTRUCTION_ACT, act.id());
        return act.id();
    }

    private void checkDay(String label, LocalDate day, WithdrawalRecord withdrawal) {
        days.refuseFuture(label, day);
        if (day.isBefore(day(withdrawal.receivedAt()))) {
            throw RefusedAnswer.ofField(label, "укажите день отзыва согласия или более поздний.");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<DestructionAct> destructionActs(String year) {
        return acts.findBySchoolYearOrderByRegisterYearAscActNumberAsc(year).stream()
                .map(this::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public DestructionAct destructionAct(long actId) {
        return view(
                acts.findById(actId).orElseThrow(() -> new IllegalArgumentException("No act of destruction " + actId)));
    }

    private DestructionAct view(DestructionRecord act) {
        return act.view(day(act.recordedAt()), day(existing(act.withdrawalId()).receivedAt()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private WithdrawalRecord existing(long withdrawalId) {
        return withdrawals
                .findById(withdrawalId)
                .orElseThrow(() -> new IllegalArgumentException("No withdrawal " + withdrawalId));
    }
}
