/** Documents: drawn up from one template each, shown, printed, signed, kept. */
@NullMarked
@ApplicationModule(
        displayName = "documents",
        allowedDependencies = {"journal", "engine", "calendar", "grammar", "kindergarten", "staff"})
package org.nastavnik.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
