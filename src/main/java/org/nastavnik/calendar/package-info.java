/** School years, working days of Russia, and the dates by which the roadmap wants things done. */
@NullMarked
@ApplicationModule(displayName = "calendar", allowedDependencies = "engine")
package org.nastavnik.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
