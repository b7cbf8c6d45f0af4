package org.nastavnik.acts.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nastavnik.acts.Acquaintance;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActPublished;
import org.nastavnik.acts.Announcements;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.WorkingDays;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("announcements")
@Transactional
class AnnouncementRegister implements Announcements {

    private static final int DAYS_TO_READ = 10;
    private static final int DAYS_TO_PUBLISH = 10;
    private static final int DAYS_OF_GRACE = 5;

    private final ActRecords acts;
    private final AcquaintanceRecords acquaintances;
    private final SectionRecords sections;
    private final People people;
    private final Duties duties;
    private final WorkingDays workingDays;
    private final Days days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnnouncementRegister(
            ActRecords acts,
            AcquaintanceRecords acquaintances,
            SectionRecords sections,
            People people,
            Duties duties,
            WorkingDays workingDays,
            Days days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.acquaintances = acquaintances;
        this.sections = sections;
        this.people = people;
        this.duties = duties;
        this.workingDays = workingDays;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    // ---- acquaintance

    @Override
    public void askAcquaintance(long orderId) {
        var asked = new LinkedHashSet<>(concerned(acts.get(orderId)));
        duties.holderOf(Duty.HEAD).map(Person::id).ifPresent(asked::remove);
        acquaintances.findByActIdOrderById(orderId).forEach(known -> asked.remove(known.personId()));
        asked.forEach(personId -> acquaintances.save(new AcquaintanceRecord(orderId, personId, days.today())));
    }

    private Collection<Long> concerned(ActRecord order) {
        if (order.amends() != null && order.people().isEmpty()) {
            return peopleToAcquaint(order.amends());
        }
        return order.kind() == ActKind.APPROVAL_ORDER
                ? Stream.concat(people.teachers().stream(), duties.all().values().stream())
                        .map(Person::id)
                        .toList()
                : order.people();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> peopleToAcquaint(long orderId) {
        return acquaintances.findByActIdOrderById(orderId).stream()
                .map(AcquaintanceRecord::personId)
                .toList();
    }

    @Override
    public Date acquaintBy(long orderId) {
        return within(orderId, DAYS_TO_READ);
    }

    @Override
    public void confirm(long orderId, long personId) {
        acquaintances
                .findByActIdAndPersonId(orderId, personId)
                .orElseThrow(() -> new IllegalArgumentException("Nobody asked " + personId + " to read act " + orderId))
                .confirm(clock.instant());
    }

    @Override
    public void noteUnacquainted(long orderId) {
        acquaintances.findByActIdOrderById(orderId).forEach(AcquaintanceRecord::noteSilence);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Acquaintance> acquaintances(long orderId) {
        return acquaintances.findByActIdOrderById(orderId).stream()
                .map(AcquaintanceRecord::view)
                .toList();
    }

    // ---- publication

    @Override
    @Transactional(readOnly = true)
    public boolean isForSite(long orderId) {
        var order = acts.get(orderId);
        return order.amends() == null ? order.kind().published() : isForSite(order.amends());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> toPublish(long orderId) {
        return withAnnexes(orderId).map(ActRecord::id).toList();
    }

    private Stream<ActRecord> withAnnexes(long orderId) {
        return Stream.concat(Stream.of(acts.get(orderId)), acts.findByAnnexOfOrderByAnnexNumber(orderId).stream());
    }

    @Override
    public Date publishBy(long actId) {
        return days.endOf(workingDays.after(registrationDay(acts.get(actId)), DAYS_TO_PUBLISH));
    }

    @Override
    public Date publicationAwaitedUntil(long actId) {
        return within(actId, DAYS_TO_PUBLISH + DAYS_OF_GRACE);
    }

    private Date within(long actId, int daysOfWork) {
        var act = acts.get(actId);
        return days.endOfWithin(act.schoolYear(), workingDays.after(registrationDay(act), daysOfWork));
    }

    private static LocalDate registrationDay(ActRecord act) {
        return Objects.requireNonNull(act.registeredOn(), () -> "Act " + act.id() + " is not registered");
    }

    @Override
    public void publish(long actId, String url, LocalDate day) {
        var act = acts.get(actId);
        act.publish(url, day);
        events.publishEvent(new ActPublished(act.schoolYear(), actId, act.kind()));
    }

    @Override
    public void noteUnpublished(long orderId) {
        withAnnexes(orderId).filter(ActRecord::awaitsPublication).forEach(ActRecord::noteUnpublished);
    }

    // ---- the section of the site

    @Override
    public void arrangeSection(String year, String url, List<String> placed, LocalDate day) {
        sections.save(SectionRecord.arranged(year, url, placed, day));
    }

    @Override
    public void noteSectionMissing(String year) {
        sections.save(SectionRecord.missing(year, days.today()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean sectionArranged(String year) {
        return sections.findById(year).filter(SectionRecord::isArranged).isPresent();
    }
}
