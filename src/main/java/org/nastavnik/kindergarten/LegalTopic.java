package org.nastavnik.kindergarten;

/** What a document is about, and so which acts of law it cites. */
public enum LegalTopic {
    /** The system of mentoring as a whole: regulation, roadmap, orders. */
    MENTORING,
    /** The work of a mentor as an employee. */
    MENTORS_WORK,
    /** Processing of personal data. */
    PERSONAL_DATA,
    /** Publication of personal data. */
    PUBLICATION,
    /** Destruction of personal data. */
    DESTRUCTION,
    /** What is kept although personal data are destroyed. */
    RETENTION,
    /** Professional deficits of teachers. */
    DEFICITS,
    /** Local acts and their acceptance. */
    LOCAL_ACTS
}
