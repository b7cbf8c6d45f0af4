package org.nastavnik.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.PairsAtWork;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.engine.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class BankPapersTest extends KindergartenTest {

    private static final long BANK = 2026;

    @Autowired
    private Bank bank;

    @Autowired
    private Consents consents;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    /** Teachers 3 and 4 become mentors, 5 declines; 12, 13 and 14 are mentees. */
    @BeforeEach
    void formTheBank() {
        processes.start("diagnostics", "diagnostics:" + YEAR, Outcome.of("year", YEAR));
        Stream.of("pedagog3", "pedagog4", "pedagog5", "pedagog12", "pedagog13", "pedagog14")
                .forEach(this::consent);
        Stream.of("pedagog3", "pedagog4", "pedagog5").forEach(login -> {
            assess(login, Map.of("play", "none", "parents", "none", "canShare", List.of("play", "parents")));
            tasklist.answer(tasklist.task("state-requests", login), Map.of("helpWanted", "no", "readiness", "ready"));
        });
        Stream.of("pedagog12", "pedagog13").forEach(login -> {
            assess(login, Map.of("play", "need_help", "parents", "need_help", "inclusion", "need_help"));
            tasklist.answer(
                    tasklist.task("state-requests", login),
                    Map.of(
                            "helpWanted", "yes",
                            "topics",
                                    "Как провести первое родительское собрание и что отвечать на трудные вопросы;"
                                            + " как занять детей игрой на прогулке",
                            "helpForms", List.of("consultation"),
                            "frequency", "weekly",
                            "readiness", "not_ready"));
        });
        moveTo(LocalDate.of(2026, 10, 30));
        tasklist.all("decide-without-consent")
                .forEach(task ->
                        tasklist.answer(task, Map.of("participation", "not_taking_part", "reason", "Нет ответа")));
        tasklist.answer(
                "summarise-deficits",
                Map.of(
                        "needMentor",
                        List.of(id("pedagog12"), id("pedagog13"), id("pedagog14")),
                        "conclusions",
                        "Нужны двое наставников"));
        processes.start("bank-formation", "bank:" + YEAR, Outcome.of("year", YEAR));
        tasklist.answer("check-consents", Map.of("checked", true));
        tasklist.answer(tasklist.task("offer-to-mentor", "pedagog3"), offer(true));
        tasklist.answer(tasklist.task("offer-to-mentor", "pedagog4"), offer(false));
        tasklist.answer(tasklist.task("offer-to-mentor", "pedagog5"), Map.of("decision", "decline"));
        tasklist.answer(
                "compose-bank",
                Map.of(
                        "mentors", List.of(id("pedagog3"), id("pedagog4")),
                        "mentees", List.of(id("pedagog12"), id("pedagog13"), id("pedagog14"))));
        assertThat(cabinet.open("bank", BANK, readers.reader("zaved")))
                .as("before the head has approved it")
                .isEmpty();
        tasklist.answer("approve-bank", Map.of("decision", "approve"));
    }

    @Test
    void theBankIsPrintedAsItStands() {
        var working = new PairsAtWork(jdbc, YEAR);
        working.active(personId("pedagog3"), personId("pedagog12"));
        bank.paired(YEAR, personId("pedagog3"), personId("pedagog12"));
        var ended = working.closed(personId("pedagog4"), personId("pedagog13"));
        working.programmeOf(ended);
        clock.moveTo(LocalDate.of(2027, 5, 4));

        var drawn = open("kurator");

        assertThat(drawn.kept()).as("it lives on after its approval").isFalse();
        Golden.check("bank", drawn.article());
    }

    @Test
    void whoDeclinedIsNotPrintedAndAnswersAreHiddenOnceTheConsentIsTakenBack() {
        assertThat(open("zaved").article().xhtml())
                .contains("Как провести первое родительское собрание")
                .doesNotContain(people.withLogin("pedagog5").lastName());

        Stream.of("pedagog12", "pedagog13")
                .forEach(login -> consents.withdraw(personId(login), YEAR, ConsentKind.PROCESSING));

        assertThat(open("zaved").article().xhtml())
                .contains("обработка: отозвано")
                .doesNotContain("Как провести первое родительское собрание", "Работа с детьми с ОВЗ");
    }

    @Test
    void theBankIsForThoseWhoLead() {
        for (var login : List.of("zaved", "kurator")) {
            assertThat(open(login).state()).as(login).isEqualTo("утверждён, ведётся");
        }
        for (var login : List.of("pedagog2", "pedagog3", "pedagog12", "psiholog", "pedagog1")) {
            assertThatThrownBy(() -> open(login)).as(login).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static Map<String, Object> offer(boolean inFull) {
        var offer = new HashMap<String, Object>();
        offer.put("decision", "accept");
        offer.put("areas", inFull ? List.of("play", "parents", "lesson") : List.of("play"));
        offer.put("capacity", inFull ? 2 : 1);
        offer.put("hoursPerWeek", 3);
        offer.put("preferredForm", "one_to_one");
        if (inFull) {
            offer.put(
                    "achievements",
                    "Почётная грамота Министерства просвещения Российской Федерации, 2023 год.\n"
                            + "Победитель городского конкурса «Воспитатель года», 2021 год.");
            offer.put("mentoringBefore", "Наставник трёх молодых педагогов в 2019–2025 годах.");
        }
        return offer;
    }

    private void consent(String login) {
        tasklist.answer(
                tasklist.task("give-processing-consent", login),
                Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-08-03"));
        tasklist.answer(tasklist.task("give-publication-consent", login), Map.of("decision", "refused"));
    }

    private void assess(String login, Map<String, ?> answer) {
        tasklist.answer(tasklist.task("assess-deficits", login), answer);
    }

    private String id(String login) {
        return String.valueOf(personId(login));
    }

    private DrawnDocument open(String login) {
        return cabinet.open("bank", BANK, readers.reader(login)).orElseThrow();
    }
}
