package org.nastavnik.backup;

import java.util.Arrays;
import java.util.Set;
import org.nastavnik.backup.commands.CommandLine;

/**
 * What the program does instead of starting the application when its first word says so: {@code restore <file> [--replace]},
 * {@code verify-backup <file>}, {@code verify-journal [number:hash]}.
 */
public final class Commands {

    private static final Set<String> NAMES = Set.of("restore", "verify-backup", "verify-journal");

    private Commands() {}

    /** Whether the program is started for one of them. */
    public static boolean named(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .findFirst()
                .filter(NAMES::contains)
                .isPresent();
    }

    /** @return the exit code: 0 where all is well */
    public static int run(String... arguments) {
        return CommandLine.run(arguments);
    }
}
