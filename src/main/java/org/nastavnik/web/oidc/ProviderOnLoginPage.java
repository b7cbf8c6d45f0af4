package org.nastavnik.web.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What the login page offers beside the password, or in its place. */
@Component("loginProvider")
class ProviderOnLoginPage {

    private final boolean offered;
    private final OidcSettings settings;

    ProviderOnLoginPage(Environment environment, OidcSettings settings) {
        this.offered = environment.acceptsProfiles(Profiles.of("oidc"));
        this.settings = settings;
    }

    /** Null where there is none. */
    public @Nullable String name() {
        return offered ? settings.name() : null;
    }

    public boolean passwordLogin() {
        return !offered || settings.passwordLogin();
    }
}
