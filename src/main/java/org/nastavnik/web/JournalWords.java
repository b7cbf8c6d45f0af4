package org.nastavnik.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Tasks;
import org.nastavnik.journal.Entry;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Says entries of the journal as people read them; the journal itself knows ids and logins only. */
@Component
public class JournalWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    private final People people;
    private final Duties duties;
    private final Tasks tasks;
    private final Documents documents;
    private final Clock clock;

    JournalWords(People people, Duties duties, Tasks tasks, Documents documents, Clock clock) {
        this.people = people;
        this.duties = duties;
        this.tasks = tasks;
        this.documents = documents;
        this.clock = clock;
    }

    /** Names are asked for once for all of them. */
    public List<Line> lines(Collection<Entry> entries) {
        var concerned = people.named(
                entries.stream().flatMap(entry -> entry.people().stream()).collect(Collectors.toSet()));
        var doers = doers(entries);
        return entries.stream()
                .map(entry -> new Line(
                        entry.number(),
                        MOMENT.format(entry.at().atZone(clock.getZone())),
                        entry.login() == null ? "приложение" : doers.get(entry.login()),
                        entry.login(),
                        entry.kind().title(),
                        what(entry.subject()),
                        entry.people().stream()
                                .map(id -> concerned.containsKey(id)
                                        ? concerned.get(id).shortName()
                                        : "сотрудник № " + id)
                                .collect(Collectors.joining(", ")),
                        entry.place(),
                        entry.address() == null ? "" : entry.address()))
                .toList();
    }

    /** «Белова И. Н., заведующий» */
    private Map<String, String> doers(Collection<Entry> entries) {
        var held = duties.byLogin();
        var doers = new LinkedHashMap<String, String>();
        entries.stream().map(Entry::login).filter(Objects::nonNull).distinct().forEach(login -> {
            var name = people.findByLogin(login).map(Person::shortName).orElse("не из сотрудников: " + login);
            doers.put(login, held.containsKey(login) ? name + ", " + titles(held.get(login)) : name);
        });
        return doers;
    }

    /** As within a sentence. */
    private static String titles(Set<Duty> duties) {
        return duties.stream()
                .sorted()
                .map(Duty::title)
                .map(StringUtils::uncapitalize)
                .collect(Collectors.joining(", "));
    }

    private String what(String subject) {
        var words = subject.split(" ", 2);
        var rest = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "task" -> {
                var key = rest.split(" ")[0];
                yield "«" + tasks.names().getOrDefault(key, key) + "»";
            }
            case "document" ->
                documents
                        .title(rest.split("/")[0])
                        .map(title -> title + " (" + rest + ")")
                        .orElse(rest);
            case "documents" -> "все документы " + rest.replace("of ", "");
            case "login" -> "логин " + rest;
            case "process" -> "дело " + rest;
            case "backup" -> "копия " + rest;
            case "browser" -> "в браузере";
            case "program" -> "программой";
            default -> subject;
        };
    }

    /**
     * An entry in words.
     *
     * @param login whose doing it was; null where the application's
     * @param people whom it concerns; empty where nobody in particular
     */
    public record Line(
            long number,
            String at,
            String who,
            @Nullable String login,
            String kind,
            String what,
            String people,
            String place,
            String address) {

        /** As a line of a table for other programs. */
        List<String> cells() {
            return Stream.of(Long.toString(number), at, who, login, kind, what, people, place, address)
                    .map(cell -> cell == null ? "" : cell)
                    .toList();
        }
    }
}
