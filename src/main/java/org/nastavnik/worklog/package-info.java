/** What everybody has completed, with what was answered, and answers half done. Others learn facts and decisions only. */
@NullMarked
@ApplicationModule(
        displayName = "worklog",
        allowedDependencies = {"engine", "calendar", "grammar", "staff", "documents"})
package org.nastavnik.worklog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
