/** Training of mentors all year round: methodical materials, consultations and webinars (stage 4 of the roadmap). */
@NullMarked
@ApplicationModule(
        displayName = "training",
        allowedDependencies = {"engine", "calendar", "staff", "consents", "bank", "kindergarten", "documents", "grammar"
        })
package org.nastavnik.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
