package org.nastavnik.pairs.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.pairs.Pair;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** The first wording of the order that fixes pairs; the curator and the head may change it. */
@Component
class OrderText {

    /** The longest text of an act. */
    private static final int LONGEST = 4000;

    private final People people;
    private final Duties duties;
    private final Kindergarten kindergarten;
    private final Clock clock;

    OrderText(People people, Duties duties, Kindergarten kindergarten, Clock clock) {
        this.people = people;
        this.duties = duties;
        this.kindergarten = kindergarten;
        this.clock = clock;
    }

    String write(String year, List<Pair> pairs, Function<Pair, String> payment) {
        var full = write(year, pairs, payment, this::named);
        if (full.length() <= LONGEST) {
            return full;
        }
        var shorter =
                write(year, pairs, payment, personId -> people.person(personId).shortName());
        return shorter.length() <= LONGEST ? shorter : shorter.substring(0, LONGEST - 1) + "…";
    }

    private String write(String year, List<Pair> pairs, Function<Pair, String> payment, LongFunction<String> person) {
        var rows = IntStream.range(0, pairs.size())
                .mapToObj(index -> row(index + 1, pairs.get(index), payment, person))
                .collect(Collectors.joining("\n"));
        var curator = duties.holderOf(Duty.CURATOR)
                .map(holder -> " (" + holder.shortName() + ")")
                .orElse("");
        return """
                На основании Положения о системе наставничества, письменных согласий наставников и наставляемых, \
                в соответствии с %s

                ПРИКАЗЫВАЮ:

                1. Закрепить на %s учебный год наставнические пары:
                %s
                2. Наставникам в течение 10 рабочих дней составить персонализированные программы наставничества, вести журнал \
                встреч и по окончании срока представить отчёт.
                3. Координацию работы пар возложить на куратора%s.
                4. Ознакомить с приказом наставников и наставляемых под подпись.
                5. Контроль за исполнением приказа оставляю за собой.""".formatted(law(), year.replace('-', '/'), rows, curator);
    }

    private String law() {
        return LegalBasis.inAccordanceWith(kindergarten.legalBases(LegalTopic.MENTORS_WORK, LocalDate.now(clock)));
    }

    private static String row(int number, Pair pair, Function<Pair, String> payment, LongFunction<String> person) {
        return "1.%d. Наставник — %s; наставляемый — %s; форма и вид: %s; срок: %s; оплата: %s."
                .formatted(
                        number,
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
