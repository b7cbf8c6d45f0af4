package org.nastavnik.monitoring.domain;

import jakarta.persistence.Embeddable;

/** {@link Ratings} as they are stored. */
@Embeddable
record GivenRatings(
        int effectiveness,
        int comfort,
        int organisation,
        int usefulness,
        int theory,
        int practice,
        int engagement,
        int progress,
        int overall) {

    static GivenRatings of(Ratings ratings) {
        return new GivenRatings(
                ratings.effectiveness(),
                ratings.comfort(),
                ratings.organisation(),
                ratings.usefulness(),
                ratings.theory(),
                ratings.practice(),
                ratings.engagement(),
                ratings.progress(),
                ratings.overall());
    }

    Ratings view() {
        return new Ratings(
                effectiveness, comfort, organisation, usefulness, theory, practice, engagement, progress, overall);
    }
}
