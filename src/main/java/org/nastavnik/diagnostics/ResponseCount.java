package org.nastavnik.diagnostics;

/**
 * How many teachers were to be asked and how many answered; numbers only.
 *
 * @param teachers everybody in the round, also those who were not asked because they had not consented
 */
public record ResponseCount(
        int teachers,
        int assessmentsAnswered,
        int assessmentsUnanswered,
        int requestsAnswered,
        int requestsUnanswered) {}
