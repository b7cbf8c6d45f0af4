package org.nastavnik.pairs.domain;

import java.util.List;
import java.util.function.Function;
import org.nastavnik.pairs.Pair;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The first wording of the order that fixes pairs; the curator and the head may change it. */
@Component
class OrderText {

    private final People people;
    private final Duties duties;

    OrderText(People people, Duties duties) {
        this.people = people;
        this.duties = duties;
    }

    String write(String year, List<Pair> pairs, Function<Pair, String> payment) {
        var text = new StringBuilder("На основании Положения о системе наставничества, письменных согласий наставников"
                + " и наставляемых и статьи 351.8 Трудового кодекса Российской Федерации\n\nПРИКАЗЫВАЮ:\n\n1. Закрепить на "
                + year.replace('-', '/') + " учебный год наставнические пары:\n");
        var number = 0;
        for (var pair : pairs) {
            number++;
            text.append("1.")
                    .append(number)
                    .append(". Наставник — ")
                    .append(named(pair.mentorId()))
                    .append("; наставляемый — ")
                    .append(named(pair.menteeId()))
                    .append("; форма и вид: ")
                    .append(Words.nature(pair))
                    .append("; срок: ")
                    .append(Words.period(pair))
                    .append("; оплата: ")
                    .append(payment.apply(pair))
                    .append(".\n");
        }
        return text.append(
                        "2. Наставникам в течение 10 рабочих дней составить персонализированные программы наставничества,")
                .append(
                        " вести журнал встреч, по окончании срока представить отчёт.\n3. Координацию работы пар возложить на куратора")
                .append(duties.holderOf(Duty.CURATOR).map(OrderText::after).orElse(""))
                .append(
                        ".\n4. Ознакомить с приказом наставников и наставляемых под подпись.\n5. Контроль за исполнением приказа оставляю за собой.")
                .toString();
    }

    private String named(long personId) {
        var person = people.person(personId);
        return person.fullName() + ", " + person.position();
    }

    private static String after(Person person) {
        return ": " + person.fullName();
    }
}
