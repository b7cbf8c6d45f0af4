package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Accounts;

/**
 * What the login page says of an attempt that was refused, once: it lies in the stranger's session, never in an address or a log.
 *
 * @param typed what was typed for a login
 * @param pause how long the next attempt has to wait
 */
record RefusedLogin(String typed, Duration pause) implements Serializable {

    private static final String ATTRIBUTE = RefusedLogin.class.getName();
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    static void remember(HttpServletRequest request, String typed, Duration pause) {
        request.getSession().setAttribute(ATTRIBUTE, new RefusedLogin(cleaned(typed), pause));
    }

    static Optional<RefusedLogin> recall(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof RefusedLogin refused)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(refused);
    }

    private static String cleaned(String typed) {
        var seen = UNSEEN.matcher(typed.substring(0, Math.min(typed.length(), Accounts.LONGEST_LOGIN)))
                .replaceAll("");
        return seen.strip();
    }

    /** «25 секунд», after «подождите» or «через»; null where there is nothing to wait for. */
    @Nullable
    String pauseInWords() {
        if (pause.isZero()) {
            return null;
        }
        return Waiting.inWords(pause);
    }
}
