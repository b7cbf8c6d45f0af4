/** The monitoring of quality in May: questionnaires of both sides, the mentors' reports, the curator's analysis. */
@NullMarked
@ApplicationModule(
        displayName = "monitoring",
        allowedDependencies = {
            "engine",
            "calendar",
            "staff",
            "worklog",
            "consents",
            "diagnostics",
            "pairs",
            "programmes",
            "training",
            "practices",
            "kindergarten",
            "documents",
            "grammar"
        })
package org.nastavnik.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
