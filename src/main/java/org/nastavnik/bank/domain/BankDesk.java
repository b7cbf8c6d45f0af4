package org.nastavnik.bank.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.BankMentee;
import org.nastavnik.bank.BankMentor;
import org.nastavnik.bank.MentoringForm;
import org.nastavnik.diagnostics.CompetenceArea;

/** Where the answers of this module's tasks are written down. */
public interface BankDesk {

    /** The curator has checked the signed consents of the year. */
    void consentsChecked(String year, long checkedBy);

    void accept(String year, long personId, Offer offer);

    void decline(String year, long personId);

    /** Proposes these people to the head. Candidates left out go to the reserve once the bank is approved. */
    void propose(String year, Set<Long> mentors, Set<Long> mentees, @Nullable String remark);

    void approve(String year, long approvedBy);

    void sendBack(String year, String comment);

    /** Everybody entered, whatever the status, in a stable order. */
    List<BankMentor> allMentors(String year);

    List<BankMentee> allMentees(String year);

    /** The mentors proposed to the head, by person id. */
    Set<Long> proposedMentors(String year);

    /** The mentees proposed to the head, by person id. */
    Set<Long> proposedMentees(String year);

    /** What the head or the curator last wrote to the other. */
    Remarks remarks(String year);

    /** The most mentees one mentor may have. */
    int maxMentees();

    /** When the bank of this year was checked and approved. */
    Marks marks(String year);

    /** The days of the curator's check of the consents and of the head's approval. */
    record Marks(
            @Nullable LocalDate consentsCheckedOn, @Nullable LocalDate approvedOn) {}

    /** The person takes no part any more, as mentor and as mentee. */
    void withdrew(String year, long personId);

    /** What the curator writes to the head, and the head back. */
    record Remarks(@Nullable String ofCurator, @Nullable String ofHead, int returns) {}

    /** What a person offers as a mentor. */
    record Offer(
            Set<CompetenceArea> areas,
            int capacity,
            int hoursPerWeek,
            MentoringForm preferredForm,
            @Nullable String achievements,
            @Nullable String mentoringBefore,
            @Nullable String motivation,
            @Nullable String trainingNeeds,
            @Nullable String limitations) {}
}
