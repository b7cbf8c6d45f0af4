package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.engine.ItemServed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class YearEndTest extends KindergartenTest {

    @Autowired
    private YearEnding yearEnd;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aRowThatIsDoneWhileTheStagesAreClosedStaysDone() {
        transaction.executeWithoutResult(status -> {
            deadlines.lastDay(YEAR, "5.1");
            events.publishEvent(new ItemServed(YEAR, "5.1"));
            yearEnd.closeUnfinishedStages(YEAR);
        });

        assertThat(roadmaps.row(YEAR, "5.1").status()).isEqualTo(RowStatus.DONE);
        assertThat(roadmaps.row(YEAR, "5.2").status()).isEqualTo(RowStatus.NOT_DONE);
        assertThat(roadmaps.row(YEAR, "6.1").status()).isEqualTo(RowStatus.PLANNED);
    }

    @Test
    void aRowThatIsDoneIsNotDispensedWithAfterwards() {
        events.publishEvent(new ItemServed(YEAR, "4.3"));

        roadmaps.dispense(YEAR, "4.3", "Вебинары не нужны");

        assertThat(roadmaps.row(YEAR, "4.3").status()).isEqualTo(RowStatus.DONE);
        assertThat(roadmaps.row(YEAR, "4.3").reason()).isNull();
    }
}
