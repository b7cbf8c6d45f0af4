package org.nastavnik.grammar;

/** The grammatical gender of a person's name. */
public enum Gender {
    MALE,
    FEMALE
}
