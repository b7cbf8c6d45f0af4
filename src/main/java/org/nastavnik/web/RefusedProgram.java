package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.web.errors.JsonRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells a script of the webapps, or a program, that it asked for what is not this person's; in the form the engine tells errors. */
class RefusedProgram implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        JsonRefusal.write(response, HttpStatus.FORBIDDEN, "AuthorizationException", RefusedAnswer.FOR_OTHERS);
    }
}
