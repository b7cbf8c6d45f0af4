package org.nastavnik.roadmap.glance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.council.Meeting;
import org.nastavnik.council.MeetingState;
import org.nastavnik.grammar.Plural;
import org.nastavnik.pairs.Pair;
import org.nastavnik.programmes.Pace;
import org.nastavnik.roadmap.Link;
import org.nastavnik.roadmap.RowGlance;
import org.nastavnik.roadmap.RowStatus;
import org.nastavnik.roadmap.glance.YearBoard.Coming;
import org.nastavnik.roadmap.glance.YearBoard.Coming.Kind;
import org.nastavnik.staff.Person;

/** What is to happen in the eight weeks ahead. */
final class ComingDates {

    private static final int WEEKS = 8;

    /** As many pairs as may end on one day and still be told by name. */
    private static final int PAIRS_BY_NAME = 2;

    private ComingDates() {}

    /** @param council links to the process of the council */
    static List<Coming> after(
            LocalDate today,
            List<RowGlance> rows,
            List<Meeting> councils,
            List<Link> council,
            List<Pair> pairs,
            Map<Long, Pace> paces,
            Map<Long, Person> people) {
        var last = today.plusWeeks(WEEKS);
        var active = pairs.stream().filter(Pair::active).toList();
        var ahead = Stream.of(
                        rows.stream().flatMap(ComingDates::ofRow),
                        councils.stream()
                                .filter(meeting -> meeting.state() == MeetingState.CALLED)
                                .map(meeting ->
                                        new Coming(meeting.plannedOn(), Kind.COUNCIL, "Педагогический совет", council)),
                        meetingsOf(active, paces),
                        endsOf(active, people))
                .flatMap(dates -> dates)
                .filter(date -> !date.day().isBefore(today))
                .sorted(Comparator.comparing(Coming::day).thenComparing(Coming::kind))
                .toList();
        var soon = ahead.stream().filter(date -> !date.day().isAfter(last)).toList();
        return soon.isEmpty() ? nearest(ahead) : soon;
    }

    /** What comes first when the weeks ahead are empty. */
    private static List<Coming> nearest(List<Coming> ahead) {
        return ahead.stream()
                .filter(date -> date.day().equals(ahead.get(0).day()))
                .toList();
    }

    private static Stream<Coming> ofRow(RowGlance glance) {
        var row = glance.row();
        if (row.status().closed()) {
            return Stream.empty();
        }
        var text = row.item() + " " + row.content();
        var due = new Coming(row.lastDay(), Kind.DUE, text, glance.links());
        return row.status() == RowStatus.PLANNED
                ? Stream.of(new Coming(row.firstDay(), Kind.BEGINS, text, glance.links()), due)
                : Stream.of(due);
    }

    /** The last days of the meetings that are next, of all pairs together. */
    private static Stream<Coming> meetingsOf(List<Pair> active, Map<Long, Pace> paces) {
        return active.stream()
                .map(pair -> paces.get(pair.id()))
                .filter(pace -> pace != null && pace.nextTo() != null)
                .collect(Collectors.groupingBy(Pace::nextTo, Collectors.counting()))
                .entrySet()
                .stream()
                .map(day -> new Coming(
                        day.getKey(),
                        Kind.MEETINGS,
                        "крайний срок очередной встречи: " + Plural.of(day.getValue(), "пара", "пары", "пар"),
                        List.of()));
    }

    private static Stream<Coming> endsOf(List<Pair> active, Map<Long, Person> people) {
        return active.stream().collect(Collectors.groupingBy(Pair::to)).entrySet().stream()
                .map(day -> new Coming(day.getKey(), Kind.PAIRS_END, words(day.getValue(), people), List.of()));
    }

    private static String words(List<Pair> ending, Map<Long, Person> people) {
        if (ending.size() > PAIRS_BY_NAME) {
            return Plural.of(ending.size(), "пара завершает", "пары завершают", "пар завершают") + " работу";
        }
        return ending.stream()
                .map(pair -> PairsAtGlance.name(pair.mentorId(), people) + " – "
                        + PairsAtGlance.name(pair.menteeId(), people))
                .collect(Collectors.joining(
                        "; ", ending.size() == 1 ? "завершает работу пара " : "завершают работу пары ", ""));
    }
}
