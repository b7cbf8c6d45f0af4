package org.nastavnik.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.engine.Outcome;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.journal.Search;
import org.nastavnik.staff.Duty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CouncilPapersTest extends KindergartenTest {

    private static final LocalDate MEETING = LocalDate.of(2027, 5, 20);

    @Autowired
    private Council council;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    @Autowired
    private Journal journal;

    @BeforeEach
    void theCouncilIsCalled() {
        clock.moveTo(LocalDate.of(2027, 5, 18));
        measured();
        processes.start("final-council", "council:" + YEAR, Outcome.of("year", YEAR));
        tasklist.answer("call-council", Map.of("plannedOn", MEETING, "place", "методический кабинет", "agenda", """
                        Отчёт куратора о реализации дорожной карты наставничества
                        Выступления наставнических пар
                        Решения по итогам года: завершение и продление программ, поощрение, план на следующий год"""));
        clock.moveTo(MEETING);
    }

    @Test
    void theProtocolSaysWhatWasHeardAndDecided() {
        record();
        sign();

        Golden.check("council-protocol", open(Council.PROTOCOL, "zaved").article());
    }

    @Test
    void theExtractSaysTheSameAndIsCertified() {
        record();
        sign();

        Golden.check("council-extract", open(Council.EXTRACT, "pedagog9").article());
    }

    @Test
    void aSignedProtocolReadsTheSameWhoeverIsSecretaryLater() {
        record();
        assertThat(open(Council.PROTOCOL, "zaved").kept()).isFalse();
        sign();
        var signed = open(Council.PROTOCOL, "zaved");
        jdbc.update("update council_meeting set secretary_id = ?", personId("pedagog7"));

        assertThat(signed.kept()).isTrue();
        assertThat(signed.number()).isEqualTo("4");
        assertThat(signed.state()).isEqualTo("протокол зарегистрирован");
        assertThat(open(Council.PROTOCOL, "zaved").article()).isEqualTo(signed.article());
        assertThat(open(Council.EXTRACT, "zaved").kept()).isTrue();
    }

    @Test
    void thereIsNoProtocolBeforeTheRecordAndNoExtractBeforeTheSignature() {
        assertThat(cabinet.open(Council.PROTOCOL, meetingId(), readers.reader("zaved")))
                .isEmpty();
        record();
        assertThat(cabinet.open(Council.PROTOCOL, meetingId(), readers.reader("zaved")))
                .isPresent();
        assertThat(cabinet.open(Council.EXTRACT, meetingId(), readers.reader("zaved")))
                .isEmpty();
    }

    @Test
    void aMeetingWithoutAQuorumLeavesNoProtocol() {
        tasklist.answer("record-protocol", Map.of("total", 17, "present", 8));

        assertThat(cabinet.year(YEAR, readers.reader("zaved")))
                .noneMatch(entry -> entry.paper().equals(Council.PROTOCOL));
    }

    @Test
    void theProtocolIsForThoseWhoTookPartInItAndTheExtractForAllTeachers() {
        record();
        sign();

        for (var login : new String[] {"zaved", "kurator", "pedagog2", "pedagog5"}) {
            assertThat(open(Council.PROTOCOL, login)).isNotNull();
        }
        for (var login : new String[] {"pedagog9", "psiholog", "pedagog1"}) {
            refused(Council.PROTOCOL, login);
            assertThat(open(Council.EXTRACT, login)).isNotNull();
        }
        hireCook();
        refused(Council.EXTRACT, "povar");
    }

    @Test
    void whoWroteTheProtocolKeepsSeeingIt() {
        record();
        sign();
        duties.give(Duty.SECRETARY, personId("pedagog8"));

        assertThat(open(Council.PROTOCOL, "pedagog2")).isNotNull();
        assertThat(open(Council.PROTOCOL, "pedagog8")).isNotNull();
    }

    @Test
    void whoeverIsAboutToSignTheProtocolSeesAllItNamesAndTheJournalSaysSo() {
        record();
        var named = cabinet.people(Council.PROTOCOL, meetingId());
        assertThat(named).contains(personId("psiholog"), personId("kurator"), personId("zaved"));

        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            tasklist.open(tasklist.task("sign-protocol"));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }

        assertThat(journal.find(new Search(personId("psiholog"), null, Kind.TASK_OPENED, null, null), 0)
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.people()).containsAll(named));
    }

    private void hireCook() {
        new Staffing(people, duties).hire("povar", "Ушакова", "Нина", "повар", 4, false);
    }

    private void refused(String paper, String login) {
        assertThatThrownBy(() -> open(paper, login)).isInstanceOf(AccessDeniedException.class);
    }

    private DrawnDocument open(String paper, String login) {
        return cabinet.open(paper, meetingId(), readers.reader(login)).orElseThrow();
    }

    private long meetingId() {
        return council.meetings(YEAR).get(0).id();
    }

    private void sign() {
        tasklist.answer("sign-protocol", Map.of("protocolDecision", "sign"));
    }

    private void record() {
        var answer = new HashMap<String, Object>();
        answer.put("total", 17);
        answer.put("present", 14);
        answer.put("number", "4");
        answer.put("heldOn", MEETING);
        answer.put("chairman", Long.toString(personId("zaved")));
        answer.put("heard", """
                1. Тихонову Е. П., старшего воспитателя, – о реализации дорожной карты наставничества. В 2026-2027 учебном \
                году работали шесть наставнических пар, пять из них завершили персонализированные программы полностью. \
                Встречи проходили не реже двух раз в месяц, все они отражены в журнале. Анкетирование показало, что \
                участники довольны совместной работой, а молодые педагоги увереннее планируют занятия и говорят с родителями.
                2. Васильченко О. П. и Лебедеву О. П. – о совместном проекте «Дневник наблюдений»: как один месяц \
                ежедневных записей помог увидеть развитие каждого ребёнка группы.

                3. Федорову А. П., педагога-психолога, – о сопровождении пар: проведено девять встреч, чаще всего \
                педагоги спрашивали об адаптации детей раннего возраста.""");
        answer.put("votesFor", 13);
        answer.put("votesAgainst", 0);
        answer.put("votesAbstained", 1);
        answer.put(
                "decision1",
                "Признать работу по реализации дорожной карты наставничества удовлетворительной. "
                        + "Завершить персонализированные программы пяти пар, программу Ершовой О. П. и Цветковой О. П. продлить "
                        + "до 31 декабря 2027 г.");
        answer.put("responsible1", Long.toString(personId("kurator")));
        answer.put("due1", LocalDate.of(2027, 5, 31));
        answer.put("decision2", "Поощрить наставников по итогам учебного года");
        answer.put("responsible2", Long.toString(personId("zaved")));
        answer.put("due2", LocalDate.of(2027, 6, 1));
        answer.put("decision3", "Представить практику «Дневник наблюдений» на августовской конференции.");
        answer.put("responsible3", Long.toString(personId("pedagog5")));
        answer.put("due3", LocalDate.of(2027, 8, 25));
        tasklist.answer("record-protocol", answer);
    }

    /** The monitoring of the year is closed: five mentors and six mentees of six pairs have answered. */
    private void measured() {
        jdbc.update("""
                insert into quality_round (id, version, school_year, state, opened_on, closed_on, mentors_asked,
                    mentors_answered, mentors_satisfied, mentees_asked, mentees_answered, mentees_satisfied, reports_asked,
                    reports_submitted, activities_planned, activities_done, meetings_held, mentees_ready,
                    mentees_ready_supported, mentees_not_ready)
                values (-1, 0, ?, 'NOT_ANALYSED', date '2027-05-01', date '2027-05-17', 5, 5, 5, 6, 6, 5, 6, 6, 34, 31, 87,
                    4, 1, 1)
                """, YEAR);
    }
}
