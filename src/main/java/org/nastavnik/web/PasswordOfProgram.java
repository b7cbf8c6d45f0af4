package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nastavnik.engine.TooManyAtOnce;
import org.nastavnik.web.errors.JsonRefusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;

/** Asks a program for login and password, or to come again later. */
class PasswordOfProgram implements AuthenticationEntryPoint {

    private static final String LATER = "Сейчас слишком много попыток входа. Повторите запрос через минуту.";
    private static final String SECONDS = "60";

    private final BasicAuthenticationEntryPoint asking = new BasicAuthenticationEntryPoint();

    PasswordOfProgram() {
        asking.setRealmName("Nastavnik");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAtOnce) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            JsonRefusal.write(response, HttpStatus.TOO_MANY_REQUESTS, "TooManyLogins", LATER);
        } else {
            asking.commence(request, response, why);
        }
    }
}
