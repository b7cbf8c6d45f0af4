package org.nastavnik.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who asks the running application for things, by its pages, its webapps and its REST API. */
final class Caller {

    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CSRF_META = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final String root;
    private final @Nullable String login;
    private final @Nullable String password;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private @Nullable String csrf;

    private Caller(int port, @Nullable String login, @Nullable String password) {
        this.root = "http://localhost:" + port;
        this.login = login;
        this.password = password;
    }

    static Caller stranger(int port) {
        return new Caller(port, null, null);
    }

    static Caller loggedIn(int port, String login, String password) {
        var caller = new Caller(port, login, password);
        caller.logIn();
        return caller;
    }

    private void logIn() {
        var form = "username=" + encoded(login) + "&password=" + encoded(password) + "&_csrf="
                + encoded(found(CSRF_FIELD, send("GET", "/login", "", "").body()));
        var answer = send("POST", "/login", form, "application/x-www-form-urlencoded");
        assertThat(answer.headers().firstValue("Location"))
                .as("login of %s", login)
                .hasValueSatisfying(address -> assertThat(address).doesNotContain("/login"));
        // Both protections against forged requests: that of our pages and that of the webapps.
        var header = CSRF_META.matcher(send("GET", "/header", "", "").body());
        csrf = header.find() ? header.group(1) : csrf;
        send("GET", "/camunda/app/welcome/default/", "", "");
    }

    /** What the server answers; programs bring login and password, browsers their session. */
    HttpResponse<String> send(String method, String path, String body, String contentType) {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        if (csrf != null) {
            request.header("X-CSRF-TOKEN", csrf);
        }
        cookie("XSRF-TOKEN", request);
        if (login != null && path.startsWith("/engine-rest")) {
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void cookie(String name, HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
