package org.nastavnik.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.documents.Documents;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** What this person has decided about the own personal data, in words. */
@Component
class OwnConsents {

    private final Consents consents;
    private final Clock clock;

    OwnConsents(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    List<Line> of(Person person, String year) {
        return Arrays.stream(ConsentKind.values())
                .map(kind -> consents.consent(person.id(), year, kind)
                        .map(this::line)
                        .orElseGet(() -> new Line(
                                kind.title(),
                                person.teacher() ? "ещё не спрашивали" : "от вас не требуется",
                                null,
                                null,
                                false)))
                .toList();
    }

    private Line line(Consent consent) {
        var day = RussianDate.of(LocalDate.ofInstant(consent.decidedAt(), clock.getZone()));
        var allowed = consent.allowed().stream()
                .sorted()
                .map(PublicationCategory::title)
                .collect(Collectors.joining(", "));
        return new Line(
                consent.kind().title(),
                consent.decision().title() + " " + day,
                allowed.isEmpty() ? null : "можно публиковать: " + allowed,
                consent.given() ? Documents.address(consent.kind().paper(), consent.id()) : null,
                consent.given());
    }

    /**
     * @param state «дано 12.09.2026»
     * @param allows what may be published; null for other consents
     * @param address the signed document; null where there is none
     * @param given whether it is in force
     */
    record Line(
            String title,
            String state,
            @Nullable String allows,
            @Nullable String address,
            boolean given) {}
}
