package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FrontPages {

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        if (request.getUserPrincipal() != null) {
            return "redirect:/";
        }
        model.addAttribute("sessionEnd", SessionEnd.wordsFor(request));
        RefusedLogin.recall(request).ifPresent(refused -> {
            model.addAttribute("typed", refused.typed());
            model.addAttribute("pause", refused.pauseInWords());
        });
        return "login";
    }

    /** The one header alone, for the webapps to put on top of theirs. */
    @GetMapping("/header")
    String header() {
        return "top :: top";
    }
}
