package org.nastavnik.consents;

/** What is held of a person by consent is to be destroyed now, in every year; each module destroys what it holds. */
public record PersonalDataDestroyed(long personId) {}
