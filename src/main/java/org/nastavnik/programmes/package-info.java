/** The work of a pair: its personalised programme, the journal of meetings, the psychologist's support and the report. */
@NullMarked
@ApplicationModule(
        displayName = "programmes",
        allowedDependencies = {
            "engine",
            "calendar",
            "staff",
            "acts",
            "consents",
            "diagnostics",
            "bank",
            "pairs",
            "kindergarten",
            "documents",
            "grammar"
        })
package org.nastavnik.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
