package org.nastavnik.bank.tasks;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.domain.BankDesk;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentCounts;
import org.nastavnik.consents.ConsentRow;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class CheckConsents implements UserTask<CheckConsents.Answer> {

    private final BankDesk desk;
    private final Consents consents;
    private final People people;

    CheckConsents(BankDesk desk, Consents consents, People people) {
        this.desk = desk;
        this.consents = consents;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var rows = consents.overview(task.year());
        var names = people.named(rows.stream().map(ConsentRow::personId).toList());
        return Map.of(
                "counts", inWords(consents.counts(task.year())),
                "consents",
                        rows.stream()
                                .map(row -> Row.of(names.get(row.personId()).shortName(), row))
                                .toList());
    }

    private static String inWords(ConsentCounts counts) {
        return "Педагогов: %d. Обработка данных: дали согласие %d, не дали %d, без ответа %d. Публикация: дали согласие %d, не дали %d, без ответа %d."
                .formatted(
                        counts.teachers(),
                        counts.processingGiven(),
                        counts.processingRefused(),
                        counts.processingNoAnswer(),
                        counts.publicationGiven(),
                        counts.publicationRefused(),
                        counts.publicationNoAnswer());
    }

    @Override
    public Set<Long> concerns(TaskContext task) {
        return consents.overview(task.year()).stream().map(ConsentRow::personId).collect(Collectors.toSet());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        desk.consentsChecked(task.year(), people.withLogin(task.doer()).id());
        return Outcome.none();
    }

    record Answer(boolean checked) {}

    record Row(String person, String processing, String publication, String participation) {

        static Row of(String name, ConsentRow row) {
            return new Row(
                    name,
                    document(row.processing()),
                    publication(row.publication()),
                    row.participation() == null ? "—" : row.participation().title());
        }

        private static String publication(@Nullable Consent consent) {
            return consent == null || !consent.given()
                    ? document(consent)
                    : document(consent) + "; можно: "
                            + consent.allowed().stream()
                                    .sorted()
                                    .map(PublicationCategory::title)
                                    .collect(Collectors.joining(", "));
        }

        private static String document(@Nullable Consent consent) {
            if (consent == null) {
                return "не запрашивалось";
            }
            return consent.decision().title()
                    + (consent.signingWay() == null
                            ? ""
                            : ", " + consent.signingWay().title())
                    + (consent.documentNumber() == null ? "" : ", № " + consent.documentNumber())
                    + (consent.signedOn() == null ? "" : " от " + RussianDate.of(consent.signedOn()));
        }
    }
}
