package org.nastavnik.web.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nastavnik.web.Headers;

/** The error page for requests that are refused before templates can be asked for one. */
public final class RefusalPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ru">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Не получилось — Наставник</title>
                <link rel="stylesheet" href="/css/nastavnik.css">
            </head>
            <body class="front">
            <main class="card">
                <h1>%s</h1>
                <p>%s</p>
                <p>Номер ошибки: <b>%s</b></p>
                <p><a class="main" href="/">На главную</a></p>
            </main>
            </body>
            </html>
            """;

    private RefusalPage() {}

    public static void write(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", Headers.PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        var programsFault = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        response.getWriter()
                .write(PAGE.formatted(
                        programsFault ? "Не получилось" : "Адрес записан неверно",
                        programsFault
                                ? "Программа не справилась с этим действием. Попробуйте ещё раз; если не поможет, сообщите"
                                        + " куратору наставничества номер ошибки."
                                : "Проверьте его или откройте страницу из меню.",
                        String.valueOf(NumberedRequests.current())));
    }
}
