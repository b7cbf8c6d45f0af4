package org.nastavnik.publications;

/**
 * The news of a year in numbers.
 *
 * @param inTime those of the published ones that were told within ten working days of the event
 * @param inSocialNetworks those of the published ones that were told in a social network too
 */
public record NewsCounts(int planned, int published, int notTold, int inTime, int inSocialNetworks) {}
