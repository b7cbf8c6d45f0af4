/** The people of the kindergarten, their logins and the duties they hold. */
@NullMarked
@ApplicationModule(
        displayName = "staff",
        allowedDependencies = {"engine", "calendar"})
package org.nastavnik.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
