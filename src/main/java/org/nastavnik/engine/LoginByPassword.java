package org.nastavnik.engine;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Somebody whose password was right. What ended all sessions of the login while it was looked at ends this one too. */
public class LoginByPassword extends UsernamePasswordAuthenticationToken {

    private final long sessionEpoch;

    /** @param sessionEpoch as it was before the password was looked at */
    public LoginByPassword(String login, long sessionEpoch) {
        super(login, null, List.of());
        this.sessionEpoch = sessionEpoch;
    }

    public long sessionEpoch() {
        return sessionEpoch;
    }
}
