package org.nastavnik;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.kindergarten.LegalOverlay;
import org.nastavnik.kindergarten.MentoringRules;
import org.nastavnik.kindergarten.Settings;
import org.nastavnik.kindergarten.SettingsDesk;

/** Changes one setting of a kindergarten under test. */
public final class ChangedSettings {

    private final SettingsDesk desk;

    public ChangedSettings(SettingsDesk desk) {
        this.desk = desk;
    }

    /** From which day article 351.8 is followed; null: never. */
    public void mentoringArticleFrom(@Nullable LocalDate day) {
        var now = desk.settings();
        save(now, now.mentoringRules(), new LegalOverlay(day, now.legalOverlay().separateConsents()));
    }

    public void rules(MentoringRules rules) {
        var now = desk.settings();
        save(now, rules, now.legalOverlay());
    }

    private void save(Settings now, MentoringRules rules, LegalOverlay overlay) {
        desk.change(
                new Settings(
                        now.version(),
                        now.requisites(),
                        now.numbering(),
                        now.acceptingBodies(),
                        rules,
                        overlay,
                        now.lastChange()),
                "zaved");
    }
}
