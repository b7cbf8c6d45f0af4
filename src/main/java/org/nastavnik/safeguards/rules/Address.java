package org.nastavnik.safeguards.rules;

import java.net.URI;
import java.util.Optional;
import org.nastavnik.safeguards.PublicAddress;

/** What stands in {@code nastavnik.address}, once it is an address at all. */
record Address(String scheme, String host) {

    static final String PROPERTY = "nastavnik.address";

    static Optional<Address> of(Settings settings) {
        try {
            var address = URI.create(settings.text(PROPERTY));
            var bare = address.getRawPath() == null || address.getRawPath().matches("/?");
            return address.getScheme() == null || address.getHost() == null || !bare || address.getRawQuery() != null
                    ? Optional.empty()
                    : Optional.of(new Address(address.getScheme(), address.getHost()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    boolean isEncrypted() {
        return scheme.equalsIgnoreCase("https");
    }

    boolean isPlain() {
        return scheme.equalsIgnoreCase("http");
    }

    boolean isLoopback() {
        return PublicAddress.isLoopback(host);
    }
}
