package org.nastavnik.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.PairsAtWork;
import org.nastavnik.acts.Acts;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class FinalCouncilTest extends KindergartenTest {

    private static final LocalDate MEETING = LocalDate.of(2027, 5, 20);

    @Autowired
    private Council council;

    @Autowired
    private Acts acts;

    @Autowired
    private ApplicationEvents events;

    @AfterAll
    static void everyFlowIsTaken() {
        ModelCoverage.assertWhole("final-council");
    }

    @BeforeEach
    void begin() {
        clock.moveTo(LocalDate.of(2027, 5, 18));
        new PairsAtWork(jdbc, YEAR).closed(personId("pedagog8"), personId("pedagog12"));
        processes.start("final-council", "council:" + YEAR, Outcome.of("year", YEAR));
    }

    @Test
    void aSignedProtocolIsRegisteredAndAnnounced() {
        call(MEETING);
        clock.moveTo(MEETING);
        tasklist.answer("record-protocol", protocol());
        tasklist.answer("sign-protocol", Map.of("protocolDecision", "sign"));

        var meeting = council.held(YEAR).orElseThrow();
        assertThat(meeting.state()).isEqualTo(MeetingState.REGISTERED);
        assertThat(meeting.agenda()).containsExactly("Отчёт куратора", "Решения");
        assertThat(meeting.secretaryId()).isEqualTo(personId("pedagog2"));
        assertThat(meeting.signedBy()).isEqualTo(personId("zaved"));
        assertThat(meeting.signedOn()).isEqualTo(MEETING);
        assertThat(meeting.minutes()).isNotNull();
        assertThat(meeting.minutes().number()).isEqualTo("5");
        assertThat(meeting.minutes().attendance()).isEqualTo(new Attendance(12, 17));
        assertThat(meeting.minutes().votes()).isEqualTo(new Votes(10, 1, 1));
        assertThat(meeting.minutes().decisions())
                .containsExactly(
                        new Decision("Завершить программы", personId("kurator"), LocalDate.of(2027, 5, 31)),
                        new Decision("Поощрить наставников", personId("zaved"), LocalDate.of(2027, 6, 1)));
        assertThat(events.stream(CouncilHeld.class)).containsExactly(new CouncilHeld(YEAR, meeting.id()));
        assertThat(acts.act(council.prepareResultsOrder(YEAR)).sections().get(0).body())
                .contains("2026/2027 учебном году, рассмотренные педагогическим советом (протокол от 20.05.2027 № 5)")
                .contains("Отметить работу наставников: Захаровой Ольги Павловны, воспитателя.")
                .contains(
                        "Завершить программы. Ответственный: Тихонова Е. П., старший воспитатель. Срок: 31 мая 2027 г.")
                .contains("при подготовке Дорожной карты на 2027/2028 учебный год");
        assertThat(roadmaps.row(YEAR, "6.2").status()).isEqualTo(RowStatus.DONE);
        assertThat(tasklist.openKeys()).isEmpty();
    }

    @Test
    void withoutAQuorumTheMeetingIsPutOff() {
        call(MEETING);
        clock.moveTo(MEETING);
        tasklist.answer("record-protocol", Map.of("total", 17, "present", 8));

        assertThat(council.held(YEAR)).isEmpty();
        assertThat(council.meetings(YEAR)).singleElement().satisfies(meeting -> {
            assertThat(meeting.state()).isEqualTo(MeetingState.POSTPONED);
            assertThat(meeting.attendance()).isEqualTo(new Attendance(8, 17));
            assertThat(meeting.minutes()).isNull();
        });
        var again = tasklist.task("call-council");
        assertThat((String) tasklist.open(again).get("former")).contains("8 из 17");
        assertThatThrownBy(() -> call(MEETING))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("позже 20.05.2027");

        call(MEETING.plusDays(5));
        clock.moveTo(MEETING.plusDays(5));
        tasklist.answer("record-protocol", protocol("heldOn", MEETING.plusDays(5)));
        tasklist.answer("sign-protocol", Map.of("protocolDecision", "sign"));

        assertThat(council.meetings(YEAR))
                .extracting(Meeting::state)
                .containsExactly(MeetingState.POSTPONED, MeetingState.REGISTERED);
    }

    @Test
    void aReturnedProtocolIsMendedNotWrittenAnew() {
        call(MEETING);
        clock.moveTo(MEETING);
        tasklist.answer("record-protocol", protocol());
        tasklist.answer("sign-protocol", Map.of("protocolDecision", "return", "comment", "Уточните срок"));

        var mending = tasklist.open(tasklist.task("record-protocol"));
        assertThat(mending)
                .containsEntry("comment", "Уточните срок")
                .containsEntry("number", "5")
                .containsEntry("present", 12)
                .containsEntry("decision2", "Поощрить наставников")
                .containsEntry("chairman", Long.toString(personId("zaved")));

        tasklist.answer("record-protocol", protocol("heard", "Уточнённый текст"));
        assertThat(tasklist.open(tasklist.task("sign-protocol"))).containsEntry("returns", 1);
        tasklist.answer("sign-protocol", Map.of("protocolDecision", "sign"));

        assertThat(council.held(YEAR).orElseThrow().minutes().heard()).isEqualTo("Уточнённый текст");
    }

    @Test
    void aReturnedProtocolMayTurnOutToLackAQuorum() {
        call(MEETING);
        clock.moveTo(MEETING);
        tasklist.answer("record-protocol", protocol());
        tasklist.answer("sign-protocol", Map.of("protocolDecision", "return", "comment", "Проверьте число"));
        tasklist.answer("record-protocol", Map.of("total", 17, "present", 7));

        assertThat(council.meetings(YEAR)).singleElement().satisfies(meeting -> {
            assertThat(meeting.state()).isEqualTo(MeetingState.POSTPONED);
            assertThat(meeting.minutes()).isNull();
        });
        assertThat(tasklist.openKeys()).containsExactly("call-council");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> call(LocalDate.of(2027, 6, 1)))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("31.05.2027");
        assertThatThrownBy(() -> tasklist.answer(
                        "call-council", Map.of("plannedOn", MEETING, "place", "Зал", "agenda", "в".repeat(301))))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("300 знаков");
        assertThatThrownBy(() -> tasklist.answer(
                        "call-council", Map.of("plannedOn", MEETING, "place", "Зал", "agenda", "в\n".repeat(21))))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("20 вопросов");
        call(MEETING);

        refusedProtocol(protocol(), "когда заседание уже прошло");
        clock.moveTo(MEETING);
        refusedProtocol(protocol("votesFor", 11), "сейчас голосов 13, присутствующих 12");
        refusedProtocol(protocol("present", 18), "не может быть больше");
        refusedProtocol(protocol("heldOn", LocalDate.of(2026, 5, 20)), "этого учебного года");
        var withoutDecision = protocol();
        List.of("decision1", "responsible1", "due1", "decision2", "responsible2", "due2")
                .forEach(withoutDecision::remove);
        refusedProtocol(withoutDecision, "Решение 1");
        assertThat(council.meetings(YEAR).get(0).state()).isEqualTo(MeetingState.CALLED);
    }

    @Test
    void aProtocolNumberIsUsedOnceAYear() {
        jdbc.update("insert into council_meeting (id, version, school_year, state, planned_on, place, secretary_id,"
                + " protocol_number, returns) values (-1, 0, '" + YEAR + "', 'REGISTERED', date '2026-09-01', 'Зал', "
                + personId("zaved") + ", '5', 0)");
        call(MEETING);
        clock.moveTo(MEETING);
        refusedProtocol(protocol(), "уже есть");
        tasklist.answer("record-protocol", protocol("number", "6"));
        assertThat(tasklist.openKeys()).containsExactly("sign-protocol");
    }

    private void call(LocalDate day) {
        tasklist.answer(
                "call-council",
                Map.of("plannedOn", day, "place", "Музыкальный зал", "agenda", "Отчёт куратора\n\n Решения "));
    }

    private void refusedProtocol(Map<String, Object> answer, String because) {
        assertThatThrownBy(() -> tasklist.answer("record-protocol", answer))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining(because);
    }

    private Map<String, Object> protocol(String field, Object value) {
        var answer = protocol();
        answer.put(field, value);
        return answer;
    }

    private Map<String, Object> protocol() {
        var answer = new HashMap<String, Object>();
        answer.put("total", 17);
        answer.put("present", 12);
        answer.put("number", "5");
        answer.put("heldOn", MEETING);
        answer.put("chairman", Long.toString(personId("zaved")));
        answer.put("heard", "Куратор рассказала об итогах года");
        answer.put("votesFor", 10);
        answer.put("votesAgainst", 1);
        answer.put("votesAbstained", 1);
        answer.put("decision1", "Завершить программы");
        answer.put("responsible1", Long.toString(personId("kurator")));
        answer.put("due1", LocalDate.of(2027, 5, 31));
        answer.put("decision2", "Поощрить наставников");
        answer.put("responsible2", Long.toString(personId("zaved")));
        answer.put("due2", LocalDate.of(2027, 6, 1));
        return answer;
    }
}
