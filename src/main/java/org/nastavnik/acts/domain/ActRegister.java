package org.nastavnik.acts.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActEntry;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActRegistered;
import org.nastavnik.acts.ActStatus;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Change;
import org.nastavnik.acts.Draft;
import org.nastavnik.acts.PlannedChange;
import org.nastavnik.calendar.Days;
import org.nastavnik.documents.Documents;
import org.nastavnik.documents.RegistrationNumbers;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.kindergarten.Kindergarten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("acts")
@Transactional
class ActRegister implements Acts {

    private static final List<ActKind> ANNEXES_OF_EVERY_YEAR = List.of(ActKind.REGULATION, ActKind.ROADMAP);

    private final ActRecords acts;
    private final EditionRecords editions;
    private final AcceptanceRegister acceptances;
    private final RegistrationNumbers numbers;
    private final FirstWording wording;
    private final Kindergarten kindergarten;
    private final Documents documents;
    private final Days days;
    private final ApplicationEventPublisher events;

    ActRegister(
            ActRecords acts,
            EditionRecords editions,
            AcceptanceRegister acceptances,
            RegistrationNumbers numbers,
            FirstWording wording,
            Kindergarten kindergarten,
            Documents documents,
            Days days,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.editions = editions;
        this.acceptances = acceptances;
        this.numbers = numbers;
        this.wording = wording;
        this.kindergarten = kindergarten;
        this.documents = documents;
        this.days = days;
        this.events = events;
    }

    // ---- drafts

    @Override
    public void openDrafts(String year) {
        var order = firstOf(year, ActKind.APPROVAL_ORDER);
        for (var kind : ANNEXES_OF_EVERY_YEAR) {
            if (latestOf(year, kind).isEmpty()) {
                open(year, kind, wording.of(kind, year))
                        .becomeAnnex(order.id(), ANNEXES_OF_EVERY_YEAR.indexOf(kind) + 1);
            }
        }
    }

    private ActRecord firstOf(String year, ActKind kind) {
        return latestOf(year, kind).orElseGet(() -> open(year, kind, wording.of(kind, year)));
    }

    private Optional<ActRecord> latestOf(String year, ActKind kind) {
        return acts.findFirstBySchoolYearAndKindOrderByIdDesc(year, kind);
    }

    private ActRecord open(String year, ActKind kind, Draft first) {
        return acts.save(new ActRecord(year, kind, first));
    }

    @Override
    @Transactional(readOnly = true)
    public long draftOf(String year, String kind) {
        return latestOf(year, ActKind.of(kind))
                .orElseThrow(() -> new IllegalArgumentException("No act " + kind + " in " + year))
                .id();
    }

    @Override
    public long prepare(String year, ActKind kind, List<String> items, Collection<Long> people) {
        var order = open(year, kind, wording.of(kind, year, items));
        order.name(people);
        return order.id();
    }

    // ---- reading

