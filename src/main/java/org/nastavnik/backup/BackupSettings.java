package org.nastavnik.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param directory where backups lie; better on another disk than the data
 * @param cron when one is made by itself; «-» for never
 * @param keep how many of the newest stay
 * @param password what new ones are encrypted with, and what is tried on old ones; null for none
 */
@ConfigurationProperties("nastavnik.backup")
public record BackupSettings(
        @DefaultValue("./data/backups") Path directory,
        @DefaultValue("0 30 2 * * *") String cron,
        @DefaultValue("14") int keep,
        @Nullable String password) {

    public BackupSettings {
        if (password != null && password.isBlank()) {
            password = null;
        }
        if (keep < 1) {
            throw new IllegalArgumentException("nastavnik.backup.keep is " + keep + ": set 1 or more");
        }
    }
}
