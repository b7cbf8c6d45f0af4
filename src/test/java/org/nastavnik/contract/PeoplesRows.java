package org.nastavnik.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nastavnik.staff.Person;
import org.nastavnik.year.Answers;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds what the tables hold of people: rows that carry their number or login or belong by a foreign key to such a row, and rows
 * that name them.
 */
final class PeoplesRows {

    private static final Set<String> NUMBERS = Set.of("person_id", "mentor_id", "mentee_id");
    private static final String LOGIN = "doer";

    private final JdbcTemplate jdbc;
    private final Map<String, Set<String>> columns = new TreeMap<>();
    private final Map<String, List<Link>> links = new TreeMap<>();

    private record Link(String column, String parent, String parentColumn) {}

    /** @param words those of people in these rows, as {@link Answers} marks them, by column */
    record Held(int rows, Set<String> words) {}

    PeoplesRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            read(connection);
            return null;
        });
    }

    private void read(Connection connection) throws SQLException {
        var schema = connection.getMetaData();
        // The library of records makes temporary tables beside ours; they last as long as a statement.
        try (var found = schema.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                columns.put(found.getString("TABLE_NAME"), new TreeSet<>());
            }
        }
        try (var found = schema.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (found.next()) {
                columns.getOrDefault(found.getString("TABLE_NAME"), new TreeSet<>())
                        .add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        for (var table : columns.keySet()) {
            try (var keys = schema.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (keys.next()) {
                    links.computeIfAbsent(table, any -> new ArrayList<>())
                            .add(new Link(
                                    keys.getString("FKCOLUMN_NAME"),
                                    keys.getString("PKTABLE_NAME"),
                                    keys.getString("PKCOLUMN_NAME")));
                }
            }
        }
    }

    Set<String> tables() {
        return columns.keySet();
    }

    /** By table; every table is there. */
    Map<String, Held> of(Person... people) {
        Map<String, Held> held = new LinkedHashMap<>();
        tables().forEach(table -> held.put(table, held(table, List.of(people))));
        return held;
    }

    private Held held(String table, List<Person> people) {
        var count = new int[] {0};
        var words = new TreeSet<String>();
        jdbc.query(
                "select t.*, case when %s then 1 else 0 end as of_people from \"%s\" t"
                        .formatted(condition("t", table, people), table),
                row -> {
                    var texts = new TreeMap<String, String>();
                    for (var column = 1; column < row.getMetaData().getColumnCount(); column++) {
                        texts.put(row.getMetaData().getColumnName(column), String.valueOf(row.getString(column)));
                    }
                    if (row.getInt("of_people") == 1 || names(texts, people)) {
                        count[0]++;
                        texts.forEach((column, text) -> {
                            if (text.contains(Answers.MARK)) {
                                words.add(table.toLowerCase(Locale.ROOT) + "." + column.toLowerCase(Locale.ROOT));
                            }
                        });
                    }
                });
        return new Held(count[0], words);
    }

    private static boolean names(Map<String, String> texts, List<Person> people) {
        return texts.values().stream()
                .anyMatch(text -> people.stream().anyMatch(person -> text.contains(person.lastName())));
    }

    private String condition(String alias, String table, List<Person> people) {
        var numbers = people.stream().map(person -> String.valueOf(person.id())).collect(Collectors.joining(", "));
        var logins = people.stream().map(person -> "'" + person.login() + "'").collect(Collectors.joining(", "));
        var ways = new ArrayList<String>();
        for (var column : columns.get(table)) {
            if (NUMBERS.contains(column) && ofPeople(table, column)) {
                ways.add("%s.%s in (%s)".formatted(alias, column, numbers));
            } else if (column.equals(LOGIN)) {
                ways.add("%s.%s in (%s)".formatted(alias, column, logins));
            }
        }
        if (ways.isEmpty()) {
            for (var link : links.getOrDefault(table, List.of())) {
                if (!link.parent().equals(table) && !link.parent().equalsIgnoreCase("person")) {
                    var inner = alias + "p";
                    ways.add("%s.%s in (select %s.%s from \"%s\" %s where %s)"
                            .formatted(
                                    alias,
                                    link.column(),
                                    inner,
                                    link.parentColumn(),
                                    link.parent(),
                                    inner,
                                    condition(inner, link.parent(), people)));
                }
            }
        }
        return ways.isEmpty() ? "false" : String.join(" or ", ways);
    }

    /** A list of a mentor's areas calls the number of the mentor's line {@code mentor_id} too. */
    private boolean ofPeople(String table, String column) {
        return links.getOrDefault(table, List.of()).stream()
                .filter(link -> link.column().equalsIgnoreCase(column))
                .allMatch(link -> link.parent().equalsIgnoreCase("person"));
    }
}
