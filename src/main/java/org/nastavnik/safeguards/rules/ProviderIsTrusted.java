package org.nastavnik.safeguards.rules;

import java.net.URI;
import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;
import org.nastavnik.safeguards.PublicAddress;

/** Who speaks for the provider decides who is who here. */
class ProviderIsTrusted implements Rule {

    private static final String ISSUER = "nastavnik.oidc.issuer";

    @Override
    public Stream<Fault> faults(Settings settings) {
        return settings.hasProfile("oidc") ? Stream.concat(missing(settings), open(settings)) : Stream.empty();
    }

    private static Stream<Fault> missing(Settings settings) {
        return Stream.of(ISSUER, "nastavnik.oidc.client-id", "nastavnik.oidc.client-secret")
                .filter(property -> !settings.isSet(property))
                .map(property -> new Fault(
                        "Включён профиль oidc, но " + property + " не задан.",
                        "Задайте " + property + " (его даёт администратор единого входа) или уберите профиль oidc."));
    }

    private static Stream<Fault> open(Settings settings) {
        var issuer = settings.text(ISSUER);
        return issuer.isEmpty() || issuer.startsWith("https://") || isLoopback(issuer)
                ? Stream.empty()
                : Stream.of(new Fault(
                        "Адрес единого входа " + ISSUER + " не начинается с https: кто угодно в сети выдал бы себя за"
                                + " сотрудника.",
                        "Задайте " + ISSUER + " с https."));
    }

    private static boolean isLoopback(String address) {
        try {
            var host = URI.create(address).getHost();
            return host != null && PublicAddress.isLoopback(host);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
