/** What keeps the application from starting with settings that would lay people's data open. */
@NullMarked
@ApplicationModule(
        displayName = "safeguards",
        allowedDependencies = {"engine"})
package org.nastavnik.safeguards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
