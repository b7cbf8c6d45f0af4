package org.nastavnik.backup.archive;

/** Why a backup is not made, taken or brought back: a Russian sentence that says what to do. */
public class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message);
    }
}
