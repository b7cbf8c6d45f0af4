package org.nastavnik.pairs.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.StartForm;
import org.nastavnik.pairs.ChangeInitiator;
import org.nastavnik.pairs.ChangeKind;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.domain.ChangeRequest;
import org.nastavnik.pairs.domain.Changing;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** A mentor or a mentee asks to change the work of their own pair, the curator or the head that of any. */
@Component
class ChangePair implements StartForm<ChangePair.Answer> {

    private final Changing changing;
    private final People people;
    private final Duties duties;

    ChangePair(Changing changing, People people, Duties duties) {
        this.changing = changing;
        this.people = people;
        this.duties = duties;
    }

    @Override
    public boolean mayStart(String login) {
        return duties.leads(login) || !changing.ownPairs(id(login)).isEmpty();
    }

    @Override
    public Map<String, ?> show(String login) {
        return Map.of(
                "pairs",
                allowed(login).stream()
                        .map(pair -> Option.of(pair.id(), named(pair)))
                        .toList(),
                "wishes",
                wishes(login));
    }

    private List<Pair> allowed(String login) {
        return duties.leads(login) ? changing.activePairs() : changing.ownPairs(id(login));
    }

    private String named(Pair pair) {
        return people.person(pair.mentorId()).shortName() + " — "
                + people.person(pair.menteeId()).shortName() + ", " + pair.period();
    }

    private List<Option> wishes(String login) {
        var wishes = new ArrayList<Option>();
        if (!changing.ownPairs(id(login)).isEmpty()) {
            wishes.add(Option.of(Wish.OWN, "Это моё желание"));
        }
        wishes.add(Option.of(Wish.MUTUAL, "Так решили оба участника пары"));
        if (duties.leads(login)) {
            wishes.add(Option.of(Wish.MENTOR, "Об этом попросил наставник"));
            wishes.add(Option.of(Wish.MENTEE, "Об этом попросил наставляемый"));
            wishes.add(Option.of(Wish.CURATOR, "Предлагает куратор"));
        }
        if (duties.holds(login, Duty.HEAD)) {
            wishes.add(Option.of(Wish.EMPLOYER, "Так решил работодатель"));
        }
        return wishes;
    }

    @Override
    public Start start(String login, Answer answer) {
        var person = id(login);
        var pair = allowed(login).stream()
                .filter(allowed -> allowed.id() == Long.parseLong(answer.pair()))
                .findFirst()
                .orElseThrow(() -> RefusedAnswer.ofField("Какая пара", "выберите пару из списка."));
        var initiator = initiator(answer.wish(), pair, person);
        if (answer.reason() == null
                && (initiator == ChangeInitiator.CURATOR || initiator == ChangeInitiator.EMPLOYER)) {
            throw RefusedAnswer.ofField(
                    "Причина", "напишите её: молча отказаться от работы в паре могут только её участники.");
        }
        var change = changing.ask(
                new ChangeRequest(
                        pair.id(), answer.kind(), initiator, answer.lastDay(), answer.newEnd(), answer.reason()),
                person);
        return new Start(
                "change:" + change.id(),
                Outcome.of("year", pair.year())
                        .and("changeId", change.id())
                        .and("pairId", pair.id())
                        .and("menteeId", pair.menteeId())
                        .and("changeKind", change.kind()));
    }

    private static ChangeInitiator initiator(Wish wish, Pair pair, long person) {
        return switch (wish) {
            case OWN -> {
                if (person == pair.mentorId()) {
                    yield ChangeInitiator.MENTOR;
                }
                if (person == pair.menteeId()) {
                    yield ChangeInitiator.MENTEE;
                }
                throw RefusedAnswer.ofField("Кто так решил", "вы не участник этой пары, выберите другой ответ.");
            }
            case MUTUAL -> ChangeInitiator.MUTUAL;
            case MENTOR -> ChangeInitiator.MENTOR;
            case MENTEE -> ChangeInitiator.MENTEE;
            case CURATOR -> ChangeInitiator.CURATOR;
            case EMPLOYER -> ChangeInitiator.EMPLOYER;
        };
    }

    private long id(String login) {
        return people.withLogin(login).id();
    }

    enum Wish {
        OWN,
        MUTUAL,
        MENTOR,
        MENTEE,
        CURATOR,
        EMPLOYER
    }

    record Answer(
            String pair,
            ChangeKind kind,
            Wish wish,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate newEnd,
            @Nullable String reason) {}
}
