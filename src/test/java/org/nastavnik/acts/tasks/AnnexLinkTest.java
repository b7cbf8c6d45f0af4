package org.nastavnik.acts.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActStatus;

class AnnexLinkTest {

    @Test
    void aTitleLeadsNobodyElsewhere() {
        assertThat(AnnexLink.of(annex("Положение](https://evil.example) <img src=x> [о \\")))
                .isEqualTo("[Приложение № 1. Положение&#93;(https&#58;//evil.example) &#60;img src=x&#62; &#91;о &#92;]"
                        + "(/documents/act/2)");
    }

    private static Act annex(String title) {
        return new Act(
                2,
                "2026-2027",
                ActKind.REGULATION,
                ActStatus.APPROVED,
                title,
                "",
                List.of(),
                null,
                1,
                null,
                null,
                null,
                null,
                1L,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
