/** Consents of teachers to the processing and to the publication of their personal data: two separate documents a year. */
@NullMarked
@ApplicationModule(
        displayName = "consents",
        allowedDependencies = {"engine", "calendar", "staff", "worklog", "kindergarten", "documents", "grammar"})
package org.nastavnik.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
