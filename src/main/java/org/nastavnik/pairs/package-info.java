/** Mentoring pairs: matching, the consents and the agreement of the parties, the order that fixes them, and their end. */
@NullMarked
@ApplicationModule(
        displayName = "pairs",
        allowedDependencies = {
            "engine",
            "calendar",
            "staff",
            "worklog",
            "acts",
            "consents",
            "diagnostics",
            "bank",
            "kindergarten",
            "documents",
            "grammar"
        })
package org.nastavnik.pairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
