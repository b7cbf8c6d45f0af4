/** The collection of mentoring practices: cards the mentors offer and the curator accepts. */
@NullMarked
@ApplicationModule(
        displayName = "practices",
        allowedDependencies = {"engine", "calendar", "staff", "pairs", "kindergarten", "documents", "grammar"})
package org.nastavnik.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
