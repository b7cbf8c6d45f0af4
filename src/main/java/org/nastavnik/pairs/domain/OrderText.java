package org.nastavnik.pairs.domain;

import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.pairs.Pair;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The first wording of the order that fixes pairs; the curator and the head may change it. The pairs follow in a table. */
@Component
class OrderText {

    private final People people;
    private final Duties duties;

    OrderText(People people, Duties duties) {
        this.people = people;
        this.duties = duties;
    }

    /** The items after «ПРИКАЗЫВАЮ:»; the table of pairs stands after the first. */
    List<String> items(String year) {
        return List.of(
                "Закрепить на " + SchoolYear.inWords(year)
                        + " учебный год за наставляемыми наставников с письменного согласия тех и других на следующих условиях:",
                "Наставникам вместе с наставляемыми в течение 10 рабочих дней составить персонализированные программы"
                        + " наставничества и представить их на утверждение, вести журналы встреч, по окончании срока"
                        + " представить отчёты.",
                "Координацию работы пар и методическую помощь им возложить на " + curator() + ".",
                "Куратору ознакомить с приказом наставников и наставляемых под подпись.",
                "Контроль за исполнением приказа оставляю за собой.");
    }

    private String curator() {
        return duties.holderOf(Duty.CURATOR)
                .map(holder -> "куратора наставничества, "
                        + people.declined(holder.id(), GrammarCase.ACCUSATIVE).positionAndFullName())
                .orElse("куратора наставничества");
    }

    /** Whom the order names: mentors, mentees, and the curator. */
    List<Long> named(List<Pair> pairs) {
        return Stream.concat(
                        pairs.stream().flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId())),
                        duties.holderOf(Duty.CURATOR).map(Person::id).stream())
                .toList();
    }
}
