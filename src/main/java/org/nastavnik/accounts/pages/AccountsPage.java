package org.nastavnik.accounts.pages;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Account;
import org.nastavnik.engine.Accounts;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has a login and what its state is; new passwords, closed logins, and technical administrators. */
@Controller
@RequestMapping("/accounts")
class AccountsPage {

    private static final String ONE = "/login/{login:" + Accounts.LOGIN + "}";

    private static final String LIST = "accounts/list";
    private static final String CARD = "accounts/card";
    private static final String ADMINISTRATOR = "accounts/administrator";
    private static final String SLIPS = "accounts/issued";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Accounts accounts;
    private final People people;
    private final Duties duties;
    private final Clock clock;

    AccountsPage(Accounts accounts, People people, Duties duties, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.duties = duties;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var owners = people.everybody().stream().collect(Collectors.toMap(Person::login, Function.identity()));
        model.addAttribute(
                "accounts",
                accounts.all().stream()
                        .map(account -> row(account, owners.get(account.login())))
                        .toList());
        return LIST;
    }

    @GetMapping(ONE)
    String card(@PathVariable String login, Principal reader, Model model) {
        var account = existing(login);
        model.addAttribute("account", row(account, owner(account)));
        model.addAttribute("own", login.equals(reader.getName()));
        model.addAttribute("head", duties.holds(login, Duty.HEAD));
        model.addAttribute("duties", Duty.titles(duties.of(login)));
        return CARD;
    }

    /**
     * The answer is the page itself: the password is kept nowhere and shown this once. Whoever reloads the page sends the form again;
     * it tells which password it was to replace, so that the one on the slip stays.
     *
     * @param passwordSetAt as the card told it
     */
    @PostMapping(ONE + "/password")
    String issuePassword(
            @PathVariable String login,
            @RequestParam(required = false) @Nullable Instant passwordSetAt,
            Principal reader,
            RedirectAttributes next,
            Model model) {
        var account = existing(login);
        if (login.equals(reader.getName())) {
            return "redirect:/password";
        }
        if (account.closed()) {
            return refused(login, "Сначала откройте вход.", next);
        }
        var password = accounts.passwordToHandOut();
        if (!accounts.replacePassword(login, passwordSetAt, password)) {
            return refused(login, tooLate(existing(login)), next);
        }
        return slip(new Slip(name(account, owner(account)), login, password), model);
    }

    @PostMapping(ONE + "/sessions")
    String endSessions(@PathVariable String login, RedirectAttributes next) {
        existing(login);
        accounts.endSessions(login);
        return done(login, "Сеансы завершены. Войти снова можно с прежним паролем.", next);
    }

    @PostMapping(ONE + "/close")
    String close(@PathVariable String login, Principal reader, RedirectAttributes next) {
        existing(login);
        if (login.equals(reader.getName())) {
            return refused(login, "Свой вход закрыть нельзя.", next);
        }
        if (duties.holds(login, Duty.HEAD)) {
            return refused(
                    login, "Вход заведующего не закрывают: сначала передайте эту обязанность другому человеку.", next);
        }
        accounts.close(login);
        return done(login, "Вход закрыт, начатые сеансы завершены.", next);
    }

    @PostMapping(ONE + "/reopen")
    String reopen(@PathVariable String login, RedirectAttributes next) {
        existing(login);
        accounts.reopen(login);
        return done(login, "Вход снова открыт, пароль прежний.", next);
    }

    @GetMapping("/administrator")
    String administrator(Model model) {
        model.addAttribute("administrator", new NewAdministrator("", "", ""));
        return ADMINISTRATOR;
    }

    @PostMapping("/administrator")
    String appoint(
            @Valid @ModelAttribute("administrator") NewAdministrator administrator,
            BindingResult mistakes,
            RedirectAttributes next,
            Model model) {
        if (!mistakes.hasErrors() && accounts.exists(administrator.login())) {
            var taken = existing(administrator.login());
            if (sentAgain(administrator, taken)) {
                return refused(taken.login(), tooLate(taken), next);
            }
            mistakes.rejectValue("login", "taken", "Этот логин уже занят. Придумайте другой.");
        }
        if (mistakes.hasErrors()) {
            return ADMINISTRATOR;
        }
        var password = accounts.passwordToHandOut();
        accounts.openForAdministrator(
                administrator.login(),
                administrator.firstName().strip(),
                administrator.lastName().strip(),
                password);
        return slip(new Slip(administrator.fullName(), administrator.login(), password), model);
    }

    /** Whoever reloads the page of the slip sends the form again. */
    private static boolean sentAgain(NewAdministrator administrator, Account there) {
        return there.administrator() && there.issued() && name(there, null).equals(administrator.fullName());
    }

    private String tooLate(Account account) {
        var when = account.passwordSetAt() == null ? "" : " " + dayAndTime(account.passwordSetAt());
        return account.issued()
                ? "Пароль уже выдан" + when + ". Если листок потерян, выдайте новый ещё раз."
                : "Пароль сменили" + when + ". Если и он забыт, выдайте новый ещё раз.";
    }

    /** «сегодня в 10:15» */
    private String dayAndTime(Instant moment) {
        var day = moment.atZone(clock.getZone()).toLocalDate();
        return (day.equals(LocalDate.now(clock)) ? "сегодня" : RussianDate.of(day)) + " в " + time(moment);
    }

    private String slip(Slip slip, Model model) {
        model.addAttribute("slips", List.of(slip));
        model.addAttribute("validUntil", day(accounts.issuedNowUntil()));
        return SLIPS;
    }

    private static String refused(String login, String why, RedirectAttributes next) {
        next.addFlashAttribute("refusal", why);
        return "redirect:/accounts/login/" + login;
    }

    private static String done(String login, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/accounts/login/" + login;
    }

    private Account existing(String login) {
        return accounts.find(login).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private @Nullable Person owner(Account account) {
        return people.findByLogin(account.login()).orElse(null);
    }

    private Row row(Account account, @Nullable Person owner) {
        return new Row(
                account.login(),
                name(account, owner),
                owner == null
                        ? (account.administrator() ? "технический администратор" : "не сотрудник")
                        : owner.position(),
                account.lastLoginAt() == null ? "ещё не входил(а)" : moment(account.lastLoginAt()),
                password(account),
                account.passwordSetAt(),
                account.closed(),
                open(account));
    }

    private String open(Account account) {
        if (account.closedAt() != null) {
            return "закрыт " + day(account.closedAt());
        }
        return account.heldBackUntil() == null
                ? "открыт"
                : "открыт; после неверных паролей ждёт до " + time(account.heldBackUntil());
    }

    private String password(Account account) {
        if (account.issuedUntil() == null) {
            return account.passwordSetAt() == null ? "свой" : "свой, с " + day(account.passwordSetAt());
        }
        return clock.instant().isBefore(account.issuedUntil())
                ? "выдан, действует до " + day(account.issuedUntil())
                : "выданный не сменили вовремя, он больше не действует";
    }

    private static String name(Account account, @Nullable Person owner) {
        return owner != null ? owner.fullName() : (account.lastName() + " " + account.firstName()).strip();
    }

    private String day(Instant moment) {
        return RussianDate.of(moment.atZone(clock.getZone()).toLocalDate());
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(clock.getZone()));
    }

    private String moment(Instant moment) {
        return day(moment) + " " + time(moment);
    }

    /**
     * @param password what its state is, in words
     * @param open the same for the login
     */
    record Row(
            String login,
            String name,
            String who,
            String lastLogin,
            String password,
            @Nullable Instant passwordSetAt,
            boolean closed,
            String open) {}
}
