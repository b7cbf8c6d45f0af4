package org.nastavnik.engine.internal;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a process is about, read off its business key: the history keeps no variables. A key is a kind and an id, such as {@code
 * programme:17}; the kind stands for the variable a {@link org.nastavnik.engine.Subject} is told from.
 */
final class BusinessKeys {

    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("act", "actId"),
            Map.entry("act-change", "actId"),
            Map.entry("acceptance", "actId"),
            Map.entry("announcement", "actId"),
            Map.entry("arrival", "arrivalId"),
            Map.entry("change", "changeId"),
            Map.entry("row-change", "changeId"),
            Map.entry("duty", "duty"),
            Map.entry("match", "menteeId"),
            Map.entry("meeting", "meetingId"),
            Map.entry("support", "supportId"),
            Map.entry("pair", "pairId"),
            Map.entry("programme", "pairId"),
            Map.entry("person", "personId"),
            Map.entry("survey", "personId"),
            Map.entry("withdrawal", "personId"));

    /** The work of a whole school year: its name and its year say what it is about. */
    static final Set<String> OF_YEAR = Set.of(
            "acts",
            "bank",
            "completion",
            "council",
            "diagnostics",
            "monitoring",
            "news",
            "pairs",
            "practices",
            "roadmap",
            "training");

    /** A meeting or a talk with the psychologist says only when; whose it is, says the pair's work it is part of. */
    private static final Set<String> PARTS = Set.of("meeting", "support");

    private BusinessKeys() {}

    static boolean isPart(@Nullable String businessKey) {
        return businessKey != null && PARTS.contains(businessKey.split(":")[0]);
    }

    static boolean isKnown(String kind) {
        return VARIABLES.containsKey(kind) || OF_YEAR.contains(kind);
    }

    /** The variable and its value. */
    static Map<String, String> subject(@Nullable String businessKey) {
        if (businessKey == null) {
            return Map.of();
        }
        var parts = businessKey.split(":");
        var variable = VARIABLES.get(parts[0]);
        return variable == null || parts.length < 2 ? Map.of() : Map.of(variable, parts[1]);
    }
}
