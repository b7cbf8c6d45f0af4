package org.nastavnik.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;

/**
 * A mentor, or a candidate, of the bank.
 *
 * @param areas what the mentor can teach
 * @param capacity how many mentees the mentor takes
 * @param hoursPerWeek the time the mentor gives; null when not answered
 * @param mentees the mentees the mentor has now
 */
public record BankMentor(
        long personId,
        BankStatus status,
        MentorAnswer answer,
        List<CompetenceArea> areas,
        int capacity,
        @Nullable Integer hoursPerWeek,
        @Nullable MentoringForm preferredForm,
        @Nullable String achievements,
        @Nullable String mentoringBefore,
        @Nullable String motivation,
        @Nullable String trainingNeeds,
        @Nullable String limitations,
        int mentees) {

    public boolean hasRoom() {
        return status.inBank() && mentees < capacity;
    }
}
