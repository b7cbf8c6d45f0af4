package org.nastavnik.consents.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentCounts;
import org.nastavnik.consents.ConsentDecision;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.ConsentRow;
import org.nastavnik.consents.ConsentWithdrawn;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.Participation;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.staff.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("consents")
@Transactional
class ConsentRegister implements Consents, ConsentJournal {

    private final ConsentRecords records;
    private final TakingPartRecords participations;
    private final ConsentWording wording;
    private final People people;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Days days;
    private final Clock clock;

    ConsentRegister(
            ConsentRecords records,
            TakingPartRecords participations,
            ConsentWording wording,
            People people,
            Documents documents,
            ApplicationEventPublisher events,
            Days days,
            Clock clock) {
        this.records = records;
        this.participations = participations;
        this.wording = wording;
        this.people = people;
        this.documents = documents;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public boolean mayProcess(long personId, String year) {
        return consent(personId, year, ConsentKind.PROCESSING)
                .filter(Consent::given)
                .isPresent();
    }

    @Override
    public boolean mayTakePart(long personId, String year) {
        return mayProcess(personId, year)
                || participations
                        .findByPersonIdAndSchoolYear(personId, year)
                        .filter(decided -> decided.participation() == Participation.HR_DATA_ONLY)
                        .isPresent();
    }

    @Override
    public boolean mayPublish(long personId, String year) {
        return !publishable(personId, year).isEmpty();
    }

    @Override
    public Set<PublicationCategory> publishable(long personId, String year) {
        return consent(personId, year, ConsentKind.PUBLICATION)
                .filter(Consent::given)
                .map(Consent::allowed)
                .orElse(Set.of());
    }

    @Override
    public Optional<Consent> consent(long personId, String year, ConsentKind kind) {
        return current(personId, year, kind).map(ConsentRecord::view);
    }

    @Override
    public List<Consent> everGiven(String year, ConsentKind kind) {
        return records.findBySchoolYearAndKindAndDecisionOrderById(year, kind, ConsentDecision.GIVEN).stream()
                .map(ConsentRecord::view)
                .toList();
    }

    @Override
    public Consent document(long consentId) {
        return records.findById(consentId)
                .map(ConsentRecord::view)
                .filter(Consent::given)
                .orElseThrow(() -> new IllegalArgumentException("No consent " + consentId));
    }

    @Override
    public String wording(long personId, String year, ConsentKind kind) {
        return wording.of(kind, people.person(personId), year);
    }

    @Override
    public List<ConsentRow> overview(String year) {
        var current = records.findBySchoolYearAndCurrentTrue(year);
        var processing = ofKind(current, ConsentKind.PROCESSING);
        var publication = ofKind(current, ConsentKind.PUBLICATION);
        var decided = participations.findBySchoolYear(year).stream()
                .collect(Collectors.toMap(TakingPartRecord::personId, TakingPartRecord::participation));
        return people.teachers().stream()
                .map(teacher -> new ConsentRow(
                        teacher.id(),
                        processing.get(teacher.id()),
                        publication.get(teacher.id()),
                        decided.get(teacher.id())))
                .toList();
    }

    private static Map<Long, Consent> ofKind(List<ConsentRecord> current, ConsentKind kind) {
        return current.stream()
                .filter(held -> held.kind() == kind)
                .map(ConsentRecord::view)
                .collect(Collectors.toMap(Consent::personId, Function.identity()));
    }

    @Override
    public ConsentCounts counts(String year) {
        var rows = overview(year);
        return new ConsentCounts(
                rows.size(),
                count(rows, ConsentRow::processing, ConsentDecision.GIVEN),
                count(rows, ConsentRow::processing, ConsentDecision.REFUSED),
                count(rows, ConsentRow::processing, ConsentDecision.NO_ANSWER),
                count(rows, ConsentRow::publication, ConsentDecision.GIVEN),
                count(rows, ConsentRow::publication, ConsentDecision.REFUSED),
                count(rows, ConsentRow::publication, ConsentDecision.NO_ANSWER));
    }

    private static int count(
            List<ConsentRow> rows, Function<ConsentRow, @Nullable Consent> which, ConsentDecision decision) {
        return (int) rows.stream()
                .map(which)
                .filter(consent -> consent != null && consent.decision() == decision)
                .count();
    }

    @Override
    public String recordSilence(long personId, String year, String kind) {
        var asked = ConsentKind.valueOf(kind.toUpperCase(Locale.ROOT));
        var decision = current(personId, year, asked)
                .orElseGet(() -> replace(answered(personId, year, asked, ConsentDecision.NO_ANSWER)))
                .decision();
        return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void withdraw(long personId, String year, ConsentKind kind) {
        current(personId, year, kind)
                .filter(held -> held.decision() == ConsentDecision.GIVEN)
                .ifPresent(held -> {
                    replace(new ConsentRecord(
                            personId, year, kind, ConsentDecision.WITHDRAWN, Instant.now(clock), held.text()));
                    events.publishEvent(new ConsentWithdrawn(personId, year, kind));
                });
    }

    @Override
    public void giveProcessing(long personId, String year, Signature signature) {
        keep(replace(answered(personId, year, ConsentKind.PROCESSING, ConsentDecision.GIVEN)
                .signed(checked(signature))));
    }

    @Override
    public void givePublication(
            long personId,
            String year,
            Signature signature,
            Set<PublicationCategory> allowed,
            @Nullable String conditions) {
        if (allowed.isEmpty()) {
            throw new RefusedAnswer("Разрешите хотя бы одну строку или выберите «Не даю согласие».");
        }
        keep(replace(answered(personId, year, ConsentKind.PUBLICATION, ConsentDecision.GIVEN)
                .signed(checked(signature))
                .allowing(allowed, conditions)));
    }

    @Override
    public void refuse(long personId, String year, ConsentKind kind) {
        replace(answered(personId, year, kind, ConsentDecision.REFUSED));
    }

    @Override
    public void decideParticipation(
            long personId, String year, Participation participation, String reason, long decidedBy) {
        participations.save(participations
                .findByPersonIdAndSchoolYear(personId, year)
                .orElseGet(() -> new TakingPartRecord(personId, year))
                .decide(participation, reason, decidedBy, Instant.now(clock)));
    }

    private Optional<ConsentRecord> current(long personId, String year, ConsentKind kind) {
        return records.findByPersonIdAndSchoolYearAndKindAndCurrentTrue(personId, year, kind);
    }

    private ConsentRecord answered(long personId, String year, ConsentKind kind, ConsentDecision decision) {
        return new ConsentRecord(personId, year, kind, decision, Instant.now(clock), wording(personId, year, kind));
    }

    private ConsentRecord replace(ConsentRecord next) {
        current(next.personId(), next.schoolYear(), next.kind()).ifPresent(ConsentRecord::giveWay);
        records.flush();
        return records.save(next);
    }

    private void keep(ConsentRecord given) {
        documents.keep(given.kind().paper(), given.id());
    }

    private Signature checked(Signature signature) {
        days.refuseFuture("Дата подписания", signature.signedOn());
        return signature;
    }
}
