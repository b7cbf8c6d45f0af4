package org.nastavnik.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.RunningNastavnik;
import org.nastavnik.web.TokenOfWebapps;
import org.nastavnik.web.oidc.ProviderStub.Lie;

/** Logs in at a provider on this machine: the whole way there and back, and each lie it may tell. */
class OidcLoginIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static ProviderStub provider;
    private static RunningNastavnik program;
    private static int port;

    private HttpClient browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        provider = new ProviderStub();
        program = RunningNastavnik.start(
                folder,
                Map.of(
                        "SPRING_PROFILES_ACTIVE", "demo,oidc",
                        "NASTAVNIK_OIDC_ISSUER", provider.issuer(),
                        "NASTAVNIK_OIDC_CLIENT_ID", "nastavnik",
                        "NASTAVNIK_OIDC_CLIENT_SECRET", "secret-of-the-client"),
                List.of(
                        "--spring.datasource.url=jdbc:h2:mem:oidc",
                        "--nastavnik.demo.year=empty",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--server.port=0"));
        port = program.startedOn();
        assertThat(port).as(program.printed()).isPositive();
        assertThat(program.says("Пароль у всех один")).isTrue();
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
        provider.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        provider.lie = Lie.NONE;
        provider.login = "kurator";
    }

    @Test
    void whoTheProviderKnowsIsLoggedInEverywhereUnderOurLogin() throws Exception {
        assertThat(get("/login").body()).contains("/oauth2/authorization/oidc", "Войти через", "name=\"password\"");

        var start = logIn();

        assertThat(start.uri().getPath()).isEqualTo("/");
        assertThat(start.body()).contains("Кравчук");
        assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        var webapps = request("/camunda/api/admin/auth/user/default").build();
        assertThat(browser.send(webapps, BodyHandlers.ofString()).body()).contains("\"userId\":\"kurator\"");
    }

    @Test
    void theProvidersGroupsCountForNothing() throws Exception {
        provider.login = "pedagog1";

        assertThat(logIn().body()).doesNotContain("href=\"/settings\"");
        assertThat(get("/settings").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(value = Lie.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aLyingTokenIsRefused(Lie lie) throws Exception {
        provider.lie = lie;

        var refused = logIn();

        assertThat(refused.uri().toString()).endsWith("/login?failed");
        assertThat(refused.body()).contains("Единый вход не подтвердил, кто вы");
        assertThat(get("/me").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void whoHasNoLoginHereIsToldSo() throws Exception {
        for (var stranger : List.of("stranger", "KURATOR", "system", "")) {
            provider.login = stranger;

            var refused = logIn();

            assertThat(refused.uri().toString()).as(stranger).endsWith("/login?unknown");
            assertThat(refused.body()).contains("учётной записи с таким логином в Наставнике нет");
            assertThat(get("/me").uri().getPath()).isEqualTo("/login");
        }
    }

    /** As for everybody who came by password. */
    @Test
    void theHeadEndsSessionsAndClosesTheLogin() throws Exception {
        provider.login = "pedagog2";
        logIn();
        assertThat(get("/me").uri().getPath()).isEqualTo("/me");
        var teacher = browser;

        openBrowser();
        provider.login = "zaved";
        logIn();
        var ended = change("/accounts/login/pedagog2", "/accounts/login/pedagog2/sessions");
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        var head = browser;
        browser = teacher;
        assertThat(get("/me").uri().getPath()).isEqualTo("/login");

        browser = head;
        change("/accounts/login/pedagog2", "/accounts/login/pedagog2/close");
        openBrowser();
        provider.login = "pedagog2";
        assertThat(logIn().uri().toString()).endsWith("/login?unknown");
    }

    private HttpResponse<String> change(String page, String address) throws Exception {
        var csrf = CSRF.matcher(get(page).body());
        assertThat(csrf.find()).as(page).isTrue();
        return browser.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() throws Exception {
        assertThat(get("/login/oauth2/code/oidc?code=a-code&state=another")
                        .uri()
                        .toString())
                .endsWith("/login?failed");
    }

    @Test
    void loggingOutLeadsToTheProvidersLogoutToo() throws Exception {
        logIn();

        var answer = change("/", "/logout");

        assertThat(answer.headers().firstValue("Refresh").orElse(""))
                .startsWith("0;url=" + provider.issuer() + "/end?id_token_hint=")
                .contains("post_logout_redirect_uri=");
        assertThat(get("/me").uri().getPath()).isEqualTo("/login");
        followTo(answer.headers().firstValue("Refresh").orElseThrow());
    }

    /** Its script is answered as by the vendor and goes to the login page by itself. */
    @Test
    void signingOutInAWebappLeadsToTheProvidersLogoutToo() throws Exception {
        logIn();
        get("/camunda/app/tasklist/default/");

        assertThat(logOutOfWebapps("guessed").statusCode()).isEqualTo(403);
        assertThat(get("/me").uri().getPath()).isEqualTo("/me");
        assertThat(logOutOfWebapps(tokenOfWebapps()).statusCode()).isEqualTo(204);

        var next = get("/login").headers().firstValue("Refresh").orElse("");
        assertThat(next).startsWith("0;url=" + provider.issuer() + "/end?id_token_hint=");
        assertThat(get("/login").body()).as("once only").contains("Войти через");
        assertThat(get("/me").uri().getPath()).isEqualTo("/login");
        followTo(next);
    }

    /** The provider knows the token for its own and leads back to our login page. */
    private HttpResponse<String> logOutOfWebapps(String token) throws Exception {
        return browser.send(
                request(TokenOfWebapps.LOGOUT_ADDRESS)
                        .header("X-XSRF-TOKEN", token)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private String tokenOfWebapps() {
        var cookies = (CookieManager) browser.cookieHandler().orElseThrow();
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private void followTo(String refresh) throws Exception {
        var end = HttpRequest.newBuilder(URI.create(refresh.substring(refresh.indexOf('=') + 1)))
                .build();

        assertThat(browser.send(end, BodyHandlers.ofString()).uri().toString()).endsWith("/login?bye");
    }

    private HttpResponse<String> logIn() throws Exception {
        return get("/oauth2/authorization/oidc");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
