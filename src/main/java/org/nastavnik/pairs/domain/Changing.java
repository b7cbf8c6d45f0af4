package org.nastavnik.pairs.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairs.ChangeInitiator;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.PairChange;

/** What the forms of a change do: ask, agree, look at it. */
public interface Changing {

    /** The active pairs this person is part of. */
    List<Pair> ownPairs(long personId);

    /** All active pairs. */
    List<Pair> activePairs();

    /** @return the change, which is now under way */
    PairChange ask(ChangeRequest request, long askedBy);

    /** The earliest last day somebody may name today. */
    LocalDate earliestLastDay(ChangeInitiator initiator);

    void answer(long changeId, long personId, boolean agreed, @Nullable String comment);

    /** What those who were asked have remarked. */
    List<String> comments(long changeId);

    void accept(long changeId, String login, @Nullable String remark);

    void refuse(long changeId, String login, String remark);
}
