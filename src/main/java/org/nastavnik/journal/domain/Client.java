package org.nastavnik.journal.domain;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that is being answered, if any. */
final class Client {

    private static final int LONGEST_ADDRESS = 64;

    private Client() {}

    static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }

    static @Nullable String address() {
        var request = request();
        if (request == null || request.getRemoteAddr() == null) {
            return null;
        }
        var address = request.getRemoteAddr();
        return address.substring(0, Math.min(LONGEST_ADDRESS, address.length()));
    }
}
