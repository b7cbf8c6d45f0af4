package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.grammar.Gender;
import org.nastavnik.staff.StaffCards;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JournalTest extends KindergartenTest {

    private static final Search OF_HEAD = new Search(null, "zaved", null, null, null);

    @Autowired
    private Journal journal;

    @Autowired
    private StaffCards cards;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void whoOpensSomebodyElsesDataIsWrittenDownAndWhoOpensTheirOwnIsNot() {
        var other = personId("pedagog2");
        journal.opened(Kind.DOCUMENT_OPENED, "zaved", Set.of(other), "document deficit-card/1", "");
        journal.opened(Kind.DOCUMENT_OPENED, "pedagog2", Set.of(other), "document deficit-card/1", "");

        assertThat(journal.readingsOf(other, "nobody", 0).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.login()).isEqualTo("zaved");
                    assertThat(entry.kind()).isEqualTo(Kind.DOCUMENT_OPENED);
                    assertThat(entry.people()).containsExactly(other);
                    assertThat(entry.at()).isEqualTo(clock.instant());
                });
        assertThat(journal.verify(null).whole()).isTrue();
    }

    @Test
    void aReadingStaysWhenItsTransactionIsRolledBackAndAChangeGoesWithIt() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    journal.opened(Kind.TASK_OPENED, "zaved", Set.of(), "task of-a-test", "");
                    journal.changed(Kind.SETTINGS_CHANGED, "zaved", Set.of(), "settings");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(journal.find(OF_HEAD, 0).entries()).extracting(Entry::kind).containsExactly(Kind.TASK_OPENED);

        transaction.executeWithoutResult(
                status -> journal.changed(Kind.SETTINGS_CHANGED, "zaved", Set.of(), "settings"));
        assertThat(journal.find(OF_HEAD, 0).entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.SETTINGS_CHANGED, Kind.TASK_OPENED);
    }

    /** What cannot be written down is not shown. */
    @Test
    void whereNothingCanBeWrittenTheReadingFails() {
        journal.opened(Kind.TASK_OPENED, "zaved", Set.of(), "task of-a-test", "");
        jdbc.update("update journal_chain set last_number = last_number - 1");
        assertThatThrownBy(() -> journal.opened(Kind.TASK_OPENED, "zaved", Set.of(), "task of-a-test", ""))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void parallelWritersMakeOneChainWithoutGaps() throws Exception {
        var before = journal.seal().number();
        var writers = Executors.newFixedThreadPool(6);
        try {
            var work = IntStream.range(0, 6)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        for (var round = 0; round < 25; round++) {
                            if (round % 2 == 0) {
                                journal.opened(Kind.TASK_OPENED, "zaved", Set.of(1L, 2L), "task " + writer, "");
                            } else {
                                transaction.executeWithoutResult(status -> journal.changed(
                                        Kind.SETTINGS_CHANGED, "zaved", Set.of(3L), "settings " + writer));
                            }
                        }
                        return null;
                    })
                    .toList();
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(jdbc.queryForList(
                        "select entry_number from journal_entry where entry_number > ? order by entry_number",
                        Long.class,
                        before))
                .isEqualTo(
                        LongStream.rangeClosed(before + 1, before + 150).boxed().toList());
        assertThat(journal.verify(null)).isEqualTo(new Finding(before + 150, journal.seal(), null));
    }

    /** Otherwise one row somebody holds would hold up everybody's entries, and two could wait for each other for ever. */
    @Test
    void whoWaitsForARowDoesNotHoldTheChainMeanwhile() throws Exception {
        var person = personId("pedagog2");
        var before = journal.seal().number();
        var desk = Executors.newSingleThreadExecutor();
        try {
            var change = transaction.execute(status -> {
                jdbc.queryForList("select id from person where id = ? for update", person);
                var waiting = desk.submit(() ->
                        cards.change(person, new StaffCards.Change(Gender.FEMALE, "методист", Map.of()), "kurator"));
                untilSomebodyWaitsForUs(waiting);

                journal.opened(Kind.TASK_OPENED, "zaved", Set.of(), "task of-a-test", "");
                return waiting;
            });
            assertThat(change.get(1, TimeUnit.MINUTES)).isEmpty();
        } finally {
            desk.shutdownNow();
        }
        assertThat(jdbc.queryForList(
                        "select kind from journal_entry where entry_number > ? order by entry_number",
                        String.class,
                        before))
                .containsExactly("TASK_OPENED", "STAFF_CARD_CHANGED");
    }

    private void untilSomebodyWaitsForUs(Future<?> work) {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!isWaitedFor()) {
            assertThat(work.isDone()).as("done without waiting").isFalse();
            assertThat(System.nanoTime()).as("a minute has passed").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private boolean isWaitedFor() {
        return jdbc.queryForObject(
                "select count(*) > 0 from information_schema.sessions where blocker_id = session_id()", Boolean.class);
    }

    @Test
    void whateverIsChangedLeftOutOrMovedIsFound() {
        for (var entry = 0; entry < 5; entry++) {
            journal.opened(Kind.TASK_OPENED, "zaved", Set.of(7L), "task " + entry, "");
        }
        var last = journal.seal();
        var third = last.number() - 2;
        var inside = new JournalChain(jdbc);

        assertFound("update journal_entry set login = 'kurator' where entry_number = " + third, "№ " + third);
        assertFound(
                "update journal_entry set happened_at = dateadd(hour, 1, happened_at) where entry_number = " + third,
                "№ " + third);
        assertFound(
                "update journal_entry_person set person_id = 8 where entry_number = " + third,
                "№ " + third + " изменена");
        assertFound("delete from journal_entry_person where entry_number = " + third, "№ " + third + " изменена");
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from journal_entry_person where entry_number = " + third);
            jdbc.update("delete from journal_entry where entry_number = " + third);
            assertThat(inside.verify(null).fault()).contains("Не хватает записи № " + third);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from journal_entry_person where entry_number = " + last.number());
            jdbc.update("delete from journal_entry where entry_number = " + last.number());
            assertThat(inside.verify(null).fault()).contains("Не хватает последних записей");
            // Whoever mends the head too is found out by what was written down elsewhere.
            jdbc.update(
                    "update journal_chain set last_number = ?, last_hash ="
                            + " (select hash from journal_entry where entry_number = ?)",
                    last.number() - 1,
                    last.number() - 1);
            assertThat(inside.verify(null).whole()).isTrue();
            assertThat(inside.verify(last).fault()).contains("не та, что была записана отдельно");
            status.setRollbackOnly();
        });
        assertThat(journal.verify(last).whole()).isTrue();
        assertThat(journal.verify(Seal.of(last.toString())).whole()).isTrue();
    }

    private void assertFound(String change, String fault) {
        transaction.executeWithoutResult(status -> {
            jdbc.update(change);
            assertThat(new JournalChain(jdbc).verify(null).fault()).contains(fault);
            status.setRollbackOnly();
        });
    }

    @Test
    void whatComesAndGoesMeanwhileIsNoFault() throws Exception {
        var chain = new JournalChain(jdbc);
        var begun = clock.instant();
        var done = new AtomicBoolean();
        var writer = Executors.newSingleThreadExecutor();
        try {
            var writing = writer.submit(() -> {
                for (var second = 1; !done.get(); second++) {
                    var now = begun.plusSeconds(second);
                    transaction.executeWithoutResult(status -> {
                        chain.append(now, "zaved", Kind.TASK_OPENED, Set.of(7L), "task", "", null);
                        chain.removeBefore(now.minusSeconds(30));
                    });
                }
            });
            var last = 0L;
            while (last < 300 && !writing.isDone()) {
                var finding = journal.verify(null);
                assertThat(finding.fault()).isNull();
                assertThat(finding.last().number()).isGreaterThanOrEqualTo(last);
                last = finding.last().number();
            }
            done.set(true);
            writing.get();
        } finally {
            done.set(true);
            writer.shutdown();
        }
    }

    @Test
    void whatHasBeenKeptLongEnoughGoesFromTheFrontAndTheChainHolds() {
        journal.opened(Kind.TASK_OPENED, "zaved", Set.of(7L), "task old", "");
        var old = journal.seal();
        clock.moveTo(LocalDate.of(2029, 8, 4));
        journal.opened(Kind.TASK_OPENED, "zaved", Set.of(7L), "task new", "");

        var chain = new JournalChain(jdbc);
        var removed = transaction.execute(status -> chain.removeBefore(
                clock.instant().atZone(ZoneOffset.UTC).minus(Period.ofYears(3)).toInstant()));

        assertThat(removed).isEqualTo(old);
        assertThat(journal.find(Search.ALL, 0).entries())
                .extracting(Entry::subject)
                .containsExactly("task new");
        assertThat(journal.verify(null)).isEqualTo(new Finding(1, journal.seal(), null));
        assertThat(journal.verify(old).whole())
                .as("the last one removed is still known")
                .isTrue();
        jdbc.update("update journal_chain set before_hash = repeat('1', 64)");
        assertThat(journal.verify(null).whole()).isFalse();
    }

    /** Rights begin with the staff: whoever is hired gets a login and groups. */
    @Test
    void entriesAreFoundByPersonLoginKindAndDay() {
        var person = personId("pedagog3");
        journal.opened(Kind.TASK_OPENED, "kurator", Set.of(person, personId("pedagog4")), "task match", "");
        journal.changed(Kind.SETTINGS_CHANGED, "zaved", Set.of(), "settings");
        var midnight = LocalDate.of(2026, 8, 3).atStartOfDay(clock.getZone()).toInstant();

        assertThat(journal.find(new Search(person, null, Kind.TASK_OPENED, null, null), 0)
                        .total())
                .isOne();
        assertThat(journal.find(new Search(null, "kurator", null, midnight, null), 0)
                        .total())
                .isOne();
        assertThat(journal.find(new Search(null, null, Kind.SETTINGS_CHANGED, null, midnight), 0)
                        .total())
                .isZero();
        assertThat(journal.find(new Search(null, "nobody", null, null, null), 0).entries())
                .isEmpty();
    }

    @Test
    void noOtherCodeTouchesTheTables() throws IOException {
        var changing = Pattern.compile("(?i)(update|delete from|insert into|truncate( table)?)\\s+journal_");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var writers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> changing.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(writers).containsExactly("JournalChain.java");
        }
        var statements = changing.matcher(read(Path.of("src/main/java/org/nastavnik/journal/JournalChain.java")))
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(statements)
                .as("entries are inserted, and deleted at the end of their time only")
                .isEqualTo(List.of(
                        "insert into journal_",
                        "insert into journal_",
                        "update journal_",
                        "delete from journal_",
                        "delete from journal_",
                        "update journal_"));
        assertThat(read(Path.of("src/main/java/org/nastavnik/journal/JournalChain.java")))
                .doesNotContainIgnoringCase("update journal_entry");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
