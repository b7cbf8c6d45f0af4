package org.nastavnik.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The system's Chromium, started once for all tests and closed after the last of them. It is found through the environment
 * variable {@code CHROMIUM} or as {@code chromium} on the path; Playwright downloads nothing.
 *
 * @param browser Chromium as Playwright drives it
 */
record Chromium(Playwright playwright, Browser browser) implements CloseableResource {

    /** How long to wait for what a person would see; a busy machine draws late. */
    static final int PATIENCE_MILLIS = 60_000;

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium start() {
        var executable = executable().orElseThrow(() -> new IllegalStateException("There is no Chromium here"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    static Optional<Path> executable() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).filter(path -> !path.isBlank());
        if (named.isPresent()) {
            return named.map(Path::of).filter(Files::isExecutable);
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(Path.of(folder, "chromium"), Path.of(folder, "chromium-browser")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
