package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nastavnik.access.AccessMatrix;
import org.nastavnik.access.Address;
import org.nastavnik.engine.Accounts;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Lets a request in when the {@link AccessMatrix} has its address for somebody with these duties. The groups are read at each
 * request, so that a duty passed on counts at once.
 */
@Component
class AddressGate implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String API = "/camunda/api/";
    private static final String LIST_OF_ENGINES = "/camunda/api/engine/engine/";

    private final AccessMatrix matrix;
    private final Accounts accounts;

    AddressGate(AccessMatrix matrix, Accounts accounts) {
        this.matrix = matrix;
        this.accounts = accounts;
    }

    @Override
    @SuppressWarnings("deprecation") // the one method there is to implement until Spring Security 7
    public AuthorizationDecision check(Supplier<@Nullable Authentication> login, RequestAuthorizationContext request) {
        var path = path(request.getRequest());
        return new AuthorizationDecision(!isSecondName(path)
                && matrix.address(request.getRequest().getMethod(), path)
                        .filter(address -> isOpen(address, login))
                        .isPresent());
    }

    /** The API answers with and without a slash at the end; the matrix knows its calls by one name. */
    private static boolean isSecondName(String path) {
        return path.startsWith(API) && path.endsWith("/") && !path.equals(LIST_OF_ENGINES);
    }

    private boolean isOpen(Address address, Supplier<@Nullable Authentication> login) {
        return address.isPublic() || address.reach(groups(login.get())).isPresent();
    }

    private List<String> groups(@Nullable Authentication login) {
        return login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken
                ? List.of()
                : accounts.groupsOf(login.getName());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
