package org.nastavnik.kindergarten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.kindergarten.SettingsDesk.SettingsChangedMeanwhile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataIntegrityViolationException;

class SettingsTest extends KindergartenTest {

    @Autowired
    private Kindergarten kindergarten;

    @Autowired
    private SettingsDesk desk;

    @Autowired
    private List<ApplicationRunner> runners;

    @Test
    void withoutARowTheKindergartenIsAsItWasStarted() {
        assertThat(jdbc.queryForObject("select count(*) from kindergarten_settings", Integer.class))
                .isZero();
        assertThat(kindergarten.requisites().shortName()).isEqualTo("МБДОУ «ЦРРДС №8»");
        assertThat(kindergarten.numbering()).isEqualTo(new Numbering("{номер}-ОД", "{номер}"));
        assertThat(kindergarten.acceptingBodies()).containsExactly(AcceptingBody.PEDAGOGICAL_COUNCIL);
        assertThat(kindergarten.mentoringRules()).isEqualTo(new MentoringRules(5, 2, 3, 12));
        assertThat(kindergarten.legalOverlay())
                .isEqualTo(new LegalOverlay(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 1)));
    }

    @Test
    void theFirstStartWritesTheRowAndTheNextLeavesIt() throws Exception {
        start();
        assertThat(jdbc.queryForObject("select short_name from kindergarten_settings", String.class))
                .isEqualTo("МБДОУ «ЦРРДС №8»");
        assertThat(desk.settings().lastChange()).isNull();
        desk.change(renamed(desk.settings(), "Детский сад № 8"), "zaved");

        start();

        assertThat(kindergarten.requisites().shortName()).isEqualTo("Детский сад № 8");
    }

    @Test
    void whoChangedThemLastAndWhenIsKept() {
        desk.change(renamed(desk.settings(), "Сад"), "zaved");

        assertThat(desk.settings().lastChange()).isEqualTo(new Settings.Change("zaved", clock.instant()));
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        var unwritten = desk.settings();
        desk.change(renamed(unwritten, "Первый"), "zaved");
        assertThatThrownBy(() -> desk.change(renamed(unwritten, "Второй"), "zaved"))
                .isInstanceOf(SettingsChangedMeanwhile.class);
        var old = desk.settings();
        desk.change(renamed(old, "Третий"), "zaved");
        assertThatThrownBy(() -> desk.change(renamed(old, "Четвёртый"), "zaved"))
                .isInstanceOf(SettingsChangedMeanwhile.class);

        assertThat(kindergarten.requisites().shortName()).isEqualTo("Третий");
    }

    @Test
    void aChangeOfTheBodiesAloneCountsAsAChange() {
        desk.change(renamed(desk.settings(), "Сад"), "zaved");
        var old = desk.settings();
        desk.change(accepting(old, List.of(AcceptingBody.TRADE_UNION, AcceptingBody.GENERAL_MEETING)), "zaved");

        assertThat(kindergarten.acceptingBodies())
                .containsExactly(AcceptingBody.TRADE_UNION, AcceptingBody.GENERAL_MEETING);
        assertThat(desk.settings().version()).isGreaterThan(old.version());
        desk.change(accepting(desk.settings(), List.of()), "zaved");
        assertThat(kindergarten.acceptingBodies()).isEmpty();
    }

    @Test
    void theTableHoldsOneRow() throws Exception {
        start();

        assertThatThrownBy(() -> jdbc.update("update kindergarten_settings set id = 2"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void start() throws Exception {
        for (var runner : runners) {
            if (runner.getClass().getSimpleName().equals("SettingsStart")) {
                runner.run(new DefaultApplicationArguments());
            }
        }
    }

    private static Settings renamed(Settings now, String shortName) {
        var is = now.requisites();
        return new Settings(
                now.version(),
                new Requisites(
                        is.fullName(),
                        shortName,
                        is.place(),
                        is.headTitle(),
                        is.address(),
                        is.inn(),
                        is.ogrn(),
                        is.site()),
                now.numbering(),
                now.acceptingBodies(),
                now.mentoringRules(),
                now.legalOverlay(),
                null);
    }

    private static Settings accepting(Settings now, List<AcceptingBody> bodies) {
        return new Settings(
                now.version(),
                now.requisites(),
                now.numbering(),
                bodies,
                now.mentoringRules(),
                now.legalOverlay(),
                null);
    }
}
