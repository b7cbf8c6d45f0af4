package org.nastavnik.web.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.HtmlUtils;

/** Leads a browser that has logged out here to the provider's logout. */
final class LeadOn {

    private LeadOn() {}

    /** A form of ours may not lead to another site, not even by a redirect; a page of its own may. */
    static void to(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (address.startsWith("/")) {
            response.sendRedirect(request.getContextPath() + address);
            return;
        }
        response.setHeader("Refresh", "0;url=" + address);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        "<!DOCTYPE html><html lang=\"ru\"><meta charset=\"utf-8\"><title>Выход — Наставник</title><p>Вы вышли"
                                + " из Наставника. <a href=\"" + HtmlUtils.htmlEscape(address)
                                + "\">Выйти и из единого входа</a></p></html>");
    }
}
