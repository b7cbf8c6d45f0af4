package org.nastavnik.council.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Section;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.council.Decision;
import org.nastavnik.council.Meeting;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.Declension;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The first wording of the order on the results of the year; the curator and the head may change it. */
@Component
class ResultsOrder {

    private final Acts acts;
    private final Pairs pairs;
    private final People people;
    private final Duties duties;

    ResultsOrder(Acts acts, Pairs pairs, People people, Duties duties) {
        this.acts = acts;
        this.pairs = pairs;
        this.people = people;
        this.duties = duties;
    }

    long prepare(Meeting meeting) {
        var mentors = pairs.pairsOf(meeting.year()).stream()
                .filter(Pair::worked)
                .map(Pair::mentorId)
                .distinct()
                .toList();
        var decisions = Objects.requireNonNull(meeting.minutes()).decisions();
        var named = Stream.of(
                        mentors.stream(),
                        decisions.stream().map(Decision::responsibleId),
                        duties.holderOf(Duty.CURATOR).map(Person::id).stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
        return acts.prepare(meeting.year(), ActKind.RESULTS_ORDER, items(meeting, mentors, decisions), named);
    }

    private List<String> items(Meeting meeting, List<Long> mentors, List<Decision> decisions) {
        var minutes = Objects.requireNonNull(meeting.minutes());
        var items = new ArrayList<String>();
        items.add(
                "Принять к сведению итоги реализации системы наставничества педагогических работников в %s учебном году,"
                                .formatted(SchoolYear.inWords(meeting.year()))
                        + " рассмотренные педагогическим советом (протокол от %s № %s)."
                                .formatted(RussianDate.of(minutes.heldOn()), minutes.number()));
        if (!mentors.isEmpty()) {
            var thanked = people.declensions(mentors);
            items.add("Отметить работу наставников: "
                    + mentors.stream()
                            .map(thanked::get)
                            .map(ResultsOrder::named)
                            .collect(Collectors.joining("; ")) + ".");
        }
        var rest = List.of(
                "Куратору учесть итоги и предложения при подготовке Дорожной карты на %s учебный год."
                        .formatted(SchoolYear.inWords(
                                SchoolYear.of(meeting.year()).next().toString())),
                "Ознакомить с приказом названных в нём работников под подпись.",
                "Контроль за исполнением приказа оставляю за собой.");
        decisions.stream()
                .map(this::item)
                .filter(item -> fits(items, item, rest))
                .forEach(items::add);
        items.addAll(rest);
        return items;
    }

    /** An order has room for the usual number of decisions; what it has no room for stands in the protocol. */
    private static boolean fits(List<String> items, String item, List<String> rest) {
        var all = Stream.of(items, List.of(item), rest).flatMap(List::stream).toList();
        return Section.ofItems(all).body().length() <= Section.LONGEST_BODY;
    }

    private String item(Decision decision) {
        var text = decision.text().strip().replaceAll("\\s+", " ");
        return text + (text.endsWith(".") ? "" : ".") + " Ответственный: "
                + people.person(decision.responsibleId()).nameAndPosition() + ". Срок: "
                + RussianDate.inWords(decision.due());
    }

    private static String named(Declension person) {
        return person.getGenitive().fullName() + ", " + person.getGenitive().position();
    }
}
