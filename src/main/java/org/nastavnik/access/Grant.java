package org.nastavnik.access;

import java.util.Set;

/**
 * What a group may do with something the engine keeps.
 *
 * @param resource kind of the thing as the engine's documentation names it, in lower case: {@code process-definition}
 * @param which its id, the name of a filter, or {@code *} for all of the kind
 * @param permissions names of the engine's permissions on that kind, such as {@code READ_INSTANCE}
 */
public record Grant(String group, String resource, String which, Set<String> permissions) {}
