package org.nastavnik.contract;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** Collects everything that is wrong with a file, so that one run tells all of it. */
final class Problems {

    private final String file;
    private final List<String> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /**
     * @param element which element of the file
     * @param problem what is wrong with it and what to do
     */
    void add(String element, String problem) {
        found.add(file + ": " + element + ": " + problem);
    }

    void addUnless(boolean fine, String element, String problem) {
        if (!fine) {
            add(element, problem);
        }
    }

    void assertNone() {
        if (!found.isEmpty()) {
            Assertions.fail("\n  " + String.join("\n  ", found));
        }
    }
}
