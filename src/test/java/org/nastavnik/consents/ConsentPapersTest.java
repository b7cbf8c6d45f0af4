package org.nastavnik.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.engine.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ConsentPapersTest extends KindergartenTest {

    @Autowired
    private Consents consents;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    private long teacher;

    @BeforeEach
    void aTeacherIsAsked() {
        clock.moveTo(LocalDate.of(2026, 9, 3));
        teacher = personId("pedagog3");
        processes.start(
                "personal-consents",
                "person:" + teacher,
                Outcome.of("year", YEAR).and("personId", teacher));
    }

    /** The sheet to be signed on paper comes before the answer in the form. */
    @Test
    void thereIsASheetToSignBeforeAnybodyHasAnswered() {
        for (var kind : ConsentKind.values()) {
            var blank = cabinet.open(kind.blank(), teacher, readers.reader("pedagog3"))
                    .orElseThrow();
            Golden.check(kind.blank(), blank.article());
            assertThatThrownBy(() -> cabinet.open(kind.blank(), teacher, readers.reader("pedagog4")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theConsentToProcessingHasAllTheLawAsksFor() {
        giveProcessing("12/ПД");

        var consent = open(ConsentKind.PROCESSING, "pedagog3");
        assertThat(consent.kept()).isTrue();
        assertThat(consent.number()).isEqualTo("12/ПД");
        Golden.check("processing-consent", consent.article());
    }

    @Test
    void theConsentToPublicationSaysOfEachCategoryWhatIsAllowed() {
        giveProcessing(null);
        givePublication("paper");

        Golden.check(
                "publication-consent", open(ConsentKind.PUBLICATION, "pedagog3").article());
    }

    @Test
    void anElectronicSignatureLeavesNoPlaceForAPen() {
        giveProcessing(null);
        givePublication("ukep");

        assertThat(open(ConsentKind.PUBLICATION, "zaved").article().xhtml())
                .contains("Подписано электронной подписью: О. П. Васильченко", "Способ подписания: УКЭП")
                .doesNotContain("«___»");
    }

    /** Whatever the form has shown stands in the document, word for word. */
    @Test
    void thePaperSaysWhatTheFormHasShown() {
        giveProcessing(null);

        var printed = open(ConsentKind.PROCESSING, "zaved")
                .article()
                .xhtml()
                .replace("&#160;", " ")
                .replace('\u00a0', ' ');
        for (var paragraph : given(ConsentKind.PROCESSING).text().split("\n\n")) {
            for (var words : paragraph
                    .replaceFirst("^\\*\\*[^*]+:\\*\\* ", "")
                    .replace("**", "")
                    .split("\\(вписывается от руки\\)")) {
                assertThat(printed).contains(words.strip());
            }
        }
    }

    @Test
    void aConsentTakenBackStaysAsItWasGiven() {
        giveProcessing("12/ПД");
        var given = given(ConsentKind.PROCESSING);
        var before = open(ConsentKind.PROCESSING, "zaved").article();
        consents.withdraw(teacher, YEAR, ConsentKind.PROCESSING);
        jdbc.update("update consent set shown_text = 'Другое'");

        assertThat(cabinet.open(ConsentKind.PROCESSING.paper(), given.id(), readers.reader("zaved")))
                .hasValueSatisfying(document -> {
                    assertThat(document.article()).isEqualTo(before);
                    assertThat(document.state()).isEqualTo("отозвано");
                });
        assertThat(given(ConsentKind.PROCESSING).id()).isEqualTo(given.id());
    }

    @Test
    void whoHasNotConsentedHasNoDocument() {
        tasklist.answer("give-processing-consent", Map.of("decision", "refused"));

        var refusal = consents.consent(teacher, YEAR, ConsentKind.PROCESSING).orElseThrow();
        assertThat(cabinet.open(ConsentKind.PROCESSING.paper(), refusal.id(), readers.reader("zaved")))
                .isEmpty();
        assertThat(cabinet.year(YEAR, readers.reader("zaved")))
                .noneMatch(entry -> entry.paper().equals(ConsentKind.PROCESSING.paper()));
    }

    @Test
    void aConsentIsForThePersonAndThoseWhoKeepThePapers() {
        giveProcessing(null);
        givePublication("paper");

        for (var kind : ConsentKind.values()) {
            for (var login : List.of("pedagog3", "zaved", "kurator", "pedagog2")) {
                assertThat(open(kind, login)).isNotNull();
            }
            for (var login : List.of("pedagog4", "psiholog", "pedagog1")) {
                assertThatThrownBy(() -> open(kind, login)).isInstanceOf(AccessDeniedException.class);
            }
        }
        var publication = given(ConsentKind.PUBLICATION).id();
        assertThat(cabinet.open(ConsentKind.PROCESSING.paper(), publication, readers.reader("zaved")))
                .isEmpty();
    }

    private DrawnDocument open(ConsentKind kind, String login) {
        return cabinet.open(kind.paper(), given(kind).id(), readers.reader(login))
                .orElseThrow();
    }

    private Consent given(ConsentKind kind) {
        return consents.everGiven(YEAR, kind).get(0);
    }

    private void giveProcessing(String number) {
        var answer = new HashMap<String, Object>(
                Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-09-03"));
        if (number != null) {
            answer.put("documentNumber", number);
        }
        tasklist.answer("give-processing-consent", answer);
    }

    private void givePublication(String signingWay) {
        tasklist.answer(
                "give-publication-consent",
                Map.of(
                        "decision", "given",
                        "fullName", "allow",
                        "position", "allow",
                        "photo", "forbid",
                        "achievements", "allow",
                        "results", "forbid",
                        "conditions",
                                "Фамилию публиковать только рядом с названием детского сада; перед публикацией показать мне текст.",
                        "signingWay", signingWay,
                        "signedOn", "2026-09-03"));
    }
}
