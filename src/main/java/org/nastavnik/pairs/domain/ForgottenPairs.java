package org.nastavnik.pairs.domain;

import java.util.List;
import org.nastavnik.consents.PersonalDataDestroyed;
import org.nastavnik.worklog.Worklog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Empties the pairs of a person whose data must be destroyed of what was said of each other: comments at the consents, reasons
 * of a change, why no mentor was found. The pairs themselves, their terms and papers stay, because they are the work.
 */
@Component
class ForgottenPairs {

    private final PairRecords pairs;
    private final PairConsentRecords consents;
    private final PairChangeRecords changes;
    private final ChangeConsentRecords changeConsents;
    private final MentorSearchRecords searches;
    private final Worklog worklog;

    ForgottenPairs(
            PairRecords pairs,
            PairConsentRecords consents,
            PairChangeRecords changes,
            ChangeConsentRecords changeConsents,
            MentorSearchRecords searches,
            Worklog worklog) {
        this.pairs = pairs;
        this.consents = consents;
        this.changes = changes;
        this.changeConsents = changeConsents;
        this.searches = searches;
        this.worklog = worklog;
    }

    @EventListener
    void forget(PersonalDataDestroyed destroyed) {
        var person = destroyed.personId();
        var own = pairs.findByMentorIdOrMenteeId(person, person).stream()
                .map(pair -> pair.view().id())
                .toList();
        consents.findByPairIdIn(own).forEach(PairConsentRecord::destroyComment);
        forgetChanges(own);
        searches.findByMenteeId(person).forEach(MentorSearchRecord::destroyReason);
        worklog.forget("pairId", own);
    }

    private void forgetChanges(List<Long> pairIds) {
        var found = changes.findByPairIdIn(pairIds);
        found.forEach(PairChangeRecord::destroyWords);
        var ids = found.stream().map(change -> change.view().id()).toList();
        changeConsents.findByChangeIdIn(ids).forEach(ChangeConsentRecord::destroyComment);
    }
}
