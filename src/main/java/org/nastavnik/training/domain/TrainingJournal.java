package org.nastavnik.training.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.training.Audience;
import org.nastavnik.training.MaterialKind;
import org.nastavnik.training.TrainingKind;

/** What the tasks of the module read and write. */
public interface TrainingJournal {

    Period period(long periodId);

    /** @throws RefusedAnswer when the date is not possible */
    void materialPrepared(long periodId, Material material);

    /** @throws RefusedAnswer when the date is not possible */
    void consultationHeld(long periodId, Consultation consultation);

    /**
     * Chooses the webinar of the period and asks all present mentors to watch it.
     *
     * @return the webinar's id
     * @throws RefusedAnswer when the date is not possible
     */
    long webinarChosen(long periodId, Webinar webinar);

    Webinar webinar(long webinarId);

    void watched(long webinarId, long personId, String takeaway, @Nullable String certificate);

    void couldNotWatch(long webinarId, long personId, @Nullable String reason);

    /** The mentors of the year's bank; empty until the bank is approved. */
    List<Long> mentors(String year);

    /** How a viewer answered. */
    Viewing viewing(long webinarId, long personId);

    record Period(long id, String year, LocalDate from, LocalDate to, PeriodStatus status, int held) {}

    /** @param place a link, or the words by which it is found */
    record Material(
            MaterialKind kind, String title, String purpose, Audience audience, String place, LocalDate readyOn) {}

    /**
     * @param leaderId who led it, when one of the staff
     * @param guestLeader who led it, when a guest
     */
    record Consultation(
            TrainingKind kind,
            String topic,
            LocalDate heldOn,
            @Nullable Long leaderId,
            @Nullable String guestLeader,
            List<Long> participants,
            int minutes,
            String summary,
            @Nullable String recommendations) {}

    record Webinar(String topic, String organiser, String link, LocalDate heldOn, int minutes) {}

    enum PeriodStatus {
        OPEN,
        HELD,
        MISSED
    }

    enum Viewing {
        INVITED,
        ATTENDED,
        WATCHED,
        COULD_NOT,
        NOT_WATCHED
    }
}
