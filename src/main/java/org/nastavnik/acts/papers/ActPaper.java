package org.nastavnik.acts.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Acceptance;
import org.nastavnik.acts.AcceptanceDecision;
import org.nastavnik.acts.Acceptances;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActData;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Announcements;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.staff.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Local acts: the regulation and the roadmap as annexes of their order, and the orders. */
@Component
class ActPaper implements Paper {

    private final Acts acts;
    private final Acceptances acceptances;
    private final Announcements announcements;
    private final People people;
    private final ObjectProvider<ActData> data;

    ActPaper(
            Acts acts,
            Acceptances acceptances,
            Announcements announcements,
            People people,
            ObjectProvider<ActData> data) {
        this.acts = acts;
        this.acceptances = acceptances;
        this.announcements = announcements;
        this.people = people;
        this.data = data;
    }

    @Override
    public String key() {
        return Acts.PAPER;
    }

    @Override
    public String title() {
        return "Акты";
    }

    @Override
    public int stage(long id) {
        return acts.act(id).kind().stage();
    }

    @Override
    public List<Long> of(String year) {
        return acts.actsOf(year).stream().map(Act::id).toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return origin.is("act", "act-change", "acceptance", "announcement") ? List.of(origin.number()) : List.of();
    }

    @Override
    public Sheet sheet(long id) {
        var act = acts.act(id);
        return new Sheet(
                template(act.kind()),
                ActName.of(act, orderOf(act)),
                act.number(),
                act.registeredOn(),
                state(act),
                fields(act));
    }

    private static String template(ActKind kind) {
        return kind.order() ? "order" : kind.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Act orderOf(Act act) {
        return act.annexOf() == null ? null : acts.act(act.annexOf());
    }

    @Override
    public String state(long id) {
        return state(acts.act(id));
    }

    private String state(Act act) {
        return act.amendedBy() == null
                ? act.status().title()
                : act.status().title() + ", с изменениями (" + ActName.of(acts.act(act.amendedBy()), null) + ")";
    }

    private Map<String, Object> fields(Act act) {
        var fields = new HashMap<String, Object>();
        fields.put("act", act);
        fields.put("schoolYear", SchoolYear.inWords(act.year()));
        fields.put("order", orderOf(act));
        fields.put("preamble", withoutFullStop(act.basis()));
        fields.put(
                "items",
                act.sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .toList());
        fields.put(
                "accepted",
                acceptances.of(act.id()).stream()
                        .map(acceptance -> accepted(act.kind(), acceptance))
                        .toList());
        fields.put("annexes", annexes(act));
        data.stream()
                .filter(source -> source.kind() == act.kind())
                .forEach(source -> fields.putAll(source.fields(act)));
        return fields;
    }

    private static String withoutFullStop(String preamble) {
        return preamble.strip().replaceAll("[.,;]+$", "");
    }

    private List<String> annexes(Act act) {
        var annexes = acts.annexesOf(act.id());
        return IntStream.range(0, annexes.size())
                .mapToObj(index -> (index + 1) + ". " + annexes.get(index).title() + ".")
                .toList();
    }

    /** «ПРИНЯТО педагогическим советом», and where it says so of the trade union, that its opinion is taken into account. */
    private static Accepted accepted(ActKind kind, Acceptance acceptance) {
        var body = acceptance.body();
        if (body == AcceptingBody.TRADE_UNION) {
            var objects = acceptance.decision() == AcceptanceDecision.OBJECTED;
            return new Accepted(
                    "УЧТЕНО МНЕНИЕ",
                    "профсоюзного комитета" + (objects ? " (с возражениями)" : ""),
                    protocol(acceptance));
        }
        var word = kind == ActKind.ROADMAP ? "ПРИНЯТА" : "ПРИНЯТО";
        return new Accepted(word, body.byWhom(), protocol(acceptance));
    }

    private static String protocol(Acceptance acceptance) {
        return acceptance.protocolNumber() == null ? "протокол от __________ № ____" : acceptance.protocol();
    }

    @Override
    public Set<Long> people(long id) {
        var act = acts.act(id);
        var words = Stream.concat(
                        Stream.of(act.title(), act.basis()),
                        act.sections().stream().flatMap(section -> section.paragraphs().stream()))
                .collect(Collectors.joining("\n"));
        return Stream.concat(acts.named(id).stream(), people.namedIn(words).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        var act = acts.act(id);
        if (reader.keepsPapers()) {
            return true;
        }
        if (act.number() == null) {
            return false;
        }
        return act.kind().published() || named(act, reader);
    }

    /** A draft is not signed. */
    @Override
    public boolean takesCopyFrom(Reader reader, long id) {
        return acts.act(id).number() != null && Paper.super.takesCopyFrom(reader, id);
    }

    private boolean named(Act order, Reader reader) {
        return announcements.acquaintances(order.id()).stream().anyMatch(line -> reader.is(line.personId()));
    }

    /** Who has accepted the act, for the corner of its first page. */
    record Accepted(String word, String byWhom, String protocol) {}
}
