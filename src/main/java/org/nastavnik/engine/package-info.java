/**
 * The engine and the door to it: the only package that knows Camunda. Modules see user tasks, start forms and {@link
 * org.nastavnik.engine.Processes}; everything below {@code door} and {@code internal} is hidden.
 */
@NullMarked
@ApplicationModule(
        displayName = "engine",
        allowedDependencies = {"access", "grammar"})
package org.nastavnik.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
