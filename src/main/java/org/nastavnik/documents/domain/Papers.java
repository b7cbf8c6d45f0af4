package org.nastavnik.documents.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.documents.Paper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All kinds of documents the modules draw up. */
@Component
class Papers {

    /** Asked for late and once: a module that keeps documents also draws them up. */
    private final SingletonSupplier<Map<String, Paper>> byKey;

    Papers(ObjectProvider<Paper> papers) {
        byKey = SingletonSupplier.of(() -> papers.stream().collect(Collectors.toMap(Paper::key, Function.identity())));
    }

    Optional<Paper> find(String key) {
        return Optional.ofNullable(byKey.obtain().get(key));
    }

    /** @throws IllegalArgumentException when no module draws up such documents */
    Paper paper(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No paper " + key));
    }

    /** By title. */
    List<Paper> all() {
        return byKey.obtain().values().stream()
                .sorted(Comparator.comparing(Paper::title))
                .toList();
    }
}
