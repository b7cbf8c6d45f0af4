/** Backups: everything in one file, made while people work, and brought back into an empty database of either kind. */
@NullMarked
@ApplicationModule(
        displayName = "backup",
        allowedDependencies = {"engine", "journal"})
package org.nastavnik.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
