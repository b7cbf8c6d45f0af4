package org.nastavnik.pairs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a pair's work: what was asked for, and what has become of it.
 *
 * @param lastDay the last day the pair works as it is; of an extension, the day it was asked for
 * @param newEnd the last day after an extension
 * @param reason null where a party need not give one
 * @param newPairId the pair with the new mentor
 */
public record PairChange(
        long id,
        long pairId,
        ChangeKind kind,
        ChangeInitiator initiator,
        long askedBy,
        LocalDate askedOn,
        LocalDate lastDay,
        @Nullable LocalDate newEnd,
        @Nullable String reason,
        ChangeStatus status,
        @Nullable String remark,
        @Nullable Long actId,
        @Nullable Long newPairId,
        @Nullable LocalDate doneOn) {

    /** Whether a party ends its own part in the pair: nobody may refuse that, and it comes on its day whatever others do. */
    public boolean ownRefusal() {
        return kind != ChangeKind.EXTENSION && initiator.party();
    }
}
