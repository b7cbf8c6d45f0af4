package org.nastavnik.training;

/** What a methodical material is. */
public enum MaterialKind {
    RECOMMENDATIONS,
    MEMO,
    CHECKLIST,
    TEMPLATE,
    PRESENTATION,
    OTHER
}
