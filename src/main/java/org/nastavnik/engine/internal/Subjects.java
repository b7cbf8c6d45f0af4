package org.nastavnik.engine.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nastavnik.engine.Subject;
import org.springframework.stereotype.Component;

/** Joins the words of all subjects, asking each of them once for all tasks of a list. */
@Component
class Subjects {

    private final List<Subject> subjects;

    Subjects(List<Subject> subjects) {
        this.subjects = subjects;
    }

    Set<String> variables() {
        return subjects.stream().map(Subject::variable).collect(Collectors.toSet());
    }

    Set<String> variablesIn(String process) {
        return subjects.stream()
                .filter(subject -> subject.isMeantIn(process))
                .map(Subject::variable)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<Long> people(String process, Map<String, String> values) {
        return subjects.stream()
                .filter(subject -> values.get(subject.variable()) != null && subject.isMeantIn(process))
                .flatMap(subject -> subject.people(Set.of(values.get(subject.variable()))).stream())
                .collect(Collectors.toSet());
    }

    /** The words for each of these, in their order; empty where nothing is to be said. */
    List<String> words(List<Told> things) {
        var parts = things.stream().map(thing -> new LinkedHashSet<String>()).toList();
        for (var subject : subjects) {
            var meant = meant(subject, things);
            if (meant.isEmpty()) {
                continue;
            }
            var words = subject.words(new HashSet<>(meant.values()));
            meant.forEach((index, value) -> {
                if (words.containsKey(value)) {
                    parts.get(index).add(words.get(value));
                }
            });
        }
        return parts.stream().map(part -> String.join(" · ", part)).toList();
    }

    private static Map<Integer, String> meant(Subject subject, List<Told> things) {
        var meant = new HashMap<Integer, String>();
        for (var index = 0; index < things.size(); index++) {
            var thing = things.get(index);
            var value = thing.values().get(subject.variable());
            if (value != null
                    && subject.isMeantIn(thing.process())
                    && thing.speaksOf().test(subject.variable())) {
                meant.put(index, value);
            }
        }
        return meant;
    }

    /**
     * A task or a process to be told about.
     *
     * @param speaksOf whether a variable is a subject here and not, for one, the doer of the task
     */
    record Told(String process, Map<String, String> values, Predicate<String> speaksOf) {}
}
