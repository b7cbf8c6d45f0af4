package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nastavnik.access.AccessMatrix;
import org.nastavnik.access.Address;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Lets a request in when the {@link AccessMatrix} has its address for somebody with these duties. The groups are read at each
 * request.
 */
@Component
class AddressGate implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String API = "/camunda/api/";
    private static final String COCKPIT = "/camunda/api/cockpit/";
    private static final String REST = "/engine-rest/";
    private static final String REST_OF_ENGINE = "/engine-rest/engine/";
    private static final String LIST_OF_ENGINES = "/camunda/api/engine/engine/";

    private final AccessMatrix matrix;
    private final LoginOfRequest logins;

    AddressGate(AccessMatrix matrix, LoginOfRequest logins) {
        this.matrix = matrix;
        this.logins = logins;
    }

    @Override
    @SuppressWarnings("deprecation") // the one method there is to implement until Spring Security 7
    public AuthorizationDecision check(Supplier<@Nullable Authentication> login, RequestAuthorizationContext request) {
        var asked = request.getRequest();
        return address(asked)
                .map(address -> new AuthorizationDecision(address.isPublic()
                        || address.reach(groups(asked, login.get())).isPresent()))
                .orElseGet(() -> matrix.knows(path(asked)) ? new AuthorizationDecision(false) : new NothingThere());
    }

    /** Whether anybody may come here, so that nobody need be asked about. */
    boolean isPublic(HttpServletRequest request) {
        return address(request).filter(Address::isPublic).isPresent();
    }

    private Optional<Address> address(HttpServletRequest request) {
        var path = path(request);
        return isSecondName(path) ? Optional.empty() : matrix.address(request.getMethod(), path);
    }

    /**
     * The API answers with and without a slash at the end, and to programs also with the engine's name before; the matrix knows its
     * calls by one name, and Cockpit's by one line.
     */
    private static boolean isSecondName(String path) {
        if (path.startsWith(REST)) {
            return path.endsWith("/") || path.startsWith(REST_OF_ENGINE);
        }
        return path.startsWith(API) && path.endsWith("/") && !path.startsWith(COCKPIT) && !path.equals(LIST_OF_ENGINES);
    }

    private List<String> groups(HttpServletRequest request, @Nullable Authentication login) {
        if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
            return List.of();
        }
        var facts = logins.facts(request, login.getName());
        return facts.open() ? facts.groups() : List.of();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
