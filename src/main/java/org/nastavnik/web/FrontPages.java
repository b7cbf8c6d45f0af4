package org.nastavnik.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FrontPages {

    @GetMapping("/login")
    String login() {
        return "login";
    }

    /** The one header alone, for the webapps to put on top of theirs. */
    @GetMapping("/header")
    String header() {
        return "top :: top";
    }
}
