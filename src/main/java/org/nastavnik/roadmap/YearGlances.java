package org.nastavnik.roadmap;

import java.util.Optional;

/** How the years stand, for those who lead the mentoring. */
public interface YearGlances {

    /** The year that is running now, or else the latest; empty before the first one has begun. */
    Optional<YearGlance> current();

    /** Empty when this year has no roadmap. */
    Optional<YearGlance> of(String year);
}
