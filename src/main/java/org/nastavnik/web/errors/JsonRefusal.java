package org.nastavnik.web.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A refusal as scripts and programs read it, in the form the engine tells errors. */
public final class JsonRefusal {

    private JsonRefusal() {}

    /** @param message what needs no escaping in JSON */
    public static void write(HttpServletResponse response, HttpStatus status, String type, String message)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"type\":\"%s\",\"message\":\"%s\"}".formatted(type, message));
    }
}
