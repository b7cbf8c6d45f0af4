package org.nastavnik.pairs.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nastavnik.acts.Acts;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.PairChange;
import org.nastavnik.staff.Declension;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/**
 * The first wording of an order that changes a pair's work, its items; the curator and the head may change it. A day in words ends
 * with a full stop of its own.
 */
@Component
class ChangeOrderText {

    private static final String CONTROL = "Контроль за исполнением приказа оставляю за собой.";

    private final People people;
    private final Acts acts;

    ChangeOrderText(People people, Acts acts) {
        this.people = people;
        this.acts = acts;
    }

    List<String> earlyEnd(PairChange change, Pair pair, boolean paid) {
        var mentor = people.declension(pair.mentorId());
        var items = new ArrayList<String>();
        items.add("Прекратить %s %s работу наставнической пары%s: наставник — %s; наставляемый — %s."
                .formatted(
                        change.initiator().title(),
                        RussianDate.inWords(change.lastDay()),
                        fixedBy(pair),
                        full(mentor),
                        full(people.declension(pair.menteeId()))));
        items.add(released(mentor, change));
        if (paid) {
            items.add(payment(change));
        }
        items.add(
                "Куратору получить от наставника сведения о выполненных мероприятиях программы и обсудить с наставляемым,"
                        + " какая помощь ему нужна.");
        items.add("Ознакомить с приказом наставника и наставляемого под подпись.");
        items.add(CONTROL);
        return items;
    }

    List<String> replacement(PairChange change, Pair pair, Pair next, boolean paid, String newPayment) {
        var mentor = people.declension(pair.mentorId());
        var mentee = people.declension(pair.menteeId());
        var newMentor = people.declension(next.mentorId());
        var items = new ArrayList<String>();
        items.add("Освободить %s %s, %s, от работы по наставничеству в отношении %s, %s; последний день работы — %s"
                .formatted(
                        change.initiator().title(),
                        mentor.getAccusative().fullName(),
                        mentor.getAccusative().position(),
                        mentee.getGenitive().fullName(),
                        mentee.getGenitive().position(),
                        RussianDate.inWords(change.lastDay())));
        items.add("Закрепить за %s, %s, наставника — %s, %s, %s Форма и вид: %s. Оплата: %s."
                .formatted(
                        mentee.getInstrumental().fullName(),
                        mentee.getInstrumental().position(),
                        newMentor.getAccusative().fullName(),
                        newMentor.getAccusative().position(),
                        next.period(),
                        next.nature(),
                        newPayment));
        items.add("%s передать %s персонализированную программу и журнал встреч."
                .formatted(mentor.getDative().shortName(), newMentor.getDative().shortName()));
        items.add(
                "%s вместе с наставляемым в течение 10 рабочих дней продолжить программу или представить новую на утверждение."
                        .formatted(newMentor.getDative().shortName()));
        if (paid) {
            items.add(payment(change));
        }
        items.add("Ознакомить с приказом прежнего и нового наставника и наставляемого под подпись.");
        items.add(CONTROL);
        return items;
    }

    List<String> extension(PairChange change, Pair pair) {
        var mentor = people.declension(pair.mentorId());
        var items = new ArrayList<String>();
        items.add(
                "Продлить %s до %s срок работы наставнической пары%s: наставник — %s; наставляемый — %s; прежний срок: %s"
                        .formatted(
                                change.initiator().title(),
                                RussianDate.inWords(Objects.requireNonNull(change.newEnd())),
                                fixedBy(pair),
                                full(mentor),
                                full(people.declension(pair.menteeId())),
                                pair.period()));
        items.add("%s вместе с наставляемым продолжить работу по персонализированной программе на новый срок."
                .formatted(mentor.getDative().shortName()));
        items.add("Условия дополнительного соглашения с наставником продлить на тот же срок.");
        items.add("Ознакомить с приказом наставника и наставляемого под подпись.");
        items.add(CONTROL);
        return items;
    }

    private static String released(Declension mentor, PairChange change) {
        return "Освободить %s, %s, от работы по наставничеству с %s"
                .formatted(
                        mentor.getAccusative().fullName(),
                        mentor.getAccusative().position(),
                        RussianDate.inWords(change.lastDay().plusDays(1)));
    }

    private static String payment(PairChange change) {
        return "Выплату за наставничество произвести за фактически отработанное время по "
                + RussianDate.inWords(change.lastDay());
    }

    /** An active pair has its order, and a registered order its number. */
    private String fixedBy(Pair pair) {
        var order = acts.act(Objects.requireNonNull(pair.actId()));
        return ", закреплённой приказом от " + RussianDate.of(order.registeredOn()) + " № " + order.number();
    }

    private static String full(Declension person) {
        return person.getNominative().fullName() + ", " + person.getNominative().position();
    }
}
