package org.nastavnik.engine;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Marks a login of a program, which brings its password with every request; all others have come by the login page. */
public class ProgramAtWork extends WebAuthenticationDetails {

    public ProgramAtWork(HttpServletRequest request) {
        super(request);
    }

    public static boolean isIn(Authentication login) {
        return login.getDetails() instanceof ProgramAtWork;
    }
}
