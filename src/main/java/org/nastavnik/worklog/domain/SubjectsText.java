package org.nastavnik.worklog.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The subjects of a task in one column, {@code ' pairId=7 personId=3 '}: one statement writes them along with the rest. */
final class SubjectsText {

    private static final String BETWEEN = " ";

    private SubjectsText() {}

    static String of(Map<String, String> subjects) {
        return subjects.entrySet().stream()
                .map(subject -> subject.getKey() + "=" + subject.getValue())
                .collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
    }

    static Map<String, String> read(String subjects) {
        return Arrays.stream(subjects.split(BETWEEN))
                .filter(subject -> !subject.isEmpty())
                .map(subject -> subject.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> one, LinkedHashMap::new));
    }

    /** What {@code like} finds the tasks about this thing by. */
    static String pattern(String variable, long id) {
        return "%" + BETWEEN + variable + "=" + id + BETWEEN + "%";
    }
}
