package org.nastavnik.web.oidc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisation's provider of logins, of use with the profile {@code oidc} only.
 *
 * @param issuer the provider's address, as its tokens name it
 * @param clientId how the provider calls this application
 * @param clientSecret what the application proves itself with
 * @param claim which claim of the token is the person's login here
 * @param name how people call the provider, after «Войти через»
 * @param passwordLogin whether a login and password open the door too
 * @param passwordForPrograms whether programs of the technical administrator come by password where people do not
 */
@ConfigurationProperties("nastavnik.oidc")
public record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("единый вход") String name,
        @DefaultValue("true") boolean passwordLogin,
        @DefaultValue("false") boolean passwordForPrograms) {

    boolean programsComeByPassword() {
        return passwordLogin || passwordForPrograms;
    }
}
