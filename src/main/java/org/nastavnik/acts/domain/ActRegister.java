package org.nastavnik.acts.domain;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActPublished;
import org.nastavnik.acts.ActRegistered;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Draft;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("acts")
@Transactional
class ActRegister implements Acts {

    private static final List<ActKind> OF_EVERY_YEAR =
            List.of(ActKind.REGULATION, ActKind.ROADMAP, ActKind.APPROVAL_ORDER);
    private static final int DAYS_TO_PUBLISH = 10;
    private static final int DAYS_OF_GRACE = 5;

    private final ActRecords acts;
    private final EditionRecords editions;
    private final RegisterRecords registers;
    private final SectionRecords sections;
    private final WorkingDays workingDays;
    private final Days days;
    private final ApplicationEventPublisher events;

    ActRegister(
            ActRecords acts,
            EditionRecords editions,
            RegisterRecords registers,
            SectionRecords sections,
            WorkingDays workingDays,
            Days days,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.editions = editions;
        this.registers = registers;
        this.sections = sections;
        this.workingDays = workingDays;
        this.days = days;
        this.events = events;
    }

    @Override
    public void openDrafts(String year) {
        OF_EVERY_YEAR.stream()
                .filter(kind -> acts.findFirstBySchoolYearAndKindOrderByIdDesc(year, kind)
                        .isEmpty())
                .forEach(kind -> prepare(year, kind, FirstWording.content(kind)));
    }

    @Override
    public long draftOf(String year, String kind) {
        return acts.findFirstBySchoolYearAndKindOrderByIdDesc(year, ActKind.of(kind))
                .orElseThrow(() -> new IllegalArgumentException("No act " + kind + " in " + year))
                .id();
    }

    @Override
    public long prepare(String year, ActKind kind, String content) {
        return acts.save(new ActRecord(year, kind, FirstWording.basis(kind), content))
                .id();
    }

    @Override
    public Act act(long actId) {
        return record(actId).view();
    }

    @Override
    public List<Act> actsOf(String year) {
        return acts.findBySchoolYearOrderById(year).stream()
                .map(ActRecord::view)
                .toList();
    }

    @Override
    public void submit(long actId, Draft draft, String author) {
        editions.save(record(actId).submit(draft, author, days.today()));
    }

    @Override
    public void approve(long actId, String login) {
        var act = record(actId);
        act.approve();
        editions.findByActIdAndEdition(actId, act.edition()).decide(true, login, days.today(), null);
    }

    @Override
    public void sendBack(long actId, String login, String remark) {
        var act = record(actId);
        act.sendBack(remark);
        editions.findByActIdAndEdition(actId, act.edition()).decide(false, login, days.today(), remark);
    }

    @Override
    public void register(long actId) {
        var act = record(actId);
        var year = days.today().getYear();
        var register = act.kind().register();
        var key = new RegisterRecord.Key(register, year);
        var counter = registers
                .findLockedById(key)
                .orElseGet(() -> registers.saveAndFlush(new RegisterRecord(register, year)));
        act.register(year, counter.next(), days.today());
        events.publishEvent(new ActRegistered(act.schoolYear(), actId, act.kind()));
    }

    @Override
    public Date publishBy(long actId) {
        return days.endOf(workingDays.after(registrationDay(actId), DAYS_TO_PUBLISH));
    }

    @Override
    public Date publicationAwaitedUntil(long actId) {
        var last = workingDays.after(registrationDay(actId), DAYS_TO_PUBLISH + DAYS_OF_GRACE);
        return days.endOfWithin(record(actId).schoolYear(), last);
    }

    private LocalDate registrationDay(long actId) {
        return Objects.requireNonNull(record(actId).registeredOn(), () -> "Act " + actId + " is not registered");
    }

    @Override
    public void publish(long actId, String url, LocalDate day) {
        var act = record(actId);
        act.publish(url, day);
        events.publishEvent(new ActPublished(act.schoolYear(), actId, act.kind()));
    }

    @Override
    public void noteUnpublished(long actId) {
        record(actId).noteUnpublished();
    }

    @Override
    public void arrangeSection(String year, String url, List<String> placed, LocalDate day) {
        sections.save(SectionRecord.arranged(year, url, placed, day));
    }

    @Override
    public void noteSectionMissing(String year) {
        sections.save(SectionRecord.missing(year, days.today()));
    }

    @Override
    public boolean sectionArranged(String year) {
        return sections.findById(year).filter(SectionRecord::isArranged).isPresent();
    }

    private ActRecord record(long actId) {
        return acts.findById(actId).orElseThrow(() -> new IllegalArgumentException("No act " + actId));
    }
}
