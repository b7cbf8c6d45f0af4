package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells a script of the webapps, or a program, that it asked for what is not this person's; in the form the engine tells errors. */
class RefusedProgram implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        answer(
                response,
                "AuthorizationException",
                "Это могут открыть или сделать другие сотрудники. Если это нужно вам, обратитесь к заведующему.");
    }

    /** @param message what needs no escaping in JSON */
    static void answer(HttpServletResponse response, String type, String message) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"type\":\"%s\",\"message\":\"%s\"}".formatted(type, message));
    }
}
