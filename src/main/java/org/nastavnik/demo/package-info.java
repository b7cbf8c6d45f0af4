/**
 * The demo kindergarten's school year, played up to today by the same door a browser uses. What its people do and when is told
 * in {@code demo/story}; nobody depends on this module.
 */
@NullMarked
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {"engine", "calendar", "staff", "pairs", "roadmap"})
package org.nastavnik.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
