package org.nastavnik.accounts.pages;

import org.springframework.stereotype.Component;
import ua_parser.Parser;

/** Browsers as people know them: «Chrome, Windows». */
@Component
class Browsers {

    private static final String UNKNOWN = "Other";

    private final Parser parser = new Parser();

    /** @param header what a browser says of itself with each request */
    String name(String header) {
        var client = parser.parse(header);
        var browser = client.userAgent.family;
        var system = client.os.family;
        if (UNKNOWN.equals(browser)) {
            return "неизвестный браузер";
        }
        return UNKNOWN.equals(system) ? browser : browser + ", " + system;
    }
}
