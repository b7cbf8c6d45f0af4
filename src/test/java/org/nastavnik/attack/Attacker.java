package org.nastavnik.attack;

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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nastavnik.Staffing;

/** Somebody with a login and a program that sends what no browser would, to the application as it runs. */
final class Attacker {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "----attack";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String server;

    Attacker(int port) {
        this.server = "http://localhost:" + port;
    }

    static Attacker loggedIn(int port, String login) {
        var attacker = new Attacker(port);
        attacker.logIn(login, Staffing.PASSWORD);
        return attacker;
    }

    HttpResponse<String> logIn(String login, String password) {
        return post("/login", Map.of("username", login, "password", password), token("/login"));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,*/*;q=0.8"));
    }

    HttpResponse<byte[]> download(String path) {
        return sent(request(path).build(), BodyHandlers.ofByteArray());
    }

    /** Sends a form as a browser would, with the token of the page at this address. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, token(path));
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String token) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token)));
        return send(request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON to the webapps' engine, or to whatever else reads their token. */
    HttpResponse<String> json(String method, String path, String body) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/camunda/app/tasklist/default/");
        }
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(
                        "X-XSRF-TOKEN",
                        cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse("none"))
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Sends JSON to one of our own addresses, with the token of our pages. */
    HttpResponse<String> ownJson(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token("/me"))
                .method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> upload(String page, String path, String fileName, String type, byte[] content) {
        return upload(path, fileName, type, content, token(page));
    }

    HttpResponse<String> upload(String path, String fileName, String type, byte[] content, String token) {
        var body = new ByteArrayOutputStream();
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n");
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The token a page of ours gives to its forms, or a wrong one where it has none. */
    String token(String page) {
        var found = CSRF.matcher(get(page).body());
        return found.find() ? found.group(1) : "none";
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Bears the cookies of somebody else, or those they had before. */
    void bear(HttpCookie cookie) {
        var planted = new HttpCookie(cookie.getName(), cookie.getValue());
        planted.setPath("/");
        planted.setVersion(0);
        cookies.getCookieStore().add(URI.create(server), planted);
    }

    String server() {
        return server;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return sent(request.build(), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
