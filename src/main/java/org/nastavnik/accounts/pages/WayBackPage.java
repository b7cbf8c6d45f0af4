package org.nastavnik.accounts.pages;

import java.util.List;
import org.nastavnik.accounts.WayBack;
import org.nastavnik.engine.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A new password with the one-time code from the log. Not there unless the start has named a login, and not a second time. */
@Controller
@RequestMapping("/way-back")
class WayBackPage {

    private static final String PAGE = "accounts/way-back";

    private final WayBack wayBack;
    private final Accounts accounts;

    WayBackPage(WayBack wayBack, Accounts accounts) {
        this.wayBack = wayBack;
        this.accounts = accounts;
    }

    @GetMapping
    String show() {
        owner();
        return PAGE;
    }

    @PostMapping
    String enter(@RequestParam String code, @RequestParam String fresh, @RequestParam String again, Model model) {
        var owner = accounts.find(owner()).orElseThrow();
        var mistakes = new NewPassword(fresh, again).mistakes(accounts, owner);
        if (mistakes.isEmpty() && !wayBack.enter(code, fresh)) {
            mistakes = List.of("Код не подошёл. Скопируйте его из журнала запуска целиком.");
        }
        if (mistakes.isEmpty()) {
            return "redirect:/login?changed";
        }
        model.addAttribute("mistakes", mistakes);
        return PAGE;
    }

    private String owner() {
        return wayBack.openFor().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
