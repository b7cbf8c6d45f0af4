package org.nastavnik.access;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.nastavnik.Visitor;

/** Somebody who asks for whatever there is, always with every token and password they have: it is their rights that count. */
final class Caller {

    private final Visitor visitor;
    private final Map<String, String> ofPages;
    private final Map<String, String> ofPrograms;

    private Caller(Visitor visitor, Map<String, String> ofPages, Map<String, String> ofPrograms) {
        this.visitor = visitor;
        this.ofPages = ofPages;
        this.ofPrograms = ofPrograms;
    }

    static Caller stranger(int port) {
        return new Caller(new Visitor(port), Map.of(), Map.of());
    }

    static Caller loggedIn(int port, String login, String password) {
        var visitor = Visitor.loggedIn(port, login, password);
        visitor.get("/camunda/app/welcome/default/");
        return new Caller(
                visitor,
                Map.of("X-CSRF-TOKEN", visitor.token("/me")),
                Map.of("Authorization", Visitor.basic(login, password)));
    }

    HttpResponse<String> send(String method, String path, String body, String contentType) {
        var headers = new HashMap<>(path.startsWith("/engine-rest") ? ofPrograms : ofPages);
        headers.put("X-XSRF-TOKEN", visitor.tokenOfWebapps());
        if (!contentType.isEmpty()) {
            headers.put("Content-Type", contentType);
        }
        return visitor.ask(method, path, body, headers);
    }
}
