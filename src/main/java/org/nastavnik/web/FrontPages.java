package org.nastavnik.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FrontPages {

    @GetMapping("/")
    String home() {
        return "redirect:/camunda/app/tasklist/default/";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }
}
