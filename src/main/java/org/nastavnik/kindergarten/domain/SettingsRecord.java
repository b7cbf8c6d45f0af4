package org.nastavnik.kindergarten.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.LegalOverlay;
import org.nastavnik.kindergarten.MentoringRules;
import org.nastavnik.kindergarten.Numbering;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.kindergarten.Settings;

/** The one row of settings. */
@Entity
@Table(name = "kindergarten_settings")
class SettingsRecord {

    static final long ONLY = 1;

    /** The version of settings that have no row yet. */
    static final long NOT_WRITTEN = -1;

    @Id
    private long id = ONLY;

    @Version
    private @Nullable Long version;

    private String fullName;
    private String shortName;
    private String place;
    private String headTitle;
    private String address;
    private String inn;
    private String ogrn;
    private String site;
    private String orderNumberFormat;
    private String localActNumberFormat;

    @ElementCollection
    @CollectionTable(name = "kindergarten_accepting_body", joinColumns = @JoinColumn(name = "settings_id"))
    @OrderColumn(name = "place")
    @Column(name = "body")
    @Enumerated(EnumType.STRING)
    private List<AcceptingBody> acceptingBodies = new ArrayList<>();

    private int minExperience;
    private int maxMentees;
    private int minMonths;
    private int maxMonths;
    private @Nullable LocalDate mentoringArticleFrom;
    private @Nullable LocalDate separateConsentsFrom;
    private @Nullable String changedBy;
    private @Nullable Instant changedAt;

    protected SettingsRecord() {}

    SettingsRecord(Settings first) {
        write(first);
    }

    void change(Settings changed, String by, Instant at) {
        write(changed);
        changedBy = by;
        changedAt = at;
    }

    private void write(Settings settings) {
        var requisites = settings.requisites();
        fullName = requisites.fullName();
        shortName = requisites.shortName();
        place = requisites.place();
        headTitle = requisites.headTitle();
        address = requisites.address();
        inn = requisites.inn();
        ogrn = requisites.ogrn();
        site = requisites.site();
        orderNumberFormat = settings.numbering().orders();
        localActNumberFormat = settings.numbering().localActs();
        if (!acceptingBodies.equals(settings.acceptingBodies())) {
            acceptingBodies = new ArrayList<>(settings.acceptingBodies());
        }
        var rules = settings.mentoringRules();
        minExperience = rules.minExperience();
        maxMentees = rules.maxMentees();
        minMonths = rules.minMonths();
        maxMonths = rules.maxMonths();
        mentoringArticleFrom = settings.legalOverlay().mentoringArticle();
        separateConsentsFrom = settings.legalOverlay().separateConsents();
    }

    long version() {
        return version == null ? NOT_WRITTEN : version;
    }

    Settings view() {
        return new Settings(
                version(),
                new Requisites(fullName, shortName, place, headTitle, address, inn, ogrn, site),
                new Numbering(orderNumberFormat, localActNumberFormat),
                List.copyOf(acceptingBodies),
                new MentoringRules(minExperience, maxMentees, minMonths, maxMonths),
                new LegalOverlay(mentoringArticleFrom, separateConsentsFrom),
                changedBy == null || changedAt == null ? null : new Settings.Change(changedBy, changedAt));
    }
}
