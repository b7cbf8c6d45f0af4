package org.nastavnik.kindergarten.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.kindergarten.AcceptingBody;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FirstSettingsTest {

    private static final String[] NEEDED = {
        "nastavnik.kindergarten.full-name=Детский сад № 8",
        "nastavnik.kindergarten.short-name=Сад № 8",
        "nastavnik.kindergarten.place=г. Заречный"
    };

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ConfigurationPropertiesAutoConfiguration.class, ValidationAutoConfiguration.class))
            .withUserConfiguration(Bound.class);

    @Test
    void theNamesAndThePlaceAreEnough() {
        application.withPropertyValues(NEEDED).run(context -> {
            var settings = context.getBean(FirstSettings.class).settings();
            assertThat(settings.requisites().headTitle()).isEqualTo("Заведующий");
            assertThat(settings.requisites().inn()).isEmpty();
            assertThat(settings.numbering().order(42)).isEqualTo("42-ОД");
            assertThat(settings.acceptingBodies()).containsExactly(AcceptingBody.PEDAGOGICAL_COUNCIL);
        });
    }

    @Test
    void everythingMayBeGiven() {
        application
                .withPropertyValues(NEEDED)
                .withPropertyValues(
                        "nastavnik.kindergarten.accepting-bodies=general-meeting,trade-union",
                        "nastavnik.kindergarten.local-act-number-format={номер}-Л",
                        "nastavnik.kindergarten.min-experience=3",
                        "nastavnik.kindergarten.mentoring-article-from=2026-09-01",
                        "nastavnik.kindergarten.separate-consents-from=2026-10-01")
                .run(context -> {
                    var settings = context.getBean(FirstSettings.class).settings();
                    assertThat(settings.acceptingBodies())
                            .isEqualTo(List.of(AcceptingBody.GENERAL_MEETING, AcceptingBody.TRADE_UNION));
                    assertThat(settings.numbering().localAct(7)).isEqualTo("7-Л");
                    assertThat(settings.mentoringRules().minExperience()).isEqualTo(3);
                    assertThat(settings.legalOverlay().mentoringArticle()).isEqualTo(LocalDate.of(2026, 9, 1));
                    assertThat(settings.legalOverlay().separateConsents()).isEqualTo(LocalDate.of(2026, 10, 1));
                });
    }

    @Test
    void nobodyMayAcceptActs() {
        application
                .withPropertyValues(NEEDED)
                .withPropertyValues("nastavnik.kindergarten.accepting-bodies=")
                .run(context -> assertThat(
                                context.getBean(FirstSettings.class).settings().acceptingBodies())
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short-name=",
                "inn=5838012348",
                "ogrn=1",
                "site=sad8.example.ru",
                "order-number-format=ОД",
                "max-mentees=0",
                "min-months=13"
            })
    void aMistakeKeepsTheApplicationFromStarting(String mistake) {
        var values = new ArrayList<>(List.of(NEEDED));
        values.add("nastavnik.kindergarten." + mistake);

        application
                .withPropertyValues(values.toArray(String[]::new))
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("nastavnik.kindergarten"));
    }

    @EnableConfigurationProperties(FirstSettings.class)
    static class Bound {}
}
