package org.nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application with classes and libraries of the build, without anything of the tests. */
public record RunningNastavnik(Process process, BufferedReader output, StringBuilder lines) implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final int PATIENCE_SECONDS = 120;

    public static RunningNastavnik start(Path folder, Map<String, String> variables, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dlogging.charset.console=UTF-8",
                "-cp",
                productClasspath(),
                Nastavnik.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("NASTAVNIK_") || name.startsWith("SPRING_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(variables);
        var process = builder.start();
        return new RunningNastavnik(process, process.inputReader(StandardCharsets.UTF_8), new StringBuilder());
    }

    private static String productClasspath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public int startedOn() throws IOException {
        readUntil(PORT);
        var port = PORT.matcher(lines);
        return port.find() ? Integer.parseInt(port.group(1)) : -1;
    }

    public boolean says(String words) throws IOException {
        return readUntil(Pattern.compile(Pattern.quote(words)));
    }

    private boolean readUntil(Pattern words) throws IOException {
        var found = words.matcher(lines).find();
        for (var line = ""; !found && line != null; ) {
            line = output.readLine();
            lines.append(line == null ? "" : line).append('\n');
            found = words.matcher(lines).find();
        }
        return found;
    }

    public int ended() throws IOException, InterruptedException {
        readUntil(Pattern.compile("(?!)"));
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("ended by itself")
                .isTrue();
        return process.exitValue();
    }

    public String printed() {
        return lines.toString();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
