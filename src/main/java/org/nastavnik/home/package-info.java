/** What everybody sees first: one's own tasks, dates, documents, data and consents; for those who lead, the year. */
@NullMarked
@ApplicationModule(
        displayName = "home",
        allowedDependencies = {
            "backup",
            "journal",
            "engine",
            "calendar",
            "staff",
            "documents",
            "consents",
            "pairs",
            "roadmap",
            "web :: journal"
        })
package org.nastavnik.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
