package org.nastavnik.kindergarten.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalOverlay;
import org.nastavnik.kindergarten.LegalTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The dictionary of acts of law, with the days they may be cited on: {@code kindergarten/legal-bases.json}, in citing order. */
@Component
class LegalBook {

    /** What an act depends on besides its dates. */
    enum Overlay {
        MENTORING_ARTICLE,
        SEPARATE_CONSENTS;

        @Nullable
        LocalDate from(LegalOverlay overlay) {
            return switch (this) {
                case MENTORING_ARTICLE -> overlay.mentoringArticle();
                case SEPARATE_CONSENTS -> overlay.separateConsents();
            };
        }
    }

    /** @param givesWayTo the entry that is cited in its stead while that one is in force */
    record Entry(
            String id,
            Set<LegalTopic> topics,
            String citation,
            String accordingTo,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Overlay overlay,
            @Nullable String givesWayTo) {

        boolean inForce(LocalDate day, LegalOverlay overlays) {
            return !day.isBefore(from)
                    && (until == null || !day.isAfter(until))
                    && (overlay == null || reached(overlay.from(overlays), day));
        }

        private static boolean reached(@Nullable LocalDate from, LocalDate day) {
            return from != null && !day.isBefore(from);
        }

        LegalBasis view() {
            return new LegalBasis(citation, accordingTo, from, until);
        }
    }

    private final List<Entry> entries;

    LegalBook(@Value("classpath:kindergarten/legal-bases.json") Resource file, ObjectMapper json) throws IOException {
        try (var stream = file.getInputStream()) {
            entries = json.readValue(stream, new TypeReference<>() {});
        }
    }

    List<LegalBasis> inForce(LegalTopic topic, LocalDate day, LegalOverlay overlays) {
        var inForce =
                entries.stream().filter(entry -> entry.inForce(day, overlays)).toList();
        var ids = inForce.stream().map(Entry::id).collect(Collectors.toSet());
        return inForce.stream()
                .filter(entry -> entry.topics().contains(topic))
                .filter(entry -> entry.givesWayTo() == null || !ids.contains(entry.givesWayTo()))
                .map(Entry::view)
                .toList();
    }

    List<Entry> entries() {
        return entries;
    }
}
