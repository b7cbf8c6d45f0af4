package org.nastavnik.kindergarten;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the head may set, at once.
 *
 * @param version of the settings as they were read; a change is made to this version only
 * @param acceptingBodies in the order they are asked, each once
 * @param lastChange null while nobody has changed what the kindergarten was started with
 */
public record Settings(
        long version,
        Requisites requisites,
        Numbering numbering,
        List<AcceptingBody> acceptingBodies,
        MentoringRules mentoringRules,
        LegalOverlay legalOverlay,
        @Nullable Change lastChange) {

    /** @param by login of who made it */
    public record Change(String by, Instant at) {}
}
