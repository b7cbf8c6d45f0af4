package org.nastavnik.engine;

import java.util.Set;

/** What may be asked of the passwords kept, which themselves nobody can read. */
public interface Passwords {

    /** Those of the logins that have this very password. It is no attempt to log in: nobody is held back, nothing is recorded. */
    Set<String> loginsWith(String password, Set<String> logins);
}
