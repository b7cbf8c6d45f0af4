package org.nastavnik.consents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The act that personal data of somebody who withdrew the consent have been destroyed.
 *
 * @param number unique in the calendar year of the destruction's record
 * @param drawnUpOn the day it was drawn up, which may be later than the destruction
 * @param receivedOn the day the withdrawal was received
 * @param copies which copies outside the application were destroyed, and how
 * @param commission the people who destroyed the data, in the order of their ids
 */
public record DestructionAct(
        long id,
        long personId,
        String year,
        int number,
        LocalDate drawnUpOn,
        LocalDate receivedOn,
        LocalDate destroyedOn,
        DestructionWay way,
        @Nullable String copies,
        List<Long> commission) {}
