package org.nastavnik.engine.door;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nastavnik.engine.Outcome;

/** An outcome in the types the engine has: a day becomes the moment it begins. */
public final class EngineValues {

    private EngineValues() {}

    public static Map<String, Object> of(Outcome outcome, ZoneId zone) {
        var values = new LinkedHashMap<String, Object>(outcome.variables());
        values.replaceAll((name, value) -> value instanceof LocalDate day
                ? Date.from(day.atStartOfDay(zone).toInstant())
                : value);
        return values;
    }
}
