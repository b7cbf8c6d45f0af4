package org.nastavnik.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.nastavnik.benchmark.Meter.Round;
import org.nastavnik.benchmark.Meter.Work;

/** Prints what was measured on one database, and keeps what was measured on all in {@code target/benchmark}. */
final class Report {

    private static final double GOAL_RATIO = 1.6;
    private static final double GOAL_STATEMENTS = 8;
    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final Map<String, String> SECTIONS = new TreeMap<>();

    private final String database;
    private final Map<String, Long> ofDoor;
    private final Map<String, Long> ofBare;

    Report(String database, Map<String, Long> ofDoor, Map<String, Long> ofBare) {
        this.database = database;
        this.ofDoor = Map.copyOf(ofDoor);
        this.ofBare = Map.copyOf(ofBare);
    }

    void write(List<Round> door, List<Round> bare) {
        SECTIONS.put(database, section(door, bare));
        System.out.println(SECTIONS.get(database));
        save("year.md", "# The year of 30 teachers and 10 pairs\n\n" + String.join("\n", SECTIONS.values()));
        save("statements-" + database.toLowerCase(Locale.ROOT) + ".md", statements());
    }

    private String section(List<Round> door, List<Round> bare) {
        var ratio = median(door, Round::seconds) / median(bare, Round::seconds);
        var more = median(door, Round::statementsPerTask) - median(bare, Round::statementsPerTask);
        var text = new StringBuilder("## %s\n\n".formatted(database));
        text.append("%d tasks in a year, %d rounds of each side by turns, seconds of a year:\n\n"
                .formatted(door.get(0).tasks(), door.size()));
        text.append("| side | min | median | max | ms per task | processor, median | SQL statements per task |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        text.append(side("A, through the door", door));
        text.append(side("B, bare engine", bare));
        text.append("\n| work | A, s | B, s | A, statements per task | B, statements per task |\n");
        text.append("|---|---|---|---|---|\n");
        for (var work : Work.values()) {
            text.append(english(
                    "| %s | %.2f | %.2f | %.1f | %.1f |\n",
                    work.title(),
                    median(door, round -> round.seconds(work)),
                    median(bare, round -> round.seconds(work)),
                    median(door, round -> round.statementsPerTask(work)),
                    median(bare, round -> round.statementsPerTask(work))));
        }
        text.append(english(
                "\n- A/B of the medians: %.2f, goal at most %.1f: %s\n",
                ratio, GOAL_RATIO, verdict(ratio <= GOAL_RATIO)));
        text.append(english(
                "- A/B of processor time in the Java machine, which other load disturbs less: %.2f\n",
                median(door, Round::processorSeconds) / median(bare, Round::processorSeconds)));
        text.append(english(
                "- Statements per completed task, A more than B: %.1f, goal at most %.0f: %s\n",
                more, GOAL_STATEMENTS, verdict(more <= GOAL_STATEMENTS)));
        return text.toString();
    }

    private static String side(String name, List<Round> rounds) {
        var seconds = rounds.stream().mapToDouble(Round::seconds).summaryStatistics();
        return english(
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.1f |\n",
                name,
                seconds.getMin(),
                median(rounds, Round::seconds),
                seconds.getMax(),
                median(rounds, Round::seconds) * 1000 / rounds.get(0).tasks(),
                median(rounds, Round::processorSeconds),
                median(rounds, Round::statementsPerTask));
    }

    private static String verdict(boolean reached) {
        return reached ? "goal reached" : "**goal missed**";
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        var sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The statements one side runs oftener than the other, by how much. */
    private String statements() {
        var difference = new HashMap<String, Long>(ofDoor);
        ofBare.forEach((statement, times) -> difference.merge(statement, -times, Long::sum));
        return "# Statements of a year on %s: through the door, on the bare engine\n\n".formatted(database)
                + difference.entrySet().stream()
                        .filter(entry -> entry.getValue() != 0)
                        .sorted(Meter.mostFrequentFirst())
                        .map(entry -> "- %d, %d: `%s`"
                                .formatted(
                                        ofDoor.getOrDefault(entry.getKey(), 0L),
                                        ofBare.getOrDefault(entry.getKey(), 0L),
                                        entry.getKey().replaceAll("\\s+", " ")))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String english(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    private static void save(String file, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
