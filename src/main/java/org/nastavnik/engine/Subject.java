package org.nastavnik.engine;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says in words what a process is about, from one variable it carries: the module that owns the thing offers a bean. The
 * words are worked out for whoever reads the list of tasks and are never stored in the engine. Where several subjects
 * speak of one task, the order of the beans is the order of the words.
 */
public interface Subject {

    /** The process variable, such as {@code pairId}. */
    String variable();

    /** Whether the variable means this thing in processes of this key; two modules may use one name for different things. */
    boolean isMeantIn(String process);

    /**
     * The words for each value as the processes carry it, such as «Пара Козлова М. И. – Смирнова О. В.»; unknown values are
     * left out.
     */
    Map<String, String> words(Set<String> values);

    /** Whom these things concern, by id: whose data one sees who opens a task about them. Nobody unless the module says so. */
    default Set<Long> people(Set<String> values) {
        return Set.of();
    }

    /** The same subject, which also tells whom its things concern. */
    default Subject concerning(Function<Set<Long>, Set<Long>> people) {
        var words = this;
        return new Subject() {
            @Override
            public String variable() {
                return words.variable();
            }

            @Override
            public boolean isMeantIn(String process) {
                return words.isMeantIn(process);
            }

            @Override
            public Map<String, String> words(Set<String> values) {
                return words.words(values);
            }

            @Override
            public Set<Long> people(Set<String> values) {
                return people.apply(values.stream().map(Long::valueOf).collect(Collectors.toSet()));
            }
        };
    }

    /** Things known by an id, which mean the same in every process. */
    static Subject byId(String variable, Function<Set<Long>, Map<Long, String>> words) {
        return byId(variable, process -> true, words);
    }

    /** Things known by an id, in some processes. */
    static Subject byId(String variable, Predicate<String> processes, Function<Set<Long>, Map<Long, String>> words) {
        return of(
                variable,
                processes,
                values ->
                        words.apply(values.stream().map(Long::valueOf).collect(Collectors.toSet())).entrySet().stream()
                                .collect(
                                        Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue)));
    }

    /** Things known by a word. */
    static Subject of(String variable, Predicate<String> processes, Function<Set<String>, Map<String, String>> words) {
        return new Subject() {
            @Override
            public String variable() {
                return variable;
            }

            @Override
            public boolean isMeantIn(String process) {
                return processes.test(process);
            }

            @Override
            public Map<String, String> words(Set<String> values) {
                return words.apply(values);
            }
        };
    }
}
