package org.nastavnik.roadmap.glance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.engine.OpenTask;
import org.nastavnik.roadmap.Link;
import org.nastavnik.roadmap.glance.YearBoard.Paged;
import org.nastavnik.roadmap.glance.YearBoard.Waiting;
import org.nastavnik.staff.Person;

/** Who is being waited for: the open tasks of the year by those who are to do them, whoever is latest first. */
final class WaitingPeople {

    private WaitingPeople() {}

    static Paged<Waiting> of(List<OpenTask> open, Map<String, Person> people, LocalDate today, int page, int size) {
        var byDoer =
                open.stream().collect(Collectors.groupingBy(OpenTask::doer, LinkedHashMap::new, Collectors.toList()));
        var waiting = byDoer.entrySet().stream()
                .map(doer -> waiting(people.get(doer.getKey()), doer.getKey(), doer.getValue(), today))
                .sorted(Comparator.comparing(WaitingPeople::dueOrNever)
                        .thenComparing(Waiting::since)
                        .thenComparing(Waiting::name))
                .toList();
        return Paged.of(waiting, page, size);
    }

    /** The names of those whose open tasks serve each item of the roadmap. */
    static Map<String, Set<String>> byItem(List<OpenTask> open, Map<String, Person> people) {
        var names = new HashMap<String, Set<String>>();
        for (var task : open) {
            task.items().stream()
                    .limit(1)
                    .forEach(item -> names.computeIfAbsent(item, any -> new LinkedHashSet<>())
                            .add(name(people.get(task.doer()), task.doer())));
        }
        return names;
    }

    private static String name(@Nullable Person person, String login) {
        return person == null ? login : person.shortName();
    }

    private static LocalDate dueOrNever(Waiting waiting) {
        return Objects.requireNonNullElse(waiting.due(), LocalDate.MAX);
    }

    private static Waiting waiting(@Nullable Person person, String login, List<OpenTask> theirs, LocalDate today) {
        return new Waiting(
                name(person, login),
                person == null ? "" : person.position(),
                theirs.size(),
                (int) theirs.stream().filter(task -> task.overdue(today)).count(),
                theirs.stream().map(OpenTask::since).reduce(Days::earlier).orElse(today),
                theirs.stream()
                        .map(OpenTask::due)
                        .filter(Objects::nonNull)
                        .reduce(Days::earlier)
                        .orElse(null),
                theirs.stream()
                        .map(task -> new YearBoard.Task(
                                task.name(),
                                task.about(),
                                task.since(),
                                task.due(),
                                task.overdue(today),
                                List.of(new Link("Ход", Sources.course(task.processInstanceId())))))
                        .toList());
    }
}
