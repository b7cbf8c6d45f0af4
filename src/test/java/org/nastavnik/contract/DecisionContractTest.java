package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.contract.FormFile.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What others may read of an answer: the decision. The forms mark it by a property, and here everybody who changes that is
 * asked whether it tells of a person more than colleagues may know.
 */
class DecisionContractTest {

    private static final Set<String> KINDS = Set.of("radio", "select", "checkbox");

    /** Choices computed from the act, the change or the list of duties, never from people. */
    private static final Set<String> COMPUTED = Set.of("decisions", "duties");

    /** Never a grade of a person, a difficulty, a survey's answer or free text. */
    private static final List<String> DECISIONS = List.of(
            "accept-act.decision",
            "acquaint-with-act.acquainted",
            "adjust-row.action",
            "agree-programme.decision",
            "agree-to-be-mentored.consent",
            "agree-to-change.consent",
            "agree-to-mentor.consent",
            "approve-act.decision",
            "approve-bank.decision",
            "approve-programme.decision",
            "change-pair.kind",
            "check-consents.checked",
            "choose-mentor.decision",
            "conclude-agreement.basis",
            "confirm-meeting.confirmation",
            "decide-after-withdrawal.participation",
            "decide-on-mentor.needsMentor",
            "decide-row-change.decision",
            "decide-without-consent.participation",
            "describe-practice.offer",
            "destroy-data.way",
            "give-processing-consent.decision",
            "give-publication-consent.decision",
            "offer-to-mentor.decision",
            "propose-row-change.action",
            "record-meeting.held",
            "review-pair-change.decision",
            "sign-protocol.protocolDecision",
            "stop-publication.result",
            "tell-news.newsDecision",
            "transfer-duty.duty");

    @Test
    void decisionsAreThoseSpelledOutHere() {
        assertThat(Project.forms().stream()
                        .flatMap(form -> form.fields().stream()
                                .filter(DecisionContractTest::isDecision)
                                .map(field ->
                                        form.name() + "." + field.path("key").asText()))
                        .sorted()
                        .toList())
                .isEqualTo(DECISIONS);
    }

    @Test
    void aDecisionIsOneOfAFewWordsAndNamesNobody() {
        for (var form : Project.forms()) {
            var problems = new Problems(form.file());
            for (var field : form.components()) {
                if (isDecision(field)) {
                    problems.addUnless(
                            KINDS.contains(field.path("type").asText()),
                            describe(field),
                            "is a decision others may read, and holds more than one choice. Mark another field.");
                    problems.addUnless(
                            !field.hasNonNull("valuesKey")
                                    || COMPUTED.contains(field.path("valuesKey").asText()),
                            describe(field),
                            "is a decision others may read, and its choices are computed. See that they name nobody, and"
                                    + " add them here.");
                }
            }
            problems.assertNone();
        }
    }

    @Test
    void surveysAndRatingsHaveNoDecision() {
        assertThat(Project.forms().stream()
                        .filter(form -> Set.of("diagnostics", "monitoring").contains(form.module()))
                        .flatMap(form -> form.fields().stream())
                        .filter(DecisionContractTest::isDecision)
                        .map(FormFile::describe)
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    private static boolean isDecision(JsonNode field) {
        return field.path("properties").path("decision").asText().equals("yes");
    }
}
