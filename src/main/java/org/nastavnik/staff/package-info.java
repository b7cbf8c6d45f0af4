/** The people of the kindergarten, their logins and the duties they hold. */
@NullMarked
@ApplicationModule(
        displayName = "staff",
        allowedDependencies = {"journal", "engine", "calendar", "grammar", "kindergarten"})
package org.nastavnik.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
