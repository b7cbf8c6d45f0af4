/**
 * Who may do what: one matrix, read from {@code access/matrix.csv}. The engine makes its grants from it, and {@code web} lets
 * requests in by it.
 */
@NullMarked
@ApplicationModule(
        displayName = "access",
        allowedDependencies = {})
package org.nastavnik.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
