package org.nastavnik.bank;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;

/**
 * A mentee, or a candidate, of the bank.
 *
 * @param deficits what help is needed in, the heaviest first; empty when the questionnaire was not filled in
 * @param request the main request in the teacher's own words; null when none was stated
 * @param wishedMentor the person the teacher would like as a mentor
 * @param mentorId the mentor of the active pair
 */
public record BankMentee(
        long personId,
        BankStatus status,
        List<CompetenceArea> deficits,
        @Nullable String request,
        @Nullable Long wishedMentor,
        LocalDate enteredOn,
        @Nullable Long mentorId) {}
