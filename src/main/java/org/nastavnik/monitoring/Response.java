package org.nastavnik.monitoring;

/**
 * How many have answered so far of those who were asked in May; numbers only.
 *
 * @param mentors questionnaires of mentors
 * @param mentees questionnaires of mentees
 * @param reports reports of mentors
 */
public record Response(Share mentors, Share mentees, Share reports) {}
