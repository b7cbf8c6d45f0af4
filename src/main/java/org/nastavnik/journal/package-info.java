/** Who opened whose personal data, when and by which task; changes of rights; log-ins: a journal that is only ever added to. */
@NullMarked
@ApplicationModule(displayName = "journal", allowedDependencies = "engine")
package org.nastavnik.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
