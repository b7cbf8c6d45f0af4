package org.nastavnik.staff.intake;

/** The file as a whole cannot be taken. The message is a Russian sentence that says what to do. */
class UnreadableFile extends RuntimeException {

    UnreadableFile(String message) {
        super(message);
    }
}
