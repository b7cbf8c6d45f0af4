package org.nastavnik.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.diagnostics.CompetenceArea.LESSON;
import static org.nastavnik.diagnostics.CompetenceArea.PARENTS;
import static org.nastavnik.pairs.PairMatchingTest.agree;
import static org.nastavnik.pairs.PairMatchingTest.agreement;
import static org.nastavnik.pairs.PairMatchingTest.choice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.ChangedSettings;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.documents.Documents;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Entry;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.engine.Outcome;
import org.nastavnik.kindergarten.SettingsDesk;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.NewPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PairPapersTest extends KindergartenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final String MENTOR_CONSENT = "mentor-consent";
    private static final String MENTEE_CONSENT = "mentee-consent";
    private static final String AGREEMENT = "agreement";

    /** Крылова-Седых Ольга Павловна, воспитатель. */
    private static final String MENTOR = "pedagog10";

    /** Кузнец Илья Сергеевич, музыкальный руководитель. */
    private static final String MENTEE = "kuznets";

    @Autowired
    private Pairs pairs;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    @Autowired
    private SettingsDesk desk;

    private ChangedSettings settings;
    private FilledBank filled;

    @BeforeEach
    void fillBank() {
        clock.moveTo(TODAY);
        settings = new ChangedSettings(desk);
        hireMan(MENTEE, "Кузнец", "Илья", "Сергеевич", "музыкальный руководитель");
        filled = new FilledBank(jdbc, YEAR);
        filled.mentor(personId(MENTOR), 2, PARENTS, LESSON);
        filled.mentee(personId(MENTEE), PARENTS);
    }

    @Test
    void aConsentIsReadBeforeItIsGivenAndKeptAsItWasGiven() {
        propose(MENTEE, choice(personId(MENTOR)));
        assertThat(open(MENTOR_CONSENT, MENTOR))
                .returns("ожидает ответа", DrawnDocument::state)
                .returns(null, DrawnDocument::date)
                .returns(false, DrawnDocument::kept);
        assertThat(tasklist.open(tasklist.task("agree-to-mentor", MENTOR)))
                .containsEntry("document", Documents.address(MENTOR_CONSENT, pair()));
        assertThat(tasklist.open(tasklist.task("agree-to-be-mentored", MENTEE)))
                .containsEntry("document", Documents.address(MENTEE_CONSENT, pair()));
        var offered = open(MENTOR_CONSENT, MENTOR).article();

        tasklist.answer("agree-to-mentor", agree());
        assertThat(open(MENTEE_CONSENT, MENTEE)).returns("ожидает ответа", DrawnDocument::state);
        tasklist.answer("agree-to-be-mentored", agree());
        jdbc.update("update mentoring_pair set pay_terms = 'Другое', to_day = date '2027-01-31'");

        for (var consent : List.of(open(MENTOR_CONSENT, MENTOR), open(MENTEE_CONSENT, MENTEE))) {
            assertThat(consent)
                    .returns("дано", DrawnDocument::state)
                    .returns(TODAY, DrawnDocument::date)
                    .returns(true, DrawnDocument::kept);
            Golden.check(consent.paper(), consent.article());
        }
        assertThat(open(MENTOR_CONSENT, MENTOR).article()).isEqualTo(offered);
    }

    @Test
    void anAgreementIsKeptAsItWasConcluded() {
        match();
        assertThat(cabinet.open(AGREEMENT, pair(), readers.reader(MENTOR))).isEmpty();
        assertThat(tasklist.open(tasklist.task("conclude-agreement")))
                .containsEntry("mentorConsent", Documents.address(MENTOR_CONSENT, pair()))
                .containsEntry("menteeConsent", Documents.address(MENTEE_CONSENT, pair()));
        tasklist.answer("conclude-agreement", agreement());

        jdbc.update("update pair_agreement set pay_terms = 'Другое'");
        var drawn = open(AGREEMENT, MENTOR);

        assertThat(drawn)
                .returns(true, DrawnDocument::kept)
                .returns("17/1", DrawnDocument::number)
                .returns(TODAY, DrawnDocument::date);
        Golden.check("additional-agreement", drawn.article());
    }

    @Test
    void withoutPayTheLawWantsItWrittenDown() {
        propose(MENTEE, unpaid());
        assertThat(text(MENTOR_CONSENT))
                .contains("не устанавливается", "право на выплату за наставничество мне разъяснено");
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());
        tasklist.answer("conclude-agreement", withoutPay());

        assertThat(text(AGREEMENT))
                .contains("5. Размер и условия выплаты за работу по наставничеству: ____")
                .contains("7. Остальные условия", "8. Дополнительное соглашение вступает в силу")
                .doesNotContain("не устанавливается", "за фактически отработанное время");
    }

    @Test
    void beforeTheArticleAppliesTheWorkIsAdditionalWork() {
        settings.mentoringArticleFrom(TODAY.plusDays(1));
        propose(MENTEE, choice(personId(MENTOR)));

        assertThat(text(MENTOR_CONSENT))
                .contains("Трудовым кодексом Российской Федерации (статьи 60.2 и 151)")
                .contains("размер доплаты определяются соглашением сторон")
                .doesNotContain("351.8");
        settings.mentoringArticleFrom(TODAY);
        assertThat(text(MENTOR_CONSENT))
                .contains("Трудовым кодексом Российской Федерации (статья 351.8)", "в дополнительном соглашении к нему")
                .doesNotContain("60.2");
    }

    @Test
    void anAgreementConcludedWhileNoLawAsksForItIsAboutAdditionalWork() {
        match();
        settings.mentoringArticleFrom(null);
        tasklist.answer("conclude-agreement", withoutPay());

        assertThat(text(AGREEMENT))
                .contains("(статьи 60.2 и 151) выполняет дополнительную работу")
                .contains("Доплата за дополнительную работу по соглашению сторон не устанавливается.")
                .contains("Сторона, принявшая такое решение")
                .doesNotContain("351.8");
    }

    @Test
    void whoRefusesOrKeepsSilentLeavesNoDocument() {
        propose(MENTEE, choice(personId(MENTOR)));
        tasklist.answer("agree-to-mentor", Map.of("consent", "decline"));
        moveTo(LocalDate.of(2026, 10, 1));

        assertThat(open(MENTOR_CONSENT, MENTOR)).returns("отказ", DrawnDocument::state);
        assertThat(open(MENTEE_CONSENT, MENTEE)).returns("без ответа", DrawnDocument::state);
        assertThat(papers("zaved")).doesNotContain(MENTOR_CONSENT, MENTEE_CONSENT);
    }

    @Test
    void aPairGivenUpLeavesNobodyWaiting() {
        propose(MENTEE, choice(personId(MENTOR)));
        tasklist.answer("agree-to-be-mentored", agree());
        pairs.abandonUnbegun(YEAR);

        assertThat(open(MENTOR_CONSENT, MENTOR)).returns("без ответа", DrawnDocument::state);
        assertThat(papers("zaved")).contains(MENTEE_CONSENT).doesNotContain(MENTOR_CONSENT);
    }

    @Test
    void anAgreementNobodyNeedsIsNotDrawnUp() {
        match();
        tasklist.answer(
                "conclude-agreement",
                Map.of(
                        "mentorSigned",
                        true,
                        "menteeSigned",
                        true,
                        "basis",
                        "job_duties",
                        "exemption",
                        "Должностная инструкция, пункт 2.7"));

        assertThat(papers("zaved")).contains(MENTOR_CONSENT, MENTEE_CONSENT).doesNotContain(AGREEMENT);
        assertThat(cabinet.open(AGREEMENT, pair(), readers.reader("zaved"))).isEmpty();
    }

    @Test
    void namesStandInTheirCasesForMenAndWomen() {
        hireMan("mentor", "Шевчук", "Пётр", "Ильич", "старший воспитатель");
        hireMan("rukovoditel", "Зайцев", "Олег", "Ильич", "заведующий");
        duties.give(Duty.HEAD, personId("rukovoditel"));
        filled.mentor(personId("mentor"), 1, PARENTS);
        filled.mentee(personId("pedagog12"), PARENTS);
        propose("pedagog12", choice(personId("mentor")));
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());
        tasklist.answer("conclude-agreement", agreement());
        var pair = pairs.personPairs(YEAR, personId("pedagog12")).get(0).id();

        assertThat(text(MENTOR_CONSENT, pair))
                .contains("Зайцеву О. И.", "от старшего воспитателя", "Шевчука Петра Ильича")
                .contains("Я, Шевчук Пётр Ильич, старший воспитатель,")
                .contains("в отношении Морозовой Ольги Павловны, воспитателя, на");
        assertThat(text(MENTEE_CONSENT, pair))
                .contains("Зайцеву О. И.", "Морозовой Ольги Павловны")
                .contains("назначить Шевчука Петра Ильича, старшего воспитателя.");
        assertThat(text(AGREEMENT, pair))
                .contains("в лице заведующего Зайцева Олега Ильича, действующего на основании устава")
                .contains("оказывает помощь Морозовой Ольге Павловне, воспитателю.");
    }

    @Test
    void theOtherPartyDoesNotSeeAConsentNorTheMenteeTheAgreement() {
        match();
        tasklist.answer("conclude-agreement", agreement());

        for (var login : List.of("zaved", "kurator", "pedagog2")) {
            assertThat(papers(login)).as(login).contains(MENTOR_CONSENT, MENTEE_CONSENT, AGREEMENT);
        }
        assertThat(papers(MENTOR)).contains(MENTOR_CONSENT, AGREEMENT).doesNotContain(MENTEE_CONSENT);
        assertThat(papers(MENTEE)).contains(MENTEE_CONSENT).doesNotContain(MENTOR_CONSENT, AGREEMENT);
        assertThatThrownBy(() -> open(MENTEE_CONSENT, MENTOR)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> open(MENTOR_CONSENT, MENTEE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> open(AGREEMENT, MENTEE)).isInstanceOf(AccessDeniedException.class);
        for (var login : List.of("psiholog", "pedagog1", "pedagog9")) {
            assertThat(papers(login)).as(login).doesNotContain(MENTOR_CONSENT, MENTEE_CONSENT, AGREEMENT);
            assertThatThrownBy(() -> open(AGREEMENT, login)).as(login).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void hireMan(String login, String last, String first, String middle, String position) {
        people.hire(new NewPerson(
                login,
                Staffing.PASSWORD,
                last,
                first,
                middle,
                position,
                Category.FIRST,
                7,
                LocalDate.of(2020, 9, 1),
                true,
                null));
    }

    private void match() {
        propose(MENTEE, choice(personId(MENTOR)));
        tasklist.answer("agree-to-mentor", agree());
        tasklist.answer("agree-to-be-mentored", agree());
    }

    private void propose(String mentee, Map<String, Object> choice) {
        processes.start(
                "pair-matching", "match:" + mentee, Outcome.of("year", YEAR).and("menteeId", personId(mentee)));
        tasklist.answer("choose-mentor", choice);
    }

    private Map<String, Object> unpaid() {
        var choice = new HashMap<>(choice(personId(MENTOR)));
        choice.put("pay", "unpaid");
        choice.remove("payTerms");
        return choice;
    }

    private static Map<String, Object> withoutPay() {
        var agreement = new HashMap<>(agreement());
        agreement.put("pay", "unpaid");
        agreement.remove("payTerms");
        return agreement;
    }

    private long pair() {
        return pairs.personPairs(YEAR, personId(MENTEE)).get(0).id();
    }

    private List<String> papers(String login) {
        return cabinet.year(YEAR, readers.reader(login)).stream()
                .map(Entry::paper)
                .toList();
    }

    private String text(String paper) {
        return text(paper, pair());
    }

    private String text(String paper, long pairId) {
        return cabinet.open(paper, pairId, readers.reader("kurator"))
                .orElseThrow()
                .article()
                .xhtml()
                .replace('\u00a0', ' ')
                .replace("&#160;", " ");
    }

    private DrawnDocument open(String paper, String login) {
        return cabinet.open(paper, pair(), readers.reader(login)).orElseThrow();
    }
}
