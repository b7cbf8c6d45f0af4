package org.nastavnik.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A provider of logins that says of everybody who they are, or lies in one way at a time. */
class ProviderStub implements AutoCloseable {

    enum Lie {
        NONE,
        NONCE_OF_ANOTHER,
        ISSUER_OF_ANOTHER,
        AUDIENCE_OF_ANOTHER,
        KEY_OF_ANOTHER,
        LONG_EXPIRED
    }

    private static final String JSON = "application/json";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final RSAKey anotherKey = newKey();

    private final Set<String> issued = ConcurrentHashMap.newKeySet();
    private Map<String, String> asked = Map.of();
    String login = "";
    Lie lie = Lie.NONE;

    ProviderStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, metadata());
            case "/jwks" -> send(exchange, 200, new JWKSet(key).toString());
            case "/authorize" -> authorize(exchange);
            case "/token" -> token(exchange);
            case "/end" -> end(exchange);
            default -> send(exchange, 404, "{}");
        }
    }

    private String metadata() {
        return ("{'issuer':'%1$s','authorization_endpoint':'%1$s/authorize','token_endpoint':'%1$s/token','jwks_uri':'%1$s/jwks',"
                        + "'end_session_endpoint':'%1$s/end','response_types_supported':['code'],"
                        + "'subject_types_supported':['public'],'id_token_signing_alg_values_supported':['RS256']}")
                .formatted(issuer())
                .replace('\'', '"');
    }

    private void authorize(HttpExchange exchange) throws IOException {
        asked = parameters(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=a-code&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!provesItself(sent)) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        send(
                exchange,
                200,
                "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + idToken()
                        + "\"}");
    }

    /** Ends the session of the person whose token it is, and of nobody at a stranger's word. */
    private void end(HttpExchange exchange) throws IOException {
        var sent = parameters(exchange.getRequestURI().getRawQuery());
        if (!issued.contains(sent.get("id_token_hint"))) {
            send(exchange, 400, "{}");
            return;
        }
        exchange.getResponseHeaders().add("Location", sent.get("post_logout_redirect_uri"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** The one who brings the code must be the one who asked for it. */
    private boolean provesItself(Map<String, String> sent) {
        return "S256".equals(asked.get("code_challenge_method"))
                && sent.containsKey("code_verifier")
                && digest(sent.get("code_verifier")).equals(asked.get("code_challenge"));
    }

    private String idToken() {
        var now = lie == Lie.LONG_EXPIRED ? Instant.now().minusSeconds(7200) : Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.ISSUER_OF_ANOTHER ? "http://127.0.0.1:1" : issuer())
                .audience(lie == Lie.AUDIENCE_OF_ANOTHER ? "another" : "nastavnik")
                .subject("42")
                .claim("nonce", lie == Lie.NONCE_OF_ANOTHER ? "another" : asked.get("nonce"))
                .claim("preferred_username", login)
                .claim("groups", new String[] {"head", "camunda-admin"})
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(lie == Lie.KEY_OF_ANOTHER ? anotherKey : key));
            issued.add(token.serialize());
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String digest(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(
                        each -> each[0],
                        each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8),
                        (one, other) -> one));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", JSON);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
