/** The kindergarten itself: how documents call it, and the rules it has set for its mentoring. */
@NullMarked
@ApplicationModule(
        displayName = "kindergarten",
        allowedDependencies = {"journal", "engine", "calendar"})
package org.nastavnik.kindergarten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
