package org.nastavnik.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * What a test opens windows with, each with cookies and a storage of its own, looking at the test's application; after the test
 * they are closed. One {@link Chromium} is behind them all.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    /** A desk and a phone. */
    public static final int DESK = 1400;

    public static final int PHONE = 390;

    private static final int HEIGHT = 900;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private com.microsoft.playwright.@Nullable Browser chromium;
    private @Nullable String address;

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = test.getRoot()
                .getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
                .browser();
        var port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        address = "http://localhost:" + port;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (chromium != null) {
            chromium.contexts().forEach(BrowserContext::close);
        }
    }

    /** A window of its own, in which this person has logged in and looks at Tasklist. */
    public PersonInBrowser logIn(String login, String password) {
        return logIn(login, password, DESK);
    }

    public PersonInBrowser logIn(String login, String password, int width) {
        var person = new PersonInBrowser(page(width));
        person.logIn(login, password);
        return person;
    }

    /** A window in which nobody has logged in. */
    public Page page(int width) {
        BrowserContext context = Objects.requireNonNull(chromium, "Only within a test")
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("ru-RU")
                        .setTimezoneId("Europe/Moscow")
                        .setViewportSize(width, HEIGHT));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        return context.newPage();
    }

    /** Keeps the page as a picture under {@code target/screenshots}. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
