/** The year itself: the roadmap's rows with plan and fact, and the processes that lead through the seven stages. */
@NullMarked
@ApplicationModule(
        displayName = "roadmap",
        allowedDependencies = {
            "engine",
            "calendar",
            "staff",
            "consents",
            "diagnostics",
            "bank",
            "pairs",
            "programmes",
            "monitoring",
            "council",
            "acts",
            "kindergarten",
            "documents",
            "grammar"
        })
package org.nastavnik.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
