package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Why a session has ended, for the login page to say so. */
enum SessionEnd {
    IDLE("Сеанс завершён: вы долго ничего не делали. Войдите снова."),
    LONG("Сеанс завершён: он длился слишком долго. Войдите снова."),
    ENDED_ELSEWHERE("Сеанс завершён: пароль сменили, вход закрыли или вышли с другого устройства. Войдите снова.");

    private static final String ATTRIBUTE = SessionEnd.class.getName();

    private final String words;

    SessionEnd(String words) {
        this.words = words;
    }

    /** From here on the request is a stranger's; the login page will say why. */
    void comeTo(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            invalidate(session);
        }
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // By another request of the same window, which has come to the same end at this moment.
        }
    }

    /** The words for whoever comes to log in again, once. */
    static @Nullable String wordsFor(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SessionEnd end)) {
            return null;
        }
        session.removeAttribute(ATTRIBUTE);
        return end.words;
    }
}
