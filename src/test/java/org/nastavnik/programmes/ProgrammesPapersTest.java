package org.nastavnik.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.diagnostics.CompetenceArea.LESSON;
import static org.nastavnik.diagnostics.CompetenceArea.PARENTS;

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
import org.nastavnik.documents.domain.Entry;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.pairs.FilledBank;
import org.nastavnik.pairs.Pairs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ProgrammesPapersTest extends KindergartenTest {

    private static final long PAIR = 500;
    private static final long ORDER = 1;
    private static final long APPROVAL_ORDER = 2;
    private static final long REGULATION = 3;
    private static final String MENTOR = "pedagog8";
    private static final String MENTEE = "pedagog12";
    private static final String PROGRAMME = "programme";
    private static final String JOURNAL = "meetings-journal";

    @Autowired
    private Pairs pairs;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    @BeforeEach
    void fixThePair() {
        clock.moveTo(LocalDate.of(2026, 10, 1));
        var filled = new FilledBank(jdbc, YEAR);
        filled.mentor(personId(MENTOR), 2, PARENTS);
        filled.mentee(personId(MENTEE), PARENTS, LESSON);
        filled.wish(personId(MENTEE), personId(MENTOR));
        act(APPROVAL_ORDER, "APPROVAL_ORDER", null, "40-ОД", LocalDate.of(2026, 8, 31));
        act(REGULATION, "REGULATION", APPROVAL_ORDER, "7", LocalDate.of(2026, 8, 31));
        act(ORDER, "PAIRS_ORDER", null, "45-ОД", LocalDate.of(2026, 9, 30));
        jdbc.update(
                "insert into mentoring_pair (id, version, school_year, mentor_id, mentee_id, active_mentee_id, form, kind,"
                        + " from_day, to_day, pay, reason, status, proposed_on, act_id, active_from, life_begun)"
                        + " values (?, 0, ?, ?, ?, ?, 'TEACHER_TEACHER', 'TRADITIONAL', date '2026-10-01', date '2027-01-15',"
                        + " 'UNPAID', '-', 'ACTIVE', date '2026-09-20', ?, date '2026-10-01', false)",
                PAIR,
                YEAR,
                personId(MENTOR),
                personId(MENTEE),
                personId(MENTEE),
                ORDER);
        pairs.startLife(PAIR);
    }

    @Test
    void theProgrammeIsKeptAsTheHeadApprovedIt() {
        assertThat(cabinet.open(PROGRAMME, PAIR, readers.reader(MENTOR)))
                .as("before the mentor has written it")
                .isEmpty();
        tasklist.answer(tasklist.task("draft-programme", MENTOR), programme());
        assertThat(open(PROGRAMME, MENTEE))
                .returns("составляется", DrawnDocument::state)
                .returns(false, DrawnDocument::kept);
        tasklist.answer(tasklist.task("agree-programme", MENTEE), Map.of("decision", "agree"));
        tasklist.answer("approve-programme", Map.of("decision", "approve"));

        jdbc.update("update programme set goal = 'Другая цель'");
        var drawn = open(PROGRAMME, MENTEE);

        assertThat(drawn)
                .returns(true, DrawnDocument::kept)
                .returns(LocalDate.of(2026, 10, 1), DrawnDocument::date)
                .returns("выполняется", DrawnDocument::state);
        assertThat(drawn.article().xhtml()).doesNotContain("Другая цель");
        Golden.check(PROGRAMME, drawn.article());
    }

    @Test
    void theJournalGrowsUntilTheProgrammeIsClosedAndIsKeptThen() {
        approveProgramme();
        tasklist.fireDueTimers();
        assertThat(open(JOURNAL, MENTOR).article().xhtml()).contains("Записей о встречах ещё нет");
        tasklist.answer("record-meeting", meeting(LocalDate.of(2026, 10, 1)));
        assertThat(open(JOURNAL, MENTOR).article().xhtml()).contains("ожидается");
        tasklist.answer(
                "confirm-meeting",
                Map.of(
                        "confirmation", "disputed",
                        "remark", "Встречались 40 минут: потом привели детей.",
                        "reflection",
                                "Теперь знаю, с чего начать собрание. Трудно отвечать на вопросы об оплате кружков."));
        tasklist.answer(
                "support-pair",
                Map.of(
                        "date", LocalDate.of(2026, 10, 1),
                        "kind", "talk",
                        "conclusion", "Пара нашла общий язык",
                        "notes", "Тревожится на собраниях"));
        moveTo(LocalDate.of(2026, 11, 2));
        tasklist.answer("record-meeting", meeting(LocalDate.of(2026, 11, 2)));
        moveTo(LocalDate.of(2026, 12, 1));
        tasklist.answer("record-meeting", Map.of("held", "no", "reason", "Наставник болел"));
        assertThat(open(JOURNAL, MENTOR)).returns("ведётся", DrawnDocument::state);
        moveTo(LocalDate.of(2027, 1, 6));
        tasklist.answer(
                "close-programme",
                Map.of(
                        "facts", "Собрание проведено",
                        "dynamics", "Говорит с родителями спокойно",
                        "verdict", "ready"));

        jdbc.update("update pair_meeting set topic = 'Другая тема'");
        var drawn = open(JOURNAL, MENTEE);

        assertThat(drawn).returns(true, DrawnDocument::kept).returns("закончен", DrawnDocument::state);
        assertThat(drawn.article().xhtml())
                .doesNotContain("Тревожится на собраниях", "Пара нашла общий язык", "Другая тема");
        Golden.check(JOURNAL, drawn.article());
    }

    @Test
    void aMeetingWithVeryLongTextsIsPrintedWhole() {
        approveProgramme();
        tasklist.fireDueTimers();
        var longest = new HashMap<>(meeting(LocalDate.of(2026, 10, 1)));
        longest.put("content", sentences("Разобрали занятие по развитию речи, шаг", 40));
        longest.put("recommendations", sentences("Подготовить картинки и вопросы, совет", 40));
        tasklist.answer("record-meeting", longest);

        Golden.check("meetings-journal-long", open(JOURNAL, MENTOR).article());
    }

    @Test
    void aPairsPapersAreForThePairAndThoseWhoLeadIt() {
        approveProgramme();

        for (var login : List.of(MENTOR, MENTEE, "zaved", "kurator")) {
            assertThat(papers(login)).as(login).contains(JOURNAL, PROGRAMME);
        }
        assertThat(papers("psiholog")).contains(PROGRAMME).doesNotContain(JOURNAL);
        assertThatThrownBy(() -> open(JOURNAL, "psiholog")).isInstanceOf(AccessDeniedException.class);
        for (var login : List.of("pedagog1", "pedagog2", "pedagog9")) {
            assertThat(papers(login)).as(login).doesNotContain(JOURNAL, PROGRAMME);
            assertThatThrownBy(() -> open(PROGRAMME, login)).as(login).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> open(JOURNAL, login)).as(login).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void act(long id, String kind, Long annexOf, String number, LocalDate day) {
        jdbc.update(
                "insert into act (id, version, school_year, kind, status, title, basis, edition, act_number, registered_on,"
                        + " annex_of) values (?, 0, ?, ?, 'IN_FORCE', 'Акт', '-', 1, ?, ?, ?)",
                id,
                YEAR,
                kind,
                number,
                day,
                annexOf);
    }

    private void approveProgramme() {
        tasklist.answer(tasklist.task("draft-programme", MENTOR), programme());
        tasklist.answer(tasklist.task("agree-programme", MENTEE), Map.of("decision", "agree"));
        tasklist.answer("approve-programme", Map.of("decision", "approve"));
    }

    private static Map<String, Object> programme() {
        var answer = new HashMap<String, Object>();
        answer.put(
                "problem",
                "Молодой педагог работает первый год. Ей трудно говорить с родителями: на собрании теряется, если звучат"
                        + " замечания, и откладывает неприятные разговоры.\n"
                        + "На занятиях не удаётся держать внимание детей дольше десяти минут.");
        answer.put("goal", "Уверенно проводить родительские собрания и занятия с детьми старшей группы");
        answer.put(
                "tasks",
                "1) подготовить и провести вместе одно собрание, а второе – самостоятельно;\n"
                        + "2) посетить и разобрать три занятия наставника;\n"
                        + "3) показать одно занятие коллегам.");
        answer.put(
                "results",
                "Собрание проводит сама, отзывы родителей доброжелательны.\nЗанятие идёт 20–25 минут без потери внимания.");
        answer.put("rhythm", "по средам с 13:00 до 14:00, в тихий час.");
        answer.put("control", "Открытый показ занятия и самостоятельно проведённое собрание в декабре.");
        activity(
                answer,
                1,
                "Подготовить и провести родительское собрание вместе",
                "parents",
                "joint_work",
                "2026-10",
                "Готов план собрания и ответы на частые вопросы родителей");
        activity(
                answer,
                2,
                "Посетить занятие наставника по развитию речи и разобрать его",
                "lesson",
                "observation",
                "2026-11",
                "Записан разбор занятия: цель, приёмы, переходы");
        activity(
                answer,
                3,
                "Показать занятие коллегам",
                "lesson",
                "open_lesson",
                "2026-12",
                "Занятие проведено, самоанализ написан");
        return answer;
    }

    private static void activity(
            Map<String, Object> answer,
            int number,
            String title,
            String area,
            String form,
            String month,
            String result) {
        answer.put("activity" + number, title);
        answer.put("areas" + number, List.of(area));
        answer.put("form" + number, form);
        answer.put("month" + number, month);
        answer.put("result" + number, result);
    }

    private static Map<String, Object> meeting(LocalDate day) {
        var answer = new HashMap<String, Object>();
        answer.put("held", "yes");
        answer.put("date", day);
        answer.put("minutes", 45);
        answer.put("kind", "working");
        answer.put("format", "in_person");
        answer.put("topic", "Родительское собрание в старшей группе");
        answer.put("activity", "1");
        answer.put(
                "content",
                "Посмотрели запись прошлого собрания и нашли места, где разговор уходил в сторону.\n"
                        + "Составили план: успехи детей, режим, вопросы родителей.");
        answer.put("recommendations", "Начать с успехов детей. На трудный вопрос ответить после собрания, лично.");
        answer.put("task", "Написать план собрания и показать его наставнику");
        answer.put("taskUntil", day.plusDays(14));
        return answer;
    }

    private static String sentences(String begin, int count) {
        var text = new StringBuilder();
        for (var number = 1; number <= count; number++) {
            text.append(begin).append(' ').append(number).append(". ");
        }
        return text.toString().strip();
    }

    private List<String> papers(String login) {
        return cabinet.year(YEAR, readers.reader(login)).stream()
                .map(Entry::paper)
                .toList();
    }

    private DrawnDocument open(String paper, String login) {
        return cabinet.open(paper, PAIR, readers.reader(login)).orElseThrow();
    }
}
