package org.nastavnik.acts.papers;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.acts.Acquaintance;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Announcements;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The sheet people sign when they have read an order: who has confirmed it here already, and a place for the signature. */
@Component
class AcquaintancePaper implements Paper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Acts acts;
    private final Announcements announcements;
    private final People people;
    private final ZoneId zone;

    AcquaintancePaper(Acts acts, Announcements announcements, People people, Clock clock) {
        this.acts = acts;
        this.announcements = announcements;
        this.people = people;
        this.zone = clock.getZone();
    }

    @Override
    public String key() {
        return "acquaintance-sheet";
    }

    @Override
    public String title() {
        return "Лист ознакомления";
    }

    @Override
    public int stage(long orderId) {
        return acts.act(orderId).kind().stage();
    }

    @Override
    public List<Long> of(String year) {
        return acts.actsOf(year).stream()
                .filter(act -> act.kind().order() && act.number() != null)
                .map(Act::id)
                .toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return origin.is("announcement") && acts.act(origin.number()).number() != null
                ? List.of(origin.number())
                : List.of();
    }

    @Override
    public Sheet sheet(long orderId) {
        var order = acts.act(orderId);
        if (!order.kind().order() || order.number() == null) {
            throw new IllegalArgumentException("Nobody is acquainted with the act " + orderId);
        }
        var lines = announcements.acquaintances(orderId);
        var confirmed =
                lines.stream().filter(line -> line.confirmedAt() != null).count();
        var fields = new HashMap<String, Object>();
        fields.put("order", order);
        fields.put("annexes", acts.annexesOf(orderId).stream().map(Act::title).toList());
        fields.put("rows", rows(lines));
        return new Sheet(
                key(),
                "Лист ознакомления: " + ActName.of(order, null),
                null,
                order.registeredOn(),
                "ознакомлены %d из %d".formatted(confirmed, lines.size()),
                fields);
    }

    private List<Row> rows(List<Acquaintance> lines) {
        Map<Long, Person> named =
                people.named(lines.stream().map(Acquaintance::personId).toList());
        return lines.stream()
                .filter(line -> named.containsKey(line.personId()))
                .sorted(Comparator.comparing(line -> named.get(line.personId()).fullName()))
                .map(line -> row(named.get(line.personId()), line))
                .toList();
    }

    private Row row(Person person, Acquaintance line) {
        var at = line.confirmedAt();
        return new Row(person.fullName(), person.position(), at == null ? "" : DAY.format(at.atZone(zone)));
    }

    @Override
    public Set<Long> people(long orderId) {
        return announcements.acquaintances(orderId).stream()
                .map(Acquaintance::personId)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean opensTo(Reader reader, long orderId) {
        return reader.keepsPapers();
    }

    /** @param day when the person confirmed it here; empty until then */
    record Row(String name, String position, String day) {}
}
