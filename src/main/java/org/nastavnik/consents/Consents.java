package org.nastavnik.consents;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has consented to what this school year. Models use it as {@code consents}. */
public interface Consents {

    /** Whether the person has consented to the processing of personal data this year. */
    boolean mayProcess(long personId, String year);

    /** Whether the person takes part in mentoring: with a consent, or by the curator's decision on HR data only. */
    boolean mayTakePart(long personId, String year);

    /** Whether anything at all may be published of the person this year; {@link #publishable} tells what. */
    boolean mayPublish(long personId, String year);

    /** What may be published of the person this year; empty without a consent. */
    Set<PublicationCategory> publishable(long personId, String year);

    /** The person's current document of this kind and year. */
    Optional<Consent> consent(long personId, String year, ConsentKind kind);

    /** The documents of this kind that were given in the year, those taken back or replaced since as well, as they were given. */
    List<Consent> everGiven(String year, ConsentKind kind);

    /** @throws IllegalArgumentException when nobody has given such a document */
    Consent document(long consentId);

    /** The text a person is asked to sign. */
    String wording(long personId, String year, ConsentKind kind);

    /** Every teacher with what has been answered so far, by surname. */
    List<ConsentRow> overview(String year);

    ConsentCounts counts(String year);

    /**
     * For models: the wait for an answer is over. A document the person has signed before stays in force.
     *
     * @param kind {@code processing} or {@code publication}
     * @return the decision now on record, as models read it: {@code no-answer}
     */
    String recordSilence(long personId, String year, String kind);

    /** Takes a given consent back and publishes {@link ConsentWithdrawn}; without one nothing happens. */
    void withdraw(long personId, String year, ConsentKind kind);
}
