package org.nastavnik.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an edition of an act says. */
public record Draft(
        String title,
        String basis,
        String content,
        AcceptingBody acceptedBy,
        @Nullable String protocolNumber,
        @Nullable LocalDate protocolDate) {}
