/** Backups: everything in one file, made while people work, and brought back into a database of either kind. */
@NullMarked
@ApplicationModule(
        displayName = "backup",
        allowedDependencies = {"engine", "journal", "safeguards"})
package org.nastavnik.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
