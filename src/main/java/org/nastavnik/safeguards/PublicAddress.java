package org.nastavnik.safeguards;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people find this kindergarten's Nastavnik.
 *
 * @param address what they type, for example https://nastavnik.example.ru; null while only this machine uses it
 */
@ConfigurationProperties("nastavnik")
public record PublicAddress(@Nullable URI address) {

    /** In lower case, without the port. */
    public Optional<String> host() {
        return Optional.ofNullable(address).map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT));
    }

    public boolean encrypted() {
        return address != null && "https".equalsIgnoreCase(address.getScheme());
    }
}
