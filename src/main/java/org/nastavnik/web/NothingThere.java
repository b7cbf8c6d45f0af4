package org.nastavnik.web;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** The refusal of an address that no line of the matrix of rights knows, by whatever method: nothing lies there for anybody. */
final class NothingThere extends AuthorizationDecision {

    NothingThere() {
        super(false);
    }

    static boolean isReasonOf(AccessDeniedException refusal) {
        return refusal instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof NothingThere;
    }
}
