package org.nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser of their own, without the pictures: cookies, forms with their token, and no redirect followed. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String address;

    public Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Somebody of this login who has just got in. */
    public static Visitor loggedIn(int port, String login, String password) throws Exception {
        var visitor = new Visitor(port);
        assertThat(visitor.logIn(login, password)).as("login of %s", login).doesNotStartWith("/login");
        return visitor;
    }

    /** @return where the login leads */
    public String logIn(String login, String password) throws Exception {
        return location(submit("/login", "/login", Map.of("username", login, "password", password)));
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    public HttpResponse<String> getAs(String path, String login, String password) throws Exception {
        var basic = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Authorization", "Basic " + basic).GET());
    }

    /** Fills in the form of one page and sends it to an address. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> fields) throws Exception {
        var token = CSRF.matcher(get(page).body());
        assertThat(token.find()).as("a form on %s", page).isTrue();
        var form = new HashMap<>(fields);
        form.put("_csrf", token.group(1));
        return post(path, form);
    }

    public HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What a script of a webapp sends, with the webapp's own token. */
    public HttpResponse<String> inWebapp(String method, String path, String json) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").getValue())
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    public String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .orElse("no redirect, status " + response.statusCode())
                .replace(address, "");
    }

    public HttpCookie session() {
        return cookie("JSESSIONID");
    }

    private HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html,application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
