package org.nastavnik.acts;

import java.util.Map;

/** What the text of acts of one kind takes from the data of another module; a bean of that module. */
public interface ActData {

    ActKind kind();

    /** What the act's template shows beside its wording. */
    Map<String, ?> fields(Act act);
}
