package org.nastavnik.documents.copies;

/** A file that is not taken; its message says why and what to do, to people. */
public class RefusedFile extends RuntimeException {

    RefusedFile(String message) {
        super(message);
    }
}
