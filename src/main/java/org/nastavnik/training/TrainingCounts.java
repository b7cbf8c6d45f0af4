package org.nastavnik.training;

/**
 * The training of a year in numbers.
 *
 * @param consultations consultations, setting sessions and workshops
 * @param mentors mentors of the bank
 * @param trainedMentors those of them who took part in a consultation or watched a webinar
 * @param missedPeriods periods that ended with nothing held, «не проведено»
 */
public record TrainingCounts(
        int materials, int consultations, int webinars, int mentors, int trainedMentors, int missedPeriods) {}
