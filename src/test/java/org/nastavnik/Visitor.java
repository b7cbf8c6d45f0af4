package org.nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who asks the running application for things over HTTP: at a browser of their own, without the pictures, or with a
 * program that sends what no browser would. Cookies are kept, and no redirect is followed.
 */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String TOKEN_OF_WEBAPPS = "XSRF-TOKEN";
    private static final String BOUNDARY = "----visitor";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String server;

    public Visitor(int port) {
        this.server = "http://localhost:" + port;
    }

    /** Somebody of this login who has just got in. */
    public static Visitor loggedIn(int port, String login, String password) {
        var visitor = new Visitor(port);
        assertThat(visitor.logIn(login, password)).as("login of %s", login).doesNotStartWith("/login");
        return visitor;
    }

    /** @return where the login leads */
    public String logIn(String login, String password) {
        return location(submit("/login", "/login", Map.of("username", login, "password", password)));
    }

    public HttpResponse<String> get(String path) {
        return send(page(path).GET());
    }

    /** Asks without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> getMeanwhile(String path) {
        return client.sendAsync(page(path).build(), BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> download(String path) {
        return sent(request(path), BodyHandlers.ofByteArray());
    }

    /** Fills in the form of one page and sends it to an address. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
        return post(path, fields, token(page));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String token) {
        return post(path, encoded(fields) + "&_csrf=" + encoded(token));
    }

    /** Sends a form without the token of any page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, encoded(fields));
    }

    private HttpResponse<String> post(String path, String form) {
        return send(page(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> upload(String path, String fileName, String type, byte[] content, String token) {
        var body = new ByteArrayOutputStream();
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n");
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return send(page(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** What a script of a webapp sends, with the webapps' own token where they gave one. */
    public HttpResponse<String> inWebapp(String method, String path, String json) {
        if (cookie(TOKEN_OF_WEBAPPS).isEmpty()) {
            get("/camunda/app/welcome/default/");
        }
        return ask(method, path, json, Map.of("Content-Type", "application/json", "X-XSRF-TOKEN", tokenOfWebapps()));
    }

    /** What a script of our own pages sends, with their token. */
    public HttpResponse<String> onOurPages(String method, String path, String json) {
        return ask(method, path, json, Map.of("Content-Type", "application/json", "X-CSRF-TOKEN", token("/me")));
    }

    public HttpResponse<String> getAs(String path, String login, String password) {
        return ask("GET", path, "", Map.of("Authorization", basic(login, password)));
    }

    public HttpResponse<String> ask(String method, String path, String body, Map<String, String> headers) {
        var request =
                request(path).method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** How a program says at each request whose it is. */
    public static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The token a page of ours gives to its forms. */
    public String token(String page) {
        var found = CSRF.matcher(get(page).body());
        assertThat(found.find()).as("a form on %s", page).isTrue();
        return found.group(1);
    }

    /** The token the webapps gave, or a wrong one where they gave none. */
    public String tokenOfWebapps() {
        return cookie(TOKEN_OF_WEBAPPS).map(HttpCookie::getValue).orElse("none");
    }

    public HttpCookie session() {
        return cookie("JSESSIONID").orElseThrow();
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Bears the cookie of somebody else, or one they had before. */
    public void bear(HttpCookie cookie) {
        var planted = new HttpCookie(cookie.getName(), cookie.getValue());
        planted.setPath("/");
        planted.setVersion(0);
        cookies.getCookieStore().add(URI.create(server), planted);
    }

    public String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .orElse("no redirect, status " + response.statusCode())
                .replace(server, "");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    /** As a browser asks for a page. */
    private HttpRequest.Builder page(String path) {
        return request(path).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return sent(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
