package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.access.AccessMatrix;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.LoginFacts;
import org.nastavnik.grammar.FullName;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What the top of every page shows: whose it is, who reads it, and the way to what they may open. */
@ControllerAdvice
public class KindergartenOnPages {

    private final Kindergarten kindergarten;
    private final People people;
    private final LoginOfRequest logins;
    private final AccessMatrix matrix;
    private final Accounts accounts;
    private final Clock clock;

    KindergartenOnPages(
            Kindergarten kindergarten,
            People people,
            LoginOfRequest logins,
            AccessMatrix matrix,
            @Lazy Accounts accounts,
            Clock clock) {
        this.kindergarten = kindergarten;
        this.people = people;
        this.logins = logins;
        this.matrix = matrix;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ModelAttribute("kindergarten")
    Requisites kindergarten() {
        return kindergarten.requisites();
    }

    /** For scripts: the day by the kindergarten's clock, whatever that of the browser says. */
    @ModelAttribute("serverToday")
    LocalDate today() {
        return LocalDate.now(clock);
    }

    @ModelAttribute("visitor")
    @Nullable
    Visitor visitor(@Nullable Principal principal, HttpServletRequest request) {
        if (principal == null) {
            return null;
        }
        var login = principal.getName();
        var person = people.findByLogin(login);
        var name = person.map(Person::shortName).orElseGet(() -> nameOnAccount(login));
        return new Visitor(name, person.isPresent(), logins.facts(request, login), matrix);
    }

    private String nameOnAccount(String login) {
        return accounts.find(login)
                .filter(account ->
                        !account.lastName().isBlank() && !account.firstName().isBlank())
                .map(account -> new FullName(account.lastName(), account.firstName(), null).lastThenInitials())
                .orElse(login);
    }

    /** The same for a page that is shown in place of the one asked for. */
    public void putOn(ModelAndView page, HttpServletRequest request) {
        page.addObject("kindergarten", kindergarten());
        page.addObject("serverToday", today());
        page.addObject("visitor", visitor(request.getUserPrincipal(), request));
    }

    /**
     * Who looks at the page.
     *
     * @param name «Соколова М. И.», or the login where no name is known
     * @param ofTheStaff whether one of the staff, who has tasks and data of one's own
     */
    record Visitor(String name, boolean ofTheStaff, LoginFacts facts, AccessMatrix matrix) {

        public String login() {
            return facts.login();
        }

        /** Whether this address is theirs; the top of the pages leads nowhere else. */
        public boolean opens(String path) {
            return matrix.opens(path, facts.groups());
        }

        /** Whether a technical administrator. */
        public boolean isAdministrator() {
            return facts.administers();
        }
    }
}
