package org.nastavnik.kindergarten.domain;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Inn;
import org.nastavnik.kindergarten.LegalOverlay;
import org.nastavnik.kindergarten.MentoringRules;
import org.nastavnik.kindergarten.NumberFormat;
import org.nastavnik.kindergarten.Numbering;
import org.nastavnik.kindergarten.Ogrn;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.kindergarten.Settings;
import org.nastavnik.kindergarten.SiteAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a kindergarten is started with, under {@code nastavnik.kindergarten}; once started, its table rules. That a law is not
 * followed at all is said on the page of settings only.
 */
@Validated
@ConfigurationProperties("nastavnik.kindergarten")
record FirstSettings(
        @NotBlank @Size(max = 400) String fullName,
        @NotBlank @Size(max = 120) String shortName,
        @NotBlank @Size(max = 120) String place,

        @NotBlank @Size(max = 120) @DefaultValue("Заведующий")
        String headTitle,

        @Size(max = 300) @DefaultValue("") String address,
        @Inn @DefaultValue("") String inn,
        @Ogrn @DefaultValue("") String ogrn,
        @SiteAddress @DefaultValue("") String site,
        @NumberFormat @DefaultValue(Numbering.PLACE + "-ОД") String orderNumberFormat,
        @NumberFormat @DefaultValue(Numbering.PLACE) String localActNumberFormat,

        @DefaultValue("pedagogical-council") List<AcceptingBody> acceptingBodies,

        @Min(0) @Max(50) @DefaultValue("5") int minExperience,
        @Min(1) @Max(10) @DefaultValue("2") int maxMentees,
        @Min(1) @Max(36) @DefaultValue("3") int minMonths,
        @Min(1) @Max(36) @DefaultValue("12") int maxMonths,

        @DefaultValue("2025-03-01") LocalDate mentoringArticleFrom,

        @DefaultValue("2025-09-01") LocalDate separateConsentsFrom) {

    @AssertTrue(message = "min-months must not be greater than max-months")
    boolean isShortestTermFirst() {
        return minMonths <= maxMonths;
    }

    Settings settings() {
        return new Settings(
                SettingsRecord.NOT_WRITTEN,
                new Requisites(fullName, shortName, place, headTitle, address, inn, ogrn, site),
                new Numbering(orderNumberFormat, localActNumberFormat),
                List.copyOf(acceptingBodies),
                new MentoringRules(minExperience, maxMentees, minMonths, maxMonths),
                new LegalOverlay(mentoringArticleFrom, separateConsentsFrom),
                null);
    }
}
