/** The final council of teachers: its call, protocol and decisions. */
@NullMarked
@ApplicationModule(
        displayName = "council",
        allowedDependencies = {
            "engine",
            "calendar",
            "staff",
            "acts",
            "pairs",
            "monitoring",
            "kindergarten",
            "documents",
            "grammar"
        })
package org.nastavnik.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
