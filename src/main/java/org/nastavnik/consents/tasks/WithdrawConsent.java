package org.nastavnik.consents.tasks;

import java.util.Locale;
import java.util.Map;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.domain.WithdrawalDesk;
import org.nastavnik.engine.Markdown;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.StartForm;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** Anybody who works here takes a consent of their own back. */
@Component
class WithdrawConsent implements StartForm<WithdrawConsent.Answer> {

    private final WithdrawalDesk desk;
    private final People people;

    WithdrawConsent(WithdrawalDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public boolean mayStart(String login) {
        return people.everybody().stream().map(Person::login).anyMatch(login::equals);
    }

    @Override
    public Map<String, ?> show(String login) {
        var given = desk.withdrawable(people.withLogin(login).id());
        return Map.of(
                "none",
                new Markdown(given.isEmpty() ? "**Сейчас у вас нет действующих согласий, отзывать нечего.**" : ""),
                "consents",
                given.stream()
                        .map(consent -> Option.of(
                                key(consent),
                                consent.kind().title() + ", " + SchoolYear.inWords(consent.year()) + " учебный год"))
                        .toList());
    }

    @Override
    public Start start(String login, Answer answer) {
        var person = people.withLogin(login);
        var consent = desk.withdrawable(person.id()).stream()
                .filter(given -> key(given).equals(answer.consent()))
                .findAny()
                .orElseThrow(
                        () -> RefusedAnswer.ofField("Какое согласие вы отзываете", "это согласие уже не действует."));
        return new Start(
                "withdrawal:" + person.id() + ":" + key(consent),
                Outcome.of("year", consent.year()).and("personId", person.id()).and("consentKind", consent.kind()));
    }

    /** {@code processing-2026-2027} */
    private static String key(Consent consent) {
        return consent.kind().name().toLowerCase(Locale.ROOT) + "-" + consent.year();
    }

    record Answer(String consent) {}
}
