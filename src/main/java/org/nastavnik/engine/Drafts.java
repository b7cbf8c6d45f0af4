package org.nastavnik.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers half done, kept elsewhere: the door lays them over what a form shows when its doer opens it again. */
public interface Drafts {

    /** The values by the field's key, null where the person has emptied a field; empty when there is no draft of this person. */
    Map<String, @Nullable Object> of(String taskId, String login);
}
