package org.nastavnik.web.errors;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Gives each request a number that every line of the log about it carries. Whoever reads an error page tells the number, and the
 * log tells what happened. It lies outside all filters, so that the server's own words about a failed request have it too.
 */
class NumberedRequests extends ValveBase {

    /** The name under which a line of the log gets it. */
    static final String NUMBER = "request";

    private static final Logger LOG = LoggerFactory.getLogger(NumberedRequests.class);

    private static final int GROUPS = 3;
    private static final int GROUP = 1000;

    private final SecureRandom random = new SecureRandom();

    NumberedRequests() {
        super(true);
    }

    /** Null outside of a request. */
    static @Nullable String current() {
        return MDC.get(NUMBER);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var known = (String) request.getAttribute(NumberedRequests.class.getName());
        var number = known == null ? digits() : known;
        request.setAttribute(NumberedRequests.class.getName(), number);
        MDC.put(NUMBER, number);
        try {
            getNext().invoke(request, response);
            tellOfRefusal(request, response);
        } finally {
            MDC.remove(NUMBER);
        }
    }

    private static void tellOfRefusal(Request request, Response response) {
        var status = response.getStatus();
        if (status >= 500) {
            LOG.error("Answered {} to {}", status, request.getMethod());
        } else if (status >= 400) {
            LOG.info("Answered {} to {}", status, request.getMethod());
        }
    }

    /** «482-170-533», easy to read out over the telephone. */
    private String digits() {
        return random.ints(GROUPS, 0, GROUP).mapToObj("%03d"::formatted).collect(Collectors.joining("-"));
    }
}
