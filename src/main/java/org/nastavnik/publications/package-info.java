/** News of the roadmap on the site and in social networks (stage 7 of the roadmap). */
@NullMarked
@ApplicationModule(
        displayName = "publications",
        allowedDependencies = {
            "engine",
            "calendar",
            "staff",
            "acts",
            "consents",
            "bank",
            "pairs",
            "training",
            "council",
            "practices",
            "kindergarten",
            "documents",
            "grammar"
        })
package org.nastavnik.publications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
