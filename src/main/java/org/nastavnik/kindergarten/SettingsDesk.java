package org.nastavnik.kindergarten;

/** Where the head changes what is set down about the kindergarten. */
public interface SettingsDesk {

    Settings settings();

    /**
     * @param changed with the version it was read at; its last change is not looked at
     * @param by login of who changes it
     * @throws SettingsChangedMeanwhile when somebody has changed the settings since they were read; nothing is changed then
     */
    void change(Settings changed, String by);

    /** The settings were changed by somebody else since they were read. */
    class SettingsChangedMeanwhile extends RuntimeException {

        public SettingsChangedMeanwhile() {
            super("The settings have been changed since they were read");
        }
    }
}