    @Override
    @Transactional(readOnly = true)
    public Act act(long actId) {
        return acts.get(actId).view();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> named(long actId) {
        return Set.copyOf(acts.get(actId).people());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Act> actsOf(String year) {
        return views(acts.findBySchoolYearOrderById(year));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActEntry> entriesOf(String year) {
        return acts.entries(year);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Act> annexesOf(long orderId) {
        return views(acts.findByAnnexOfOrderByAnnexNumber(orderId));
    }

    private static List<Act> views(List<ActRecord> records) {
        return records.stream().map(ActRecord::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> changes(long actId) {
        var act = acts.get(actId);
        return versionBefore(act)
                .map(before -> WordingDiff.between(before, act.wording()))
                .orElse(List.of());
    }

    private Optional<Draft> versionBefore(ActRecord act) {
        if (act.edition() > 1) {
            return Optional.of(
                    editions.findByActIdAndEdition(act.id(), act.edition() - 1).wording());
        }
        return Optional.ofNullable(act.replaces()).map(old -> acts.get(old).wording());
    }

    // ---- decisions

    @Override
    public boolean submit(long actId, Draft draft, String author) {
        var act = acts.get(actId);
        refuseTheSame(act, draft);
        editions.save(act.submit(draft, author, days.today()));
        return acceptances.ask(act);
    }

    /** A new edition nobody has changed would be accepted, ordered and read by everybody for nothing; the roadmap's text is data. */
    private void refuseTheSame(ActRecord act, Draft draft) {
        if (act.replaces() != null
                && act.kind().layout() == ActKind.Layout.SECTIONS
                && acts.get(act.replaces()).wording().equals(draft)) {
            throw new RefusedAnswer("Текст совпадает с действующей редакцией. Внесите изменения и отправьте снова.");
        }
    }

    @Override
    public void approve(long actId, String login) {
        var act = acts.get(actId);
        act.approve();
        editions.findByActIdAndEdition(actId, act.edition()).approve(login, days.today());
    }

    @Override
    public void sendBack(long actId, String login, String remark) {
        var act = acts.get(actId);
        act.sendBack(remark);
        editions.findByActIdAndEdition(actId, act.edition()).sendBack(login, days.today(), remark);
    }

    // ---- registration

    @Override
    public void register(long orderId) {
        var order = acts.get(orderId);
        bringIntoForce(order);
        if (order.amends() != null) {
            acts.get(order.amends()).amendBy(orderId);
        }
        for (var annex : acts.findByAnnexOfOrderByAnnexNumber(orderId)) {
            bringIntoForce(annex);
            if (annex.replaces() != null) {
                acts.get(annex.replaces()).replaceBy(annex.id(), days.today());
            }
        }
        // An annex bears the date and number of its order, so nothing is kept before all of them have theirs.
        acts.flush();
        withAnnexes(order).forEach(act -> documents.keep(Acts.PAPER, act.id()));
    }

    private void bringIntoForce(ActRecord act) {
        var today = days.today();
        var register = act.kind().register();
        var number = numbers.next(register.name(), today.getYear());
        var format = kindergarten.numbering();
        var written = switch (register) {
            case ORDERS -> format.order(number);
            case LOCAL_ACTS -> format.localAct(number);
        };
        act.register(today.getYear(), number, written, today);
        events.publishEvent(new ActRegistered(act.schoolYear(), act.id(), act.kind()));
    }

    private Stream<ActRecord> withAnnexes(ActRecord order) {
        return Stream.concat(Stream.of(order), acts.findByAnnexOfOrderByAnnexNumber(order.id()).stream());
    }

    // ---- changes of what is in force

    @Override
    @Transactional(readOnly = true)
    public List<Act> changeable(String year) {
        var underway = beingChanged(year);
        return acts.findBySchoolYearAndStatusInOrderById(year, ActStatus.IN_FORCE_NOW).stream()
                .filter(act -> !underway.contains(act.id()))
                .map(ActRecord::view)
                .toList();
    }

    /** The ids of the acts whose change is being prepared. */
    private Set<Long> beingChanged(String year) {
        return acts.findBySchoolYearAndStatusInOrderById(year, ActStatus.IN_PREPARATION).stream()
                .flatMap(act -> Stream.of(act.replaces(), act.amends()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public PlannedChange change(long actId, String reason) {
        var old = acts.findLockedById(actId).orElseThrow(() -> new IllegalArgumentException("No act " + actId));
        if (beingChanged(old.schoolYear()).contains(actId)) {
            throw new RefusedAnswer("Изменение этого акта уже готовят. Дождитесь, пока его утвердят.");
        }
        if (!old.status().inForce()) {
            throw new IllegalStateException(
                    "Act " + actId + " is " + old.status() + ": only an act in force is changed");
        }
        return old.kind().annexed() ? newEdition(old, reason) : amendment(old, reason);
    }

    private PlannedChange newEdition(ActRecord old, String reason) {
        var year = old.schoolYear();
        var order =
                open(year, ActKind.APPROVAL_ORDER, wording.approvalOfNewEdition(old.view(), approvingOrder(old), year));
        order.explains(reason);
        var edition = open(year, old.kind(), old.wording());
        edition.becomeAnnex(order.id(), 1);
        edition.plansToReplace(old.id(), reason);
        return new PlannedChange(edition.id(), order.id());
    }

    private Act approvingOrder(ActRecord annex) {
        return acts.get(Objects.requireNonNull(annex.view().annexOf(), "An act in force has its order"))
                .view();
    }

    private PlannedChange amendment(ActRecord old, String reason) {
        var year = old.schoolYear();
        var order = open(year, ActKind.AMENDMENT_ORDER, wording.amendment(old.view(), year));
        order.plansToAmend(old.id(), reason);
        return new PlannedChange(null, order.id());
    }

    @Override
    public void abandonChange(long orderId) {
        withAnnexes(acts.get(orderId))
                .filter(act -> act.status().inPreparation())
                .forEach(ActRecord::abandon);
    }
}
