package org.nastavnik.web.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the server refuses before any page of ours is asked, a malformed address for example, it refuses in Russian. */
class ServersOwnRefusals extends ErrorReportValve {

    ServersOwnRefusals() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            RefusalPage.write(response.getResponse(), response.getStatus());
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // Whoever asked has hung up.
            container.getLogger().debug("No error page could be sent", gone);
        }
    }
}
