package org.nastavnik.kindergarten.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.kindergarten.LegalTopic.DESTRUCTION;
import static org.nastavnik.kindergarten.LegalTopic.LOCAL_ACTS;
import static org.nastavnik.kindergarten.LegalTopic.MENTORING;
import static org.nastavnik.kindergarten.LegalTopic.MENTORS_WORK;
import static org.nastavnik.kindergarten.LegalTopic.PERSONAL_DATA;
import static org.nastavnik.kindergarten.LegalTopic.PUBLICATION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalOverlay;
import org.nastavnik.kindergarten.LegalTopic;

class LegalBookTest {

    private static final LegalOverlay ON = new LegalOverlay(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 1));
    private static final LegalOverlay OFF = new LegalOverlay(null, null);

    private final LegalBook laws = GivenKindergarten.laws();

    @ParameterizedTest
    @CsvSource({
        "MENTORING, 2019-12-25, № Р-145",
        "MENTORING, 2019-12-31, № 3273-р",
        "MENTORING, 2021-12-21, № АЗ-1128/08/657",
        "MENTORING, 2025-05-21, № 1264-р",
        "MENTORING, 2025-03-01, статья 351.8",
        "MENTORS_WORK, 2025-03-01, статья 351.8",
        "PERSONAL_DATA, 2025-09-01, № 156-ФЗ",
        "PUBLICATION, 2021-03-01, статья 10.1",
        "PUBLICATION, 2021-09-01, № 18 (требования",
        "DESTRUCTION, 2023-03-01, № 179",
        "DEFICITS, 2021-08-27, № Р-201",
        "DEFICITS, 2017-01-01, № 544н"
    })
    void anActIsCitedFromItsFirstDayOn(LegalTopic topic, LocalDate firstDay, String act) {
        assertThat(cited(topic, firstDay.minusDays(1), ON)).doesNotContain(act);
        assertThat(cited(topic, firstDay, ON)).contains(act);
    }

    @ParameterizedTest
    @CsvSource({"PUBLICATION, 2027-08-31, № 18 (требования", "DESTRUCTION, 2029-02-28, № 179"})
    void anActIsCitedUntilItsLastDay(LegalTopic topic, LocalDate lastDay, String act) {
        assertThat(cited(topic, lastDay, ON)).contains(act);
        assertThat(cited(topic, lastDay.plusDays(1), ON)).doesNotContain(act);
    }

    @ParameterizedTest
    @EnumSource(LegalTopic.class)
    void aDocumentOf2023CitesNoLawOf2025(LegalTopic topic) {
        assertThat(cited(topic, LocalDate.of(2023, 9, 1), ON)).isNotEmpty().doesNotContain("2025", "351.8", "156-ФЗ");
    }

    @Test
    void aLawTheKindergartenDoesNotFollowIsNotCited() {
        var day = LocalDate.of(2026, 9, 1);

        assertThat(cited(MENTORS_WORK, day, OFF)).doesNotContain("351.8").contains("статьи 60.2 и 151");
        assertThat(cited(MENTORING, day, OFF)).doesNotContain("351.8");
        assertThat(cited(PERSONAL_DATA, day, OFF)).doesNotContain("156-ФЗ").contains("(статья 9)");
    }

    @Test
    void aLawIsCitedFromTheDayTheKindergartenFollowsIt() {
        var late = new LegalOverlay(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1));

        assertThat(cited(MENTORS_WORK, LocalDate.of(2026, 8, 31), late)).doesNotContain("351.8");
        assertThat(cited(MENTORS_WORK, LocalDate.of(2026, 9, 1), late)).contains("351.8");
        assertThat(cited(PERSONAL_DATA, LocalDate.of(2026, 9, 30), late)).doesNotContain("156-ФЗ");
        assertThat(cited(PERSONAL_DATA, LocalDate.of(2026, 10, 1), late)).contains("156-ФЗ");
    }

    @Test
    void whatGivesWayIsNotCitedBesideItsSuccessor() {
        assertThat(laws.inForce(PERSONAL_DATA, LocalDate.of(2026, 9, 1), ON)).hasSize(1);
        assertThat(laws.inForce(MENTORS_WORK, LocalDate.of(2026, 9, 1), ON)).hasSize(1);
    }

    @Test
    void anEntryGivesWayToOneThatExistsAndHasNoNamesake() {
        assertThat(laws.entries()).extracting(LegalBook.Entry::id).doesNotHaveDuplicates();
        var ids = laws.entries().stream().map(LegalBook.Entry::id).collect(Collectors.toSet());
        assertThat(laws.entries())
                .allSatisfy(entry -> assertThat(entry.givesWayTo() == null || ids.contains(entry.givesWayTo()))
                        .isTrue());
    }

    @Test
    void severalBasesMakeOneSentence() {
        var day = LocalDate.of(2026, 9, 1);

        assertThat(LegalBasis.inAccordanceWith(laws.inForce(LOCAL_ACTS, day, ON)))
                .isEqualTo(
                        "Трудовым кодексом Российской Федерации (статьи 8 и 372) и Федеральным законом от 29.12.2012 № 273-ФЗ"
                                + " «Об образовании в Российской Федерации» (статьи 28 и 30)");
        assertThat(LegalBasis.inAccordanceWith(List.of())).isEmpty();
        assertThat(LegalBasis.inAccordanceWith(laws.inForce(PUBLICATION, day, ON)))
                .contains("(статья 10.1) и приказом");
        assertThat(LegalBasis.inAccordanceWith(laws.inForce(DESTRUCTION, day, ON)))
                .startsWith("Федеральным законом");
    }

    private String cited(LegalTopic topic, LocalDate day, LegalOverlay overlay) {
        return laws.inForce(topic, day, overlay).stream()
                .map(LegalBasis::citation)
                .map(citation -> citation + " ")
                .collect(Collectors.joining("; "));
    }
}
