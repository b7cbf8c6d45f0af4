/** The login, the headers and the pages that belong to no module. */
@NullMarked
@ApplicationModule(
        displayName = "web",
        allowedDependencies = {
            "access",
            "engine",
            "journal",
            "staff",
            "calendar",
            "grammar",
            "kindergarten",
            "documents",
            "safeguards"
        })
package org.nastavnik.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
