package org.nastavnik.programmes.domain;

import org.nastavnik.documents.Documents;
import org.springframework.stereotype.Component;

/** Keeps the journal of a pair as it reads when the pair's programme is closed. */
@Component
class ClosedJournals {

    private static final String JOURNAL = "meetings-journal";

    private final MeetingRecords meetings;
    private final Documents documents;

    ClosedJournals(MeetingRecords meetings, Documents documents) {
        this.meetings = meetings;
        this.documents = documents;
    }

    /** A pair whose programme was never put into force has no journal. */
    void keep(long pairId) {
        if (meetings.existsByPairId(pairId)) {
            documents.keep(JOURNAL, pairId);
        }
    }
}
