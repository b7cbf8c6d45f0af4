package org.nastavnik.pairs.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.nastavnik.acts.Section;
import org.nastavnik.pairs.Pair;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The first wording of the order that fixes pairs, its items; the curator and the head may change it. */
@Component
class OrderText {

    private final People people;
    private final Duties duties;

    OrderText(People people, Duties duties) {
        this.people = people;
        this.duties = duties;
    }

    /** The items after «ПРИКАЗЫВАЮ:»; with many pairs, people are named more shortly, so that the text finds room. */
    List<String> items(String year, List<Pair> pairs, Function<Pair, String> payment) {
        var full = items(year, pairs, payment, this::named);
        return fits(full)
                ? full
                : cut(items(
                        year,
                        pairs,
                        payment,
                        personId -> people.person(personId).shortName()));
    }

    private static boolean fits(List<String> items) {
        return Section.ofItems(items).body().length() <= Section.LONGEST_BODY;
    }

    private static List<String> cut(List<String> items) {
        var text = Section.ofItems(items).body();
        return fits(items)
                ? items
                : (text.substring(0, Section.LONGEST_BODY - 1) + "…").lines().toList();
    }

    /** Whom the order names: mentors, mentees, and the curator. */
    List<Long> named(List<Pair> pairs) {
        return Stream.concat(
                        pairs.stream().flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId())),
                        duties.holderOf(Duty.CURATOR).map(Person::id).stream())
                .toList();
    }

    private List<String> items(
            String year, List<Pair> pairs, Function<Pair, String> payment, LongFunction<String> person) {
        var items = new ArrayList<String>();
        pairs.forEach(pair -> items.add(item(year, pair, payment, person)));
        items.add(
                "Наставникам в течение 10 рабочих дней составить персонализированные программы наставничества, вести журнал"
                        + " встреч и по окончании срока представить отчёт.");
        items.add("Координацию работы пар возложить на куратора"
                + duties.holderOf(Duty.CURATOR)
                        .map(holder -> " (" + holder.shortName() + ")")
                        .orElse("")
                + ".");
        items.add("Ознакомить с приказом наставников и наставляемых под подпись.");
        items.add("Контроль за исполнением приказа оставляю за собой.");
        return items;
    }

    private static String item(String year, Pair pair, Function<Pair, String> payment, LongFunction<String> person) {
        return "Закрепить на %s учебный год наставническую пару: наставник — %s; наставляемый — %s; форма и вид: %s; срок: %s; оплата: %s."
                .formatted(
                        year.replace('-', '/'),
                        person.apply(pair.mentorId()),
                        person.apply(pair.menteeId()),
                        pair.nature(),
                        pair.period(),
                        payment.apply(pair));
    }

    private String named(long personId) {
        var person = people.person(personId);
        return person.fullName() + ", " + person.position();
    }
}
