package org.nastavnik.grammar;

/** The case a noun stands in. */
public enum GrammarCase {
    /** кто? */
    NOMINATIVE("Именительный"),
    /** кого? согласие Смирновой А. П. */
    GENITIVE("Родительный"),
    /** кому? заведующему Смирновой А. П. */
    DATIVE("Дательный"),
    /** кого? назначить Смирнову А. П. */
    ACCUSATIVE("Винительный"),
    /** кем? утверждено Смирновой А. П. */
    INSTRUMENTAL("Творительный"),
    /** о ком? */
    PREPOSITIONAL("Предложный");

    private final String title;

    GrammarCase(String title) {
        this.title = title;
    }

    /** «Родительный» */
    public String title() {
        return title;
    }
}
