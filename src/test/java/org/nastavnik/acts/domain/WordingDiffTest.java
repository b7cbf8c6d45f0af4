package org.nastavnik.acts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.acts.Change;
import org.nastavnik.acts.Draft;
import org.nastavnik.acts.Section;

class WordingDiffTest {

    @Test
    void paragraphsThatStayedAreNotShown() {
        var was = regulation("Наставничество добровольное.\nСрок — год.\nОтчёт — в мае.");
        var became = regulation("Наставничество добровольное.\nСрок — от 3 до 12 месяцев.\nОтчёт — в мае.");

        assertThat(WordingDiff.between(was, became))
                .containsExactly(new Change("Срок — год.", "Срок — от 3 до 12 месяцев."));
        assertThat(WordingDiff.between(was, was)).isEmpty();
    }

    @Test
    void newAndRemovedParagraphsStandAlone() {
        var was = regulation("Первый.\nВторой.");
        var became = regulation("Первый.\n\n  Второй.  \nТретий.");

        assertThat(WordingDiff.between(was, became)).containsExactly(new Change("", "Третий."));
        assertThat(WordingDiff.between(became, was)).containsExactly(new Change("Третий.", ""));
    }

    @Test
    void headingsAndThePreambleCountToo() {
        var was = new Draft("Положение", "В соответствии с законом", List.of(new Section("Общее", "Текст")));
        var became = new Draft("Положение", "В соответствии с уставом", List.of(new Section("Главное", "Текст")));

        assertThat(WordingDiff.between(was, became))
                .containsExactly(
                        new Change("В соответствии с законом", "В соответствии с уставом"),
                        new Change("Общее", "Главное"));
    }

    private static Draft regulation(String body) {
        return new Draft("Положение", "Закон", List.of(new Section("Общие положения", body)));
    }
}
