package org.nastavnik.acts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.kindergarten.AcceptingBody;

/** Who accepts a draft before the head approves it. Models use it as {@code acceptances}. */
public interface Acceptances {

    /** What the bodies were asked about the latest edition of the act, in the order they are asked. */
    List<Acceptance> of(long actId);

    /** For models: the bodies that are asked about the latest edition, by key, such as {@code general-meeting}. */
    List<String> bodies(long actId);

    void record(
            long actId,
            AcceptingBody body,
            AcceptanceDecision decision,
            String protocolNumber,
            LocalDate protocolDate,
            @Nullable String remark,
            String login);

    /**
     * For models: sums up the decisions on the latest edition; one that was not accepted returns to its author.
     *
     * @return whether nobody has refused it; an objection of the trade union does not stop it
     */
    boolean settle(long actId);
}
