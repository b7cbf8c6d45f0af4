package org.nastavnik.acts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act with its latest edition.
 *
 * @param basis the preamble
 * @param reason why an act in force is changed by this one; null where it changes none
 * @param edition how many times it was submitted for approval
 * @param author login of who submitted the latest edition
 * @param remark what the latest returned edition was returned with
 * @param number the registration number as it was written on the day of registration, such as «42-ОД»
 * @param annexOf the order this act is an annex of, which brings it into force
 * @param annexNumber «Приложение № 1»
 * @param replaces the act in force this one is a new edition of
 * @param replacedBy the new edition that has taken its place
 * @param amends the order this one changes
 * @param amendedBy the latest order in force that changes this one
 * @param url the page it is published at
 */
public record Act(
        long id,
        String year,
        ActKind kind,
        ActStatus status,
        String title,
        String basis,
        List<Section> sections,
        @Nullable String reason,
        int edition,
        @Nullable String author,
        @Nullable String remark,
        @Nullable String number,
        @Nullable LocalDate registeredOn,
        @Nullable Long annexOf,
        @Nullable Integer annexNumber,
        @Nullable Long replaces,
        @Nullable Long replacedBy,
        @Nullable LocalDate replacedOn,
        @Nullable Long amends,
        @Nullable Long amendedBy,
        @Nullable String url,
        @Nullable LocalDate publishedOn) {

    public boolean inForce() {
        return status.inForce();
    }

    /** «Положение «О наставничестве»», but a heading that begins with the kind's own word stands alone. */
    public String name() {
        return title.startsWith(kind.title()) ? title : kind.title() + " «" + title + "»";
    }
}
