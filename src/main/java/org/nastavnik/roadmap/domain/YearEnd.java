package org.nastavnik.roadmap.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.roadmap.YearEnding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("yearEnd")
@Transactional
class YearEnd implements YearEnding {

    private static final Set<Integer> BEFORE_MAY = Set.of(1, 2, 3, 5);
    private static final int COMPLETION = 6;

    private final RowRecords rows;
    private final Pairs pairs;
    private final Clock clock;

    YearEnd(RowRecords rows, Pairs pairs, Clock clock) {
        this.rows = rows;
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public void closeUnfinishedStages(String year) {
        pairs.closeRemaining(year);
        leaveUndone(year, BEFORE_MAY);
    }

    @Override
    public void noteNotSummedUp(String year) {
        leaveUndone(year, Set.of(COMPLETION));
    }

    private void leaveUndone(String year, Set<Integer> stages) {
        var today = LocalDate.now(clock);
        rows.findBySchoolYearOrderByItem(year).stream()
                .filter(row -> stages.contains(row.view().stage()))
                .forEach(row -> row.leaveUndone(today));
    }
}
