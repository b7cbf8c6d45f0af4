package org.nastavnik.backup;

import java.time.Duration;

/** Whether what the kindergarten has could be brought back. */
public interface Backups {

    /** Whether there is a backup no older than this; where none can be read, there is none. */
    boolean newerThan(Duration age);
}
