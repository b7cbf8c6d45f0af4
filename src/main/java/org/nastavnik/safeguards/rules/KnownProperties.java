package org.nastavnik.safeguards.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The properties the build has found in the code. */
final class KnownProperties {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private KnownProperties() {}

    static Set<String> under(String prefix) {
        try {
            var files = KnownProperties.class.getClassLoader().getResources(METADATA);
            return Collections.list(files).stream()
                    .flatMap(KnownProperties::names)
                    .filter(name -> name.startsWith(prefix + "."))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> names(URL file) {
        try {
            return StreamSupport.stream(JSON.readTree(file).path("properties").spliterator(), false)
                    .map(property -> property.path("name").asText());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
