/** Pages for looking after logins and passwords: one's own, and those of others for the head and the technical administrator. */
@NullMarked
@ApplicationModule(
        displayName = "accounts",
        allowedDependencies = {"web", "staff", "kindergarten", "calendar"})
package org.nastavnik.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
