/** What teachers find difficult and what they ask for: the autumn questionnaires and what follows from them. */
@NullMarked
@ApplicationModule(
        displayName = "diagnostics",
        allowedDependencies = {"engine", "calendar", "staff", "consents", "kindergarten", "documents", "grammar"})
package org.nastavnik.diagnostics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
