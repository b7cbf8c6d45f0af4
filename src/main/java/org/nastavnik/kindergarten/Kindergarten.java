package org.nastavnik.kindergarten;

import java.time.LocalDate;
import java.util.List;

/** What the head has set down about the kindergarten. Models use it as {@code kindergarten}. */
public interface Kindergarten {

    Requisites requisites();

    Numbering numbering();

    /** Who accepts the regulation and the roadmap before the head approves them, in the order they are asked; may be empty. */
    List<AcceptingBody> acceptingBodies();

    MentoringRules mentoringRules();

    LegalOverlay legalOverlay();

    /** The acts of law a document of this kind and day rests on, as it cites them. */
    List<LegalBasis> legalBases(LegalTopic topic, LocalDate day);
}
