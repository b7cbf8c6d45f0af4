package org.nastavnik.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.nastavnik.access.Address.Reach;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The matrix of rights: a line for each address and each thing of the engine, a column for each group. Whoever has a duty is
 * a member of its group and of {@code participants} besides, so a column names only what the duty adds. What no line names
 * is refused.
 */
@Component
public class AccessMatrix {

    /** Whoever is not logged in. */
    public static final String STRANGER = "stranger";

    private static final String FILE = "access/matrix.csv";

    private static final String WHAT = "what";
    private static final String ACTIONS = "actions";

    private static final CSVFormat TABLE = CSVFormat.Builder.create()
            .setDelimiter('|')
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final List<String> groups;
    private final List<Address> addresses = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();

    AccessMatrix() {
        try (var table = TABLE.parse(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            groups = table.getHeaderNames().stream()
                    .filter(column -> !column.equals(WHAT) && !column.equals(ACTIONS))
                    .toList();
            table.forEach(this::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        addresses.sort((one, other) -> one.path().compareTo(other.path()));
    }

    private void read(CSVRecord line) {
        if (!line.isConsistent()) {
            throw new IllegalStateException(FILE + ", line " + line.getRecordNumber() + ": " + groups.size()
                    + " groups are expected in " + line);
        }
        if (line.get(WHAT).startsWith("/")) {
            addresses.add(address(line));
        } else {
            grants.addAll(grants(line));
        }
    }

    private Address address(CSVRecord line) {
        var reach = new LinkedHashMap<String, Reach>();
        for (var group : groups) {
            switch (line.get(group)) {
                case "" -> {}
                case "+" -> reach.put(group, Reach.ALL);
                case "own" -> reach.put(group, Reach.OWN);
                default -> throw unknownMark(line, group);
            }
        }
        return new Address(PathPatternParser.defaultInstance.parse(line.get(WHAT)), actions(line), Map.copyOf(reach));
    }

    private List<Grant> grants(CSVRecord line) {
        var thing = line.get(WHAT).split("\\s+", 2);
        return groups.stream()
                .filter(group -> switch (line.get(group)) {
                    case "" -> false;
                    case "+" -> true;
                    default -> throw unknownMark(line, group);
                })
                .map(group -> new Grant(group, thing[0], thing[1], actions(line)))
                .toList();
    }

    private static IllegalStateException unknownMark(CSVRecord line, String group) {
        return new IllegalStateException(
                FILE + ": unknown mark «" + line.get(group) + "» of " + group + " at " + line.get(WHAT));
    }

    private static Set<String> actions(CSVRecord line) {
        return Set.of(line.get(ACTIONS).split("\\s+"));
    }

    /** The columns, strangers included. */
    public List<String> groups() {
        return groups;
    }

    /** The most exact one first. */
    public List<Address> addresses() {
        return List.copyOf(addresses);
    }

    public List<Grant> grants() {
        return List.copyOf(grants);
    }

    /** The line for this request: of those that answer it, the one whose path is the most exact. */
    public Optional<Address> address(String method, String path) {
        var asked = PathContainer.parsePath(path);
        return addresses.stream()
                .filter(address -> address.answers(method, asked))
                .findFirst();
    }

    /** Whether somebody of these groups may look at the page. */
    public boolean opens(String page, Collection<String> groups) {
        return address("GET", page).flatMap(address -> address.reach(groups)).isPresent();
    }

    /** Whether anything lies there, whoever may ask for it and how. */
    public boolean knows(String path) {
        var asked = PathContainer.parsePath(path);
        return addresses.stream().anyMatch(address -> address.path().matches(asked));
    }
}
