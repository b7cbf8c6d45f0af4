package org.nastavnik.web.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A kindergarten whose people log in at the provider and nowhere else, with a technical administrator. */
@ActiveProfiles("oidc")
@TestPropertySource(
        properties = {
            "nastavnik.oidc.client-id=nastavnik",
            "nastavnik.oidc.client-secret=secret-of-the-client",
            "nastavnik.oidc.password-login=false"
        })
abstract class ProviderAlone extends KindergartenTest {

    static final String ADMINISTRATOR = "tehnik";

    private static final ProviderStub PROVIDER = provider();

    @LocalServerPort
    int port;

    @Autowired
    private Accounts accounts;

    @DynamicPropertySource
    static void askProvider(DynamicPropertyRegistry settings) {
        settings.add("nastavnik.oidc.issuer", PROVIDER::issuer);
    }

    @BeforeEach
    void openAdministrator() {
        accounts.openForAdministrator(ADMINISTRATOR, "Игорь", "Новиков", Staffing.PASSWORD);
    }

    private static ProviderStub provider() {
        try {
            return new ProviderStub();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
