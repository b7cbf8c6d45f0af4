package org.nastavnik.accounts.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nastavnik.engine.Account;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.TooManyAtOnce;
import org.nastavnik.web.OpenSession;
import org.nastavnik.web.Sessions;
import org.nastavnik.web.Waiting;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One's own password, and the end of one's own sessions. */
@Controller
@RequestMapping("/password")
class PasswordPage {

    private static final String PAGE = "accounts/password";
    private static final String TAKEN_OVER = "Пока вы меняли пароль, его сменили в другом окне. Если это были не вы,"
            + " попросите заведующего выдать вам новый.";
    private static final String BUSY = "Сейчас слишком много попыток входа. Подождите минуту и попробуйте ещё раз.";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Browsers browsers;
    private final Clock clock;

    PasswordPage(Accounts accounts, Sessions sessions, Browsers browsers, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.browsers = browsers;
        this.clock = clock;
    }

    @GetMapping
    String show(Principal person, HttpServletRequest request, Model model) {
        return page(own(person), List.of(), request, model);
    }

    /** The engine holds back whoever guesses the present password here, just as at the login. */
    @PostMapping
    String change(
            @RequestParam String present,
            @RequestParam String fresh,
            @RequestParam String again,
            Principal person,
            HttpServletRequest request,
            Model model) {
        var owner = own(person);
        var mistakes = new NewPassword(fresh, again).mistakes(accounts, owner);
        if (!mistakes.isEmpty()) {
            return page(owner, mistakes, request, model);
        }
        if (present.equals(fresh)) {
            return page(owner, List.of("Новый пароль совпадает с прежним. Придумайте другой."), request, model);
        }
        var objection = objection(owner, present, "Прежний пароль", request);
        if (objection.isPresent()) {
            return page(owner, List.of(objection.get()), request, model);
        }
        if (!sessions.outlive(request, () -> accounts.replacePassword(owner.login(), owner.passwordSetAt(), fresh))) {
            return page(owner, List.of(TAKEN_OVER), request, model);
        }
        return "redirect:/password?changed";
    }

    /**
     * Asks for no password: while a stranger's guesses hold the login back, its owner must still be able to send out whoever is in.
     * The window that asks is sent out too.
     */
    @PostMapping("/everywhere")
    String logOutEverywhere(Principal person) {
        accounts.endSessions(person.getName());
        return "redirect:/login?everywhere";
    }

    /**
     * Whoever sits down at somebody's open window does not send its owner out elsewhere. A number that is none of the person's own
     * sessions is nothing at all.
     */
    @PostMapping("/sessions/{session}")
    String logOutThere(
            @PathVariable UUID session,
            @RequestParam(defaultValue = "") String present,
            Principal person,
            HttpServletRequest request,
            Model model) {
        if (!Sessions.cameByProvider(person)) {
            var owner = own(person);
            var objection = objection(owner, present, "Пароль", request);
            if (objection.isPresent()) {
                model.addAttribute("objection", objection.get());
                return page(owner, List.of(), request, model);
            }
        }
        if (!sessions.end(person.getName(), session)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/password?ended";
    }

    /** @param field as the page calls it */
    private Optional<String> objection(Account owner, String present, String field, HttpServletRequest request) {
        try {
            return accounts.checkPassword(owner.login(), present, request.getRemoteAddr())
                    ? Optional.empty()
                    : Optional.of(field + " не подошёл. Следующая попытка через " + pause(owner, request) + ".");
        } catch (TooManyAtOnce busy) {
            return Optional.of(BUSY);
        } catch (LockedException heldBack) {
            return Optional.of("После неверных паролей нужно подождать " + pause(owner, request)
                    + ". Потом введите пароль ещё раз.");
        }
    }

    private String pause(Account owner, HttpServletRequest request) {
        return Waiting.inWords(accounts.pause(owner.login(), request.getRemoteAddr()));
    }

    private OpenSessionView view(OpenSession session, HttpServletRequest request) {
        return new OpenSessionView(
                session.number(),
                browsers.name(session.browser()),
                LocalDateTime.ofInstant(session.begun(), clock.getZone()),
                LocalDateTime.ofInstant(session.lastDeed(), clock.getZone()),
                sessions.isPresent(request, session));
    }

    private Account own(Principal person) {
        return accounts.find(person.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Account owner, List<String> mistakes, HttpServletRequest request, Model model) {
        model.addAttribute("account", owner);
        model.addAttribute(
                "sessions",
                sessions.openOf(request, owner.login()).stream()
                        .map(session -> view(session, request))
                        .toList());
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("byProvider", Sessions.cameByProvider(request.getUserPrincipal()));
        return PAGE;
    }

    /** @param here whether it is the one the page is shown in */
    record OpenSessionView(UUID number, String browser, LocalDateTime begun, LocalDateTime lastDeed, boolean here) {}
}
