package org.nastavnik.grammar;

/** The case a noun stands in. */
public enum GrammarCase {
    /** кто? */
    NOMINATIVE,
    /** кого? согласие Смирновой А. П. */
    GENITIVE,
    /** кому? заведующему Смирновой А. П. */
    DATIVE,
    /** кого? назначить Смирнову А. П. */
    ACCUSATIVE,
    /** кем? утверждено Смирновой А. П. */
    INSTRUMENTAL,
    /** о ком? */
    PREPOSITIONAL
}
