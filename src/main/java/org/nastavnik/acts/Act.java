package org.nastavnik.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act with its latest edition.
 *
 * @param edition how many times it was submitted for approval
 * @param author login of who submitted the latest edition
 * @param remark the head's remark on the latest returned edition
 * @param number the registration number, such as «42-ОД»
 * @param url the page it is published at
 */
public record Act(
        long id,
        String year,
        ActKind kind,
        ActStatus status,
        String title,
        String basis,
        String content,
        @Nullable AcceptingBody acceptedBy,
        @Nullable String protocolNumber,
        @Nullable LocalDate protocolDate,
        int edition,
        @Nullable String author,
        @Nullable String remark,
        @Nullable String number,
        @Nullable LocalDate registeredOn,
        @Nullable String url,
        @Nullable LocalDate publishedOn) {}
