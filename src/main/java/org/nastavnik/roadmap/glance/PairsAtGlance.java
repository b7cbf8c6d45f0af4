package org.nastavnik.roadmap.glance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Processes;
import org.nastavnik.engine.Processes.Run;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.PairStatus;
import org.nastavnik.programmes.Pace;
import org.nastavnik.roadmap.Link;
import org.nastavnik.roadmap.glance.YearBoard.Paged;
import org.nastavnik.roadmap.glance.YearBoard.PairLine;
import org.nastavnik.roadmap.glance.YearBoard.Period;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The pairs of a year with their progress: those at work first, then those still being formed, then those that have ended. */
@Component
class PairsAtGlance {

    private static final List<PairStatus> ORDER = List.of(
            PairStatus.ACTIVE, PairStatus.AWAITING_ORDER, PairStatus.AGREED, PairStatus.PROPOSED, PairStatus.CLOSED);

    private final Processes processes;

    PairsAtGlance(Processes processes) {
        this.processes = processes;
    }

    Paged<PairLine> of(List<Pair> pairs, Map<Long, Pace> paces, Map<Long, Person> people, int page, int size) {
        var shown = pairs.stream()
                .filter(pair -> ORDER.contains(pair.status()))
                .sorted(Comparator.comparing((Pair pair) -> ORDER.indexOf(pair.status()))
                        .thenComparing(pair -> name(pair.menteeId(), people)))
                .toList();
        var paged = Paged.of(shown, page, size);
        var instances = processes.instances(paged.items().stream()
                .flatMap(pair -> Stream.of(life(pair), matching(pair)))
                .toList());
        return paged.with(paged.items().stream()
                .map(pair -> line(pair, people, paces.getOrDefault(pair.id(), Pace.none(pair.id())), instances))
                .toList());
    }

    private static PairLine line(Pair pair, Map<Long, Person> people, Pace pace, Map<Run, String> instances) {
        return new PairLine(
                pair.id(),
                name(pair.mentorId(), people),
                name(pair.menteeId(), people),
                pair.active(),
                pair.ending() == null ? pair.status().title() : pair.ending().title(),
                new Period(pair.activeFrom() == null ? pair.from() : pair.activeFrom(), pair.to()),
                pace.status() == null
                        ? pair.worked() ? "ещё не составлена" : ""
                        : pace.status().title(),
                pace.meetingsHeld(),
                pace.meetingsPlanned(),
                pace.missed(),
                pace.lastMeeting(),
                new Period(pace.nextFrom(), pace.nextTo()),
                links(pair, pace, instances));
    }

    private static List<Link> links(Pair pair, Pace pace, Map<Run, String> instances) {
        var links = new ArrayList<Link>();
        Stream.of(life(pair), matching(pair))
                .map(instances::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(instance -> links.add(new Link("Ход", Sources.course(instance))));
        if (pace.written()) {
            links.add(new Link("Программа", Documents.address("programme", pair.id())));
        }
        if (pace.meetingsPlanned() > 0) {
            links.add(new Link("Журнал встреч", Documents.address("meetings-journal", pair.id())));
        }
        return links;
    }

    /** A pair that has begun to work has a process of its own; before, its mentee is looked a mentor for. */
    private static Run life(Pair pair) {
        return new Run("pair-life", "pair:" + pair.id());
    }

    private static Run matching(Pair pair) {
        return new Run("pair-matching", "match:" + pair.menteeId());
    }

    static String name(long personId, Map<Long, Person> people) {
        var person = people.get(personId);
        return person == null ? "" : person.shortName();
    }
}
