package org.nastavnik.engine;

import org.springframework.security.core.AuthenticationException;

/** A password was not looked at, because too many others are being looked at. Nothing is told of it: no guess was made. */
public class TooManyAtOnce extends AuthenticationException {

    public TooManyAtOnce() {
        super("Too many passwords at once");
    }
}
