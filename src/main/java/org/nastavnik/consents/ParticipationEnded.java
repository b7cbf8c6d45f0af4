package org.nastavnik.consents;

/** A person whose consent is withdrawn takes no part in the mentoring of this year any more. */
public record ParticipationEnded(long personId, String year) {}
