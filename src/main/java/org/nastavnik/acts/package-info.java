/** Local acts of the kindergarten: drafted, approved, registered, published; every edition is kept. */
@NullMarked
@ApplicationModule(
        displayName = "acts",
        allowedDependencies = {"engine", "calendar", "staff", "kindergarten", "documents", "grammar"})
package org.nastavnik.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
