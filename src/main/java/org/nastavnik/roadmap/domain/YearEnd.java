package org.nastavnik.roadmap.domain;

import java.util.Set;
import org.nastavnik.calendar.Days;
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
    private final Days days;

    YearEnd(RowRecords rows, Pairs pairs, Days days) {
        this.rows = rows;
        this.pairs = pairs;
        this.days = days;
    }

    @Override
    public void closeUnfinishedStages(String year) {
        pairs.closeRemaining(year);
        pairs.abandonUnbegun(year);
        rows.leaveUndone(year, BEFORE_MAY, days.today());
    }

    @Override
    public void noteNotSummedUp(String year) {
        rows.leaveUndone(year, Set.of(COMPLETION), days.today());
    }
}
