package org.nastavnik.acts.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The site's section «Наставничество» in a school year: arranged by somebody, or recorded as missing. */
@Entity
@Table(name = "site_section")
class SectionRecord {

    @Id
    private String schoolYear;

    @Version
    private @Nullable Long version;

    private boolean arranged;
    private @Nullable String url;
    private @Nullable String placed;
    private LocalDate recordedOn;

    protected SectionRecord() {}

    private SectionRecord(String schoolYear, boolean arranged, LocalDate recordedOn) {
        this.schoolYear = schoolYear;
        this.arranged = arranged;
        this.recordedOn = recordedOn;
    }

    static SectionRecord arranged(String schoolYear, String url, List<String> placed, LocalDate day) {
        var section = new SectionRecord(schoolYear, true, day);
        section.url = url;
        section.placed = String.join(",", placed);
        return section;
    }

    static SectionRecord missing(String schoolYear, LocalDate day) {
        return new SectionRecord(schoolYear, false, day);
    }

    boolean isArranged() {
        return arranged;
    }
}
