package org.nastavnik.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "<b>x</b> -> &#60;b&#62;x&#60;/b&#62;",
                "![a](b) -> &#33;&#91;a&#93;(b)",
                "*a* _b_ `c` -> &#42;a&#42; &#95;b&#95; &#96;c&#96;",
                "{{a}} -> &#123;&#123;a&#125;&#125;",
                "&lt;b> -> &#38;lt;b&#62;",
                "# a -> &#35; a",
                "1. a -> 1&#46; a",
                "12) a -> 12&#41; a",
                "=== -> &#61;==",
                "http://a.ru -> http&#58;//a.ru",
                "WWW.a.ru -> WWW&#46;a.ru",
                "a@b.ru -> a&#64;b.ru",
            })
    void noSignOfPeopleMeansAnything(String words, String shown) {
        assertThat(Markdown.plain(words)).isEqualTo(shown);
    }

    @Test
    void aLineThatBeginsWithSpacesIsNoPieceOfProgram() {
        assertThat(Markdown.plain("a\n    b\n\t- c")).isEqualTo("a\nb\n&#45; c");
    }

    @ParameterizedTest
    @CsvSource({"01.09.2026", "Белова И. Н. – воспитатель; стаж 5 лет", "2026-2027", "«Ромашка»: что нужно?"})
    void plainWordsStayAsTheyAre(String words) {
        assertThat(Markdown.plain(words)).isEqualTo(words);
    }
}
