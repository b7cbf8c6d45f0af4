package org.nastavnik.engine;

import java.util.Collection;

/** Words everybody around knows, such as the kindergarten's name: no password may contain one. */
public interface ForbiddenInPasswords {

    Collection<String> words();
}
