package org.nastavnik.web.oidc;

import java.util.Set;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.LoginFacts;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The provider says who somebody is, never what they may do: the login must be one of ours, and its duties are those it has here.
 * Administrators come by password: a name at the provider is not enough for the keys of the house.
 */
class KnownPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN = "unknown_login";

    private final Accounts accounts;
    private final String claim;

    KnownPeople(Accounts accounts, String claim) {
        this.accounts = accounts;
        this.claim = claim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var login = request.getIdToken().getClaimAsString(claim);
        if (login == null || !mayCome(accounts.facts(login))) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN));
        }
        return new DefaultOidcUser(Set.of(), request.getIdToken(), claim);
    }

    private static boolean mayCome(LoginFacts facts) {
        return facts.open() && !facts.administers();
    }
}
