/** The bank of mentors and mentees of a school year. */
@NullMarked
@ApplicationModule(
        displayName = "bank",
        allowedDependencies = {
            "engine",
            "calendar",
            "staff",
            "consents",
            "diagnostics",
            "kindergarten",
            "documents",
            "grammar"
        })
package org.nastavnik.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
