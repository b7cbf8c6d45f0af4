package org.nastavnik.monitoring.domain;

import jakarta.persistence.Embeddable;
import org.nastavnik.monitoring.Indicators;
import org.nastavnik.monitoring.Share;

/** The counts the indicators are made of, as they are frozen. */
@Embeddable
record Figures(
        int mentorsAsked,
        int mentorsAnswered,
        int mentorsSatisfied,
        int menteesAsked,
        int menteesAnswered,
        int menteesSatisfied,
        int reportsAsked,
        int reportsSubmitted,
        int activitiesPlanned,
        int activitiesDone,
        int meetingsHeld,
        int menteesReady,
        int menteesReadySupported,
        int menteesNotReady) {

    Indicators indicators() {
        return new Indicators(
                new Share(mentorsAnswered, mentorsAsked),
                new Share(menteesAnswered, menteesAsked),
                new Share(mentorsSatisfied, mentorsAnswered),
                new Share(menteesSatisfied, menteesAnswered),
                new Share(reportsSubmitted, reportsAsked),
                new Share(activitiesDone, activitiesPlanned),
                meetingsHeld,
                menteesReady,
                menteesReadySupported,
                menteesNotReady);
    }
}
