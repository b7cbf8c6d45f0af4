package org.nastavnik.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The tables of the journal: entries are added at the end and read, and nothing else happens to them but that those whose time
 * is up are removed from the front. Each entry's hash covers its fields and the hash before it; every writer holds the one row
 * of the chain until its transaction ends, so that parallel writers make one chain without gaps.
 */
public class JournalChain {

    private static final int READ_AT_ONCE = 1_000;

    /** What is asked for may be any number somebody has typed into an address. */
    private static final int LAST_PAGE = 1_000_000;

    /** An entry with the hash it bears. */
    record Link(Entry entry, String hash) {}

    /** What the row of the chain says: where it begins, and with what it ends. */
    record Chain(Seal beforeFirst, Seal last) {}

    private final JdbcOperations jdbc;

    public JournalChain(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** In the connection's own transaction; the connection stays open. */
    public static JournalChain of(Connection connection) {
        return new JournalChain(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
    }

    /** Within a transaction of the caller's. */
    public void append(
            Instant at,
            @Nullable String login,
            Kind kind,
            Collection<Long> people,
            String subject,
            String place,
            @Nullable String address) {
        var last = chain(" for update").last();
        var entry = new Entry(
                last.number() + 1,
                at.truncatedTo(ChronoUnit.MILLIS),
                login,
                kind,
                people.stream().distinct().sorted().toList(),
                subject,
                place,
                address);
        write(entry, hash(last.hash(), entry));
    }

    private void write(Entry entry, String hash) {
        jdbc.update(
                "insert into journal_entry (entry_number, happened_at, login, kind, subject, place, address, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                entry.at().atOffset(ZoneOffset.UTC),
                entry.login(),
                entry.kind().name(),
                entry.subject(),
                entry.place(),
                entry.address(),
                hash);
        if (!entry.people().isEmpty()) {
            jdbc.batchUpdate(
                    "insert into journal_entry_person (entry_number, person_id) values (?, ?)",
                    entry.people().stream()
                            .map(person -> new Object[] {entry.number(), person})
                            .toList());
        }
        jdbc.update("update journal_chain set last_number = ?, last_hash = ? where id = 1", entry.number(), hash);
    }

    public Seal last() {
        return chain("").last();
    }

    private Chain chain(String lock) {
        return jdbc
                .query(
                        "select before_first, before_hash, last_number, last_hash from journal_chain where id = 1"
                                + lock,
                        (row, index) -> new Chain(
                                new Seal(row.getLong(1), row.getString(2)), new Seal(row.getLong(3), row.getString(4))))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The row journal_chain is missing"));
    }

    /** As it is committed at one moment: what others add or remove meanwhile is not seen. */
    public static Finding verifyOf(DataSource dataSource, @Nullable Seal known) throws SQLException {
        return Snapshot.of(dataSource, connection -> of(connection).verify(known));
    }

    /** It reads in many statements: the connection has to see the same rows in all of them. */
    public Finding verify(@Nullable Seal known) {
        var chain = chain("");
        var walk = new ChainWalk(chain, known);
        var fault = firstFault(walk, chain.last().number());
        return new Finding(walk.length(), chain.last(), fault == null ? walk.faultAtTheEnd() : fault);
    }

    private @Nullable String firstFault(ChainWalk walk, long last) {
        for (var links = links(walk.next(), last); !links.isEmpty(); links = links(walk.next(), last)) {
            for (var link : links) {
                var fault = walk.step(link);
                if (fault != null) {
                    return fault;
                }
            }
        }
        return null;
    }

    private List<Link> links(long from, long to) {
        var links = jdbc.query(
                "select * from journal_entry where entry_number between ? and ? order by entry_number",
                (row, index) -> link(row),
                from,
                Math.min(to, from + READ_AT_ONCE - 1));
        return links.isEmpty() ? links : withPeople(links);
    }

    private List<Link> withPeople(List<Link> links) {
        var people = people(links.stream().map(link -> link.entry().number()).toList());
        return links.stream()
                .map(link -> new Link(
                        with(people.getOrDefault(link.entry().number(), List.of()), link.entry()), link.hash()))
                .toList();
    }

    private static Entry with(List<Long> people, Entry entry) {
        return new Entry(
                entry.number(),
                entry.at(),
                entry.login(),
                entry.kind(),
                people,
                entry.subject(),
                entry.place(),
                entry.address());
    }

    private Map<Long, List<Long>> people(List<Long> numbers) {
        var people = new TreeMap<Long, List<Long>>();
        jdbc.query(
                "select entry_number, person_id from journal_entry_person where entry_number in ("
                        + numbers.stream().map(number -> "?").collect(Collectors.joining(", "))
                        + ") order by entry_number, person_id",
                row -> {
                    people.computeIfAbsent(row.getLong(1), number -> new ArrayList<>())
                            .add(row.getLong(2));
                },
                numbers.toArray());
        return people;
    }

    private static Link link(ResultSet row) throws SQLException {
        var entry = new Entry(
                row.getLong("entry_number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("login"),
                Kind.valueOf(row.getString("kind")),
                List.of(),
                row.getString("subject"),
                row.getString("place"),
                row.getString("address"));
        return new Link(entry, row.getString("hash"));
    }

    /** Each field with its length before it, so that no two entries are written alike. */
    static String hash(String before, Entry entry) {
        var fields = Stream.of(
                        before,
                        entry.number(),
                        entry.at().toEpochMilli(),
                        entry.login(),
                        entry.kind().name(),
                        entry.people().stream().map(String::valueOf).collect(Collectors.joining(",")),
                        entry.subject(),
                        entry.place(),
                        entry.address())
                .map(field -> field == null ? "-" : field.toString().length() + ":" + field)
                .collect(Collectors.joining(";"));
        return DigestUtils.sha256Hex(fields);
    }

    /** The latest first. */
    public Page find(Search search, int page) {
        return page(Where.of(search), page);
    }

    private Page page(Where where, int asked) {
        var page = Math.min(Math.max(0, asked), LAST_PAGE);
        var total = jdbc.queryForObject(
                "select count(*) from journal_entry e" + where.clause(), Long.class, where.values());
        var entries = entries(
                where, "order by e.entry_number desc limit " + Page.SIZE + " offset " + (long) page * Page.SIZE);
        return new Page(entries, page, total == null ? 0 : total);
    }

    /** All that are found, the oldest first; a thousand at a time are held in memory. */
    public void each(Search search, Consumer<Entry> reader) {
        var after = 0L;
        for (var entries = after(search, after); !entries.isEmpty(); entries = after(search, after)) {
            entries.forEach(reader);
            after = entries.get(entries.size() - 1).number();
        }
    }

    private List<Entry> after(Search search, long number) {
        return entries(
                Where.of(search).and("e.entry_number > ?", number), "order by e.entry_number limit " + READ_AT_ONCE);
    }

    /** Who else has opened this person's data, the latest first. */
    public Page readingsOf(long person, String own, int page) {
        var kinds = Stream.of(Kind.values())
                .filter(Kind::isReading)
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", "));
        return page(
                Where.of(new Search(person, null, null, null, null))
                        .and("e.kind in (" + kinds + ")")
                        .and("(e.login is null or e.login <> ?)", own),
                page);
    }

    private List<Entry> entries(Where where, String order) {
        var links = jdbc.query(
                "select e.* from journal_entry e" + where.clause() + " " + order,
                (row, index) -> link(row),
                where.values());
        return links.isEmpty()
                ? List.of()
                : withPeople(links).stream().map(Link::entry).toList();
    }

    /**
     * Removes the entries at the front that are older than this moment, within a transaction of the caller's. The chain then
     * begins with the hash of the last one removed.
     *
     * @return the last one removed, or null when none was
     */
    public @Nullable Seal removeBefore(Instant moment) {
        var chain = chain(" for update");
        var firstKept = jdbc.queryForObject(
                "select min(entry_number) from journal_entry where happened_at >= ?",
                Long.class,
                moment.atOffset(ZoneOffset.UTC));
        var lastRemoved = (firstKept == null ? chain.last().number() + 1 : firstKept) - 1;
        if (lastRemoved <= chain.beforeFirst().number()) {
            return null;
        }
        var seal = new Seal(
                lastRemoved,
                jdbc.queryForObject(
                        "select hash from journal_entry where entry_number = ?", String.class, lastRemoved));
        jdbc.update("delete from journal_entry_person where entry_number <= ?", lastRemoved);
        jdbc.update("delete from journal_entry where entry_number <= ?", lastRemoved);
        jdbc.update(
                "update journal_chain set before_first = ?, before_hash = ? where id = 1", lastRemoved, seal.hash());
        return seal;
    }

    /** Conditions with their values. */
    private record Where(List<String> conditions, List<Object> given) {

        static Where of(Search search) {
            var where = new Where(new ArrayList<>(), new ArrayList<>());
            if (search.person() != null) {
                where.and(
                        "exists (select 1 from journal_entry_person p where p.entry_number = e.entry_number"
                                + " and p.person_id = ?)",
                        search.person());
            }
            if (search.login() != null) {
                where.and("e.login = ?", search.login());
            }
            if (search.kind() != null) {
                where.and("e.kind = ?", search.kind().name());
            }
            if (search.from() != null) {
                where.and("e.happened_at >= ?", search.from().atOffset(ZoneOffset.UTC));
            }
            if (search.until() != null) {
                where.and("e.happened_at < ?", search.until().atOffset(ZoneOffset.UTC));
            }
            return where;
        }

        Where and(String condition, Object... values) {
            conditions.add(condition);
            given.addAll(List.of(values));
            return this;
        }

        String clause() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        Object[] values() {
            return given.toArray();
        }
    }
}
