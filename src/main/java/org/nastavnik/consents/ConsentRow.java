package org.nastavnik.consents;

import org.jspecify.annotations.Nullable;

/**
 * The consents of one teacher, as the curator sees them.
 *
 * @param processing null while nobody has answered and the wait goes on
 * @param publication null while nobody has answered, or when it was never asked for
 * @param participation the curator's decision where processing is not consented to
 */
public record ConsentRow(
        long personId,
        @Nullable Consent processing,
        @Nullable Consent publication,
        @Nullable Participation participation) {}
