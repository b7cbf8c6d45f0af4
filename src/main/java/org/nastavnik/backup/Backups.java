package org.nastavnik.backup;

/** Whether what the kindergarten has could be brought back. */
public interface Backups {

    /** Whether there is a backup so young that no night has gone without; where none can be read, there is none. */
    boolean areFresh();
}
