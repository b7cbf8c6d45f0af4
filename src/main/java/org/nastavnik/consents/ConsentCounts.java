package org.nastavnik.consents;

/** How many teachers there are, and how their answers divide; numbers only. */
public record ConsentCounts(
        int teachers,
        int processingGiven,
        int processingRefused,
        int processingNoAnswer,
        int publicationGiven,
        int publicationRefused,
        int publicationNoAnswer) {}
