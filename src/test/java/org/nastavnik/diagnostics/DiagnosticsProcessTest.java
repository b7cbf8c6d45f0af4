package org.nastavnik.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.Staffing;
import org.nastavnik.consents.Consents;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;

class DiagnosticsProcessTest extends KindergartenTest {

    @Autowired
    private Diagnostics diagnostics;

    @Autowired
    private Consents consents;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("teacher-survey", "diagnostics");
    }

    @Test
    void teachersAnswerStaySilentOrRefuseAndTheCuratorSumsUp() {
        begin();
        assertThat(tasklist.all("give-processing-consent")).hasSize(14);
        consent("pedagog3");
        consent("pedagog4");
        tasklist.answer(tasklist.task("give-processing-consent", "pedagog5"), Map.of("decision", "refused"));
        tasklist.answer(
                tasklist.task("decide-without-consent"),
                Map.of("participation", "hr_data_only", "reason", "Согласие не дано"));
        tasklist.answer(
                tasklist.task("assess-deficits", "pedagog3"),
                Map.of("play", "need_help", "parents", "often", "digital", "none", "canShare", List.of("early_age")));
        tasklist.answer(
                tasklist.task("state-requests", "pedagog3"),
                Map.of(
                        "helpWanted", "yes",
                        "topics", "Игра на прогулке",
                        "helpForms", List.of("open_lesson", "consultation"),
                        "frequency", "weekly",
                        "wishedMentor", String.valueOf(personId("pedagog4")),
                        "readiness", "not_ready"));
        tasklist.answer(tasklist.task("state-requests", "pedagog4"), Map.of("helpWanted", "no", "readiness", "ready"));
        closeAllWaits();

        assertThat(tasklist.openKeys()).containsExactly("summarise-deficits");
        assertThat(roadmaps.row(YEAR, "2.2").status()).isEqualTo(RowStatus.DONE);
        assertThat(roadmaps.row(YEAR, "2.1").status()).isEqualTo(RowStatus.OPEN);
        assertThat(diagnostics.responses(YEAR)).isEqualTo(new ResponseCount(14, 1, 1, 2, 0));
        assertThat(card("pedagog4").assessment()).isEqualTo(SurveyState.NO_ANSWER);
        assertThat(card("pedagog5").assessment()).isEqualTo(SurveyState.NOT_ASKED);
        assertThat(diagnostics.needingMentor(YEAR))
                .as("before the curator decides")
                .isEmpty();

        var summing = tasklist.task("summarise-deficits");
        assertThat(tasklist.open(summing).get("responses").toString())
                .startsWith("Педагогов: 14.")
                .endsWith("анкеты не предлагались: 12.");
        assertThat(tasklist.open(summing).get("mediumLevels").toString())
                .contains("Взаимодействие с родителями")
                .doesNotContain("взаимодействие");
        assertThat(tasklist.options(summing, "mediumLevels")).containsExactly(personId("pedagog3") + ":parents");
        assertThat(tasklist.options(summing, "teachers"))
                .as("whoever takes part")
                .containsExactlyInAnyOrder(
                        text(personId("pedagog3")), text(personId("pedagog4")), text(personId("pedagog5")));
        assertThat(tasklist.open(summing).get("needMentor").toString())
                .as("proposed by a high level")
                .isEqualTo("[\"" + personId("pedagog3") + "\"]");
        tasklist.answer(
                summing,
                Map.of(
                        "confirmed",
                        List.of(personId("pedagog3") + ":parents"),
                        "needMentor",
                        List.of(text(personId("pedagog3")), text(personId("pedagog5"))),
                        "conclusions",
                        "Главная трудность: игра",
                        "topics",
                        "Сюжетная игра"));

        assertThat(card("pedagog3").deficits()).containsExactly(CompetenceArea.PLAY, CompetenceArea.PARENTS);
        assertThat(card("pedagog3").index()).isEqualTo(55);
        assertThat(card("pedagog3").requests()).satisfies(requests -> {
            assertThat(requests.topics()).isEqualTo("Игра на прогулке");
            assertThat(requests.forms()).containsExactly(HelpForm.CONSULTATION, HelpForm.OPEN_LESSON);
            assertThat(requests.wishedMentor()).isEqualTo(personId("pedagog4"));
        });
        assertThat(diagnostics.needingMentor(YEAR))
                .containsExactlyInAnyOrder(personId("pedagog3"), personId("pedagog5"));
        assertThat(diagnostics.canShare(YEAR))
                .isEqualTo(Map.of(personId("pedagog3"), List.of(CompetenceArea.EARLY_AGE)));
        assertThat(jdbc.queryForMap("select conclusions, summarised_by from survey_round"))
                .containsEntry("CONCLUSIONS", "Главная трудность: игра")
                .containsEntry("SUMMARISED_BY", personId("kurator"));
        assertThat(roadmaps.row(YEAR, "2.1").status()).isEqualTo(RowStatus.DONE);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void aRoundNobodyAnswersStillEnds() {
        begin();
        closeAllWaits();

        var summing = tasklist.task("summarise-deficits");
        assertThat(tasklist.options(summing, "teachers")).isEmpty();
        tasklist.answer(summing, Map.of("conclusions", "Никто не ответил"));

        assertThat(diagnostics.responses(YEAR)).isEqualTo(new ResponseCount(14, 0, 0, 0, 0));
        assertThat(diagnostics.needingMentor(YEAR)).isEmpty();
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void requestsNobodyAnswersAreRecordedAndTheDifficultiesKept() {
        survey("pedagog3");
        consent("pedagog3");
        tasklist.answer("assess-deficits", Map.of("lesson", "sometimes"));

        moveTo(LocalDate.of(2026, 11, 30));

        assertThat(card("pedagog3").request()).isEqualTo(SurveyState.NO_ANSWER);
        assertThat(card("pedagog3").level()).isEqualTo(DeficitLevel.LOW);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void requestsAreNotAskedForWhenTheRoadmapDispensesWithThem() {
        roadmaps.dispense(YEAR, "2.2", "Запросы изучены весной");
        survey("pedagog3");
        consent("pedagog3");

        assertThat(tasklist.openKeys()).containsExactly("assess-deficits");
        tasklist.answer("assess-deficits", Map.of("lesson", "often"));
        assertThat(card("pedagog3").request()).isEqualTo(SurveyState.NOT_ASKED);
        assertThat(tasklist.everything()).isEmpty();
    }

    @Test
    void anEmptySelfAssessmentIsRefused() {
        survey("pedagog3");
        consent("pedagog3");

        assertThatThrownBy(() -> tasklist.answer("assess-deficits", Map.of("canShare", List.of("play"))))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Оцените хотя бы одну область работы.");
        assertThat(card("pedagog3").assessment()).isEqualTo(SurveyState.NOT_ASKED);
    }

    @Test
    void aTeacherWhoArrivesLaterIsProposedAMentorByTheAnswers() {
        begin();
        closeAllWaits();
        tasklist.answer("summarise-deficits", Map.of("conclusions", "Никто не ответил"));

        var newcomer = new Staffing(people, duties)
                .hire("novaya", "Яблокова", "Ирина", "воспитатель", 0, true)
                .id();
        survey("novaya");
        consent("novaya");
        tasklist.answer("assess-deficits", Map.of("paperwork", "need_help"));
        tasklist.answer("state-requests", Map.of("helpWanted", "no", "readiness", "not_ready"));

        assertThat(diagnostics.respondents(YEAR)).hasSize(14).doesNotContain(newcomer);
        assertThat(diagnostics.needingMentor(YEAR)).containsExactly(newcomer);
        assertThat(diagnostics.card(YEAR, newcomer).orElseThrow().deficits()).containsExactly(CompetenceArea.PAPERWORK);
    }

    @Test
    void nothingAnyoneAnswersReachesTheEngine() {
        survey("pedagog3");
        consent("pedagog3");
        tasklist.answer("assess-deficits", Map.of("play", "need_help"));

        assertThat(jdbc.queryForList("select distinct name_ from act_ru_variable", String.class))
                .containsExactlyInAnyOrder("year", "personId", "processingConsent");
    }

    private void begin() {
        processes.start("diagnostics", "diagnostics:" + YEAR, Outcome.of("year", YEAR));
    }

    private void survey(String login) {
        diagnostics.openRound(YEAR);
        diagnostics.enrol(YEAR, personId(login));
        processes.start(
                "teacher-survey",
                "survey:" + personId(login),
                Outcome.of("year", YEAR).and("personId", personId(login)));
    }

    private void consent(String login) {
        tasklist.answer(
                tasklist.task("give-processing-consent", login),
                Map.of("decision", "given", "signingWay", "paper", "signedOn", "2026-08-03"));
        tasklist.answer(tasklist.task("give-publication-consent", login), Map.of("decision", "refused"));
        assertThat(consents.mayProcess(personId(login), YEAR)).isTrue();
    }

    /** Lets every wait run out, and has the curator decide about those who said nothing. */
    private void closeAllWaits() {
        moveTo(LocalDate.of(2026, 11, 30));
        tasklist.all("decide-without-consent")
                .forEach(task ->
                        tasklist.answer(task, Map.of("participation", "not_taking_part", "reason", "Нет ответа")));
    }

    private SurveyCard card(String login) {
        return diagnostics.card(YEAR, personId(login)).orElseThrow();
    }

    private static String text(long id) {
        return String.valueOf(id);
    }
}
