package org.nastavnik.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.PagesTest;
import org.nastavnik.Staffing;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.intake.StatementCount;
import org.nastavnik.year.PlayedYear;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page is opened more often than any other: it must not read the whole year to show five documents. */
class HomeCostTest extends PagesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What one call may cost, whoever asks and whatever the staff. */
    private static final int MOST_STATEMENTS = 110;

    /** As much as another open task or another pair of one's own may add. */
    private static final int SOME = 5;

    @Autowired
    private Pairs pairs;

    @Test
    void theCostDoesNotGrowWithTheStaff() throws Exception {
        play(14);
        var small = costs();
        openKindergarten();
        play(30);
        assertThat(pairs.activePairs(YEAR)).hasSizeGreaterThan(8);
        var large = costs();

        assertThat(large)
                .allSatisfy((login, cost) -> assertThat(cost)
                        .as("%s, as for 14 teachers: %d", login, small.get(login))
                        .isLessThanOrEqualTo(small.get(login) + SOME)
                        .isLessThanOrEqualTo(MOST_STATEMENTS));
    }

    /** A mentor, a mentee and the head. */
    private Map<String, Long> costs() {
        return Stream.of("pedagog2", "pedagog13", "zaved")
                .peek(this::open)
                .collect(
                        Collectors.toMap(Function.identity(), login -> StatementCount.during(jdbc, () -> open(login))));
    }

    private void open(String login) {
        try {
            web.perform(get("/").with(user(login)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("href=\"/documents/")));
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private void play(int teachers) {
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
        var staffing = new Staffing(people, duties);
        for (var number = 15; number <= teachers; number++) {
            staffing.hire("pedagog" + number, "Иванова", "Ирина", "воспитатель", number % 2 == 0 ? 1 : 12, true);
        }
        var year = new PlayedYear(tasklist, clock, people, duties);
        year.begin(YEAR, FIRST_DAY);
        year.play(FIRST_DAY, TODAY, task -> true);
    }
}
