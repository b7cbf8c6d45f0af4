/** Russian names and positions in the case a sentence asks for. */
@NullMarked
@ApplicationModule(
        displayName = "grammar",
        allowedDependencies = {})
package org.nastavnik.grammar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
