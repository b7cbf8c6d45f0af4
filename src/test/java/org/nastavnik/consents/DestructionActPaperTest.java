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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class DestructionActPaperTest extends KindergartenTest {

    private static final String PAPER = "destruction-act";

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    @BeforeEach
    void withdraw() {
        clock.moveTo(LocalDate.of(2026, 11, 12));
        jdbc.update(
                "insert into consent (id, version, person_id, school_year, kind, decision, decided_at, shown_text, signing_way,"
                        + " signed_on, current_mark)"
                        + " values (900000, 0, ?, ?, 'PROCESSING', 'GIVEN', current_timestamp, '-', 'PAPER', date '2026-09-01', true)",
                personId("pedagog3"),
                YEAR);
        tasklist.start("consent-withdrawal", "pedagog3", Map.of("consent", "processing-" + YEAR));
        assertThat(papers("zaved")).isEmpty();
    }

    @Test
    void theActIsDatedByTheDayItIsDrawnUpAndKept() {
        clock.moveTo(LocalDate.of(2026, 11, 16));
        destroy("system_and_copies");

        jdbc.update("update destruction_act set copies = 'Другое'");
        var act = open("zaved");

        assertThat(act)
                .returns(true, DrawnDocument::kept)
                .returns("1", DrawnDocument::number)
                .returns(LocalDate.of(2026, 11, 16), DrawnDocument::date);
        Golden.check(PAPER, act.article());
    }

    @Test
    void whatWasOnlyInTheApplicationNeedsNoCarrier() {
        destroy("system");

        assertThat(open("zaved").article().xhtml())
                .contains("удаление записей", "отзыв согласия от\u00a012.11.2026")
                .doesNotContain("Копии тех же данных", "листов:");
    }

    @Test
    void onlyThoseWhoKeepThePapersSeeTheAct() {
        destroy("system");

        for (var login : List.of("zaved", "kurator", "pedagog2")) {
            assertThat(papers(login)).as(login).containsExactly(PAPER);
        }
        for (var login : List.of("pedagog3", "pedagog1", "psiholog")) {
            assertThat(papers(login)).as(login).isEmpty();
            assertThatThrownBy(() -> open(login)).as(login).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void destroy(String way) {
        var answer = new HashMap<String, Object>(Map.of(
                "way",
                way,
                "commission",
                List.of(String.valueOf(personId("zaved")), String.valueOf(personId("kurator"))),
                "destroyedOn",
                "2026-11-12"));
        if (way.equals("system_and_copies")) {
            answer.put("copies", "Бумажная анкета дефицитов, измельчена; файл сводной таблицы, удалён");
        }
        tasklist.answer("destroy-data", answer);
    }

    private List<String> papers(String login) {
        return cabinet.year(YEAR, readers.reader(login)).stream()
                .map(entry -> entry.paper())
                .filter(PAPER::equals)
                .toList();
    }

    private DrawnDocument open(String login) {
        return cabinet.open(PAPER, withdrawals.destructionActs(YEAR).get(0).id(), readers.reader(login))
                .orElseThrow();
    }
}
