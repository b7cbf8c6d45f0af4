package org.nastavnik.safeguards;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people find this kindergarten's Nastavnik.
 *
 * @param address what they type, for example https://nastavnik.example.ru; null while only this machine uses it
 */
@ConfigurationProperties("nastavnik")
public record PublicAddress(@Nullable URI address) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

    /** In lower case, without the port. */
    public Optional<String> host() {
        return Optional.ofNullable(address).map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT));
    }

    /** Whether this name of a host, in any case, always means this machine itself. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }
}
