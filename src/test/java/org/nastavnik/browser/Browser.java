package org.nastavnik.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The system's Chromium, started once for all tests. It is found through the environment variable {@code CHROMIUM} or as
 * {@code chromium} on the path; Playwright downloads nothing.
 */
public final class Browser implements AutoCloseable {

    /** A desk and a phone. */
    public static final int DESK = 1400;

    public static final int PHONE = 390;

    private static final int HEIGHT = 900;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, String address) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.address = address;
    }

    /** @param address where the application answers, such as {@code http://localhost:8080} */
    public static Browser open(String address) {
        var executable = executable().orElseThrow(() -> new IllegalStateException("There is no Chromium here"));
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
        return new Browser(playwright, chromium, address);
    }

    public static Optional<Path> executable() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).filter(path -> !path.isBlank());
        if (named.isPresent()) {
            return named.map(Path::of).filter(Files::isExecutable);
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(Path.of(folder, "chromium"), Path.of(folder, "chromium-browser")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser window of its own, in which this person has logged in and looks at Tasklist. */
    public PersonInBrowser logIn(String login, String password) {
        return logIn(login, password, DESK);
    }

    public PersonInBrowser logIn(String login, String password, int width) {
        var person = new PersonInBrowser(page(width), address);
        person.logIn(login, password);
        return person;
    }

    /** A window in which nobody has logged in. */
    public Page page(int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("ru-RU")
                .setTimezoneId("Europe/Moscow")
                .setViewportSize(width, HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** Keeps the page as a picture under {@code target/screenshots}. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
