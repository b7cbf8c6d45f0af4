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

/** All kinds of documents the modules draw up. */
@Component
class Papers {

    /** Asked for late: a module that keeps documents also draws them up. */
    private final ObjectProvider<Paper> papers;

    Papers(ObjectProvider<Paper> papers) {
        this.papers = papers;
    }

    Optional<Paper> find(String key) {
        return Optional.ofNullable(byKey().get(key));
    }

    /** @throws IllegalArgumentException when no module draws up such documents */
    Paper paper(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No paper " + key));
    }

    /** By title. */
    List<Paper> all() {
        return byKey().values().stream()
                .sorted(Comparator.comparing(Paper::title))
                .toList();
    }

    private Map<String, Paper> byKey() {
        return papers.stream().collect(Collectors.toMap(Paper::key, Function.identity()));
    }
}
