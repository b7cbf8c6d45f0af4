package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.access.AccessMatrix;
import org.nastavnik.engine.Accounts;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the top of every page shows: whose it is, who reads it, and the way to what they may open. */
@ControllerAdvice
class KindergartenOnPages {

    private final Kindergarten kindergarten;
    private final People people;
    private final LoginOfRequest logins;
    private final AccessMatrix matrix;

    KindergartenOnPages(Kindergarten kindergarten, People people, LoginOfRequest logins, AccessMatrix matrix) {
        this.kindergarten = kindergarten;
        this.people = people;
        this.logins = logins;
        this.matrix = matrix;
    }

    @ModelAttribute("kindergarten")
    Requisites kindergarten() {
        return kindergarten.requisites();
    }

    @ModelAttribute("visitor")
    @Nullable
    Visitor visitor(@Nullable Principal principal, HttpServletRequest request) {
        if (principal == null) {
            return null;
        }
        var login = principal.getName();
        var name = people.findByLogin(login).map(Person::shortName).orElse(login);
        return new Visitor(login, name, logins.facts(request, login).groups(), matrix);
    }

    /**
     * Who looks at the page.
     *
     * @param name «Соколова М. И.», or the login of somebody who is not of the staff
     */
    record Visitor(String login, String name, List<String> groups, AccessMatrix matrix) {

        /** Whether this address is theirs; the top of the pages leads nowhere else. */
        public boolean opens(String path) {
            return matrix.address("GET", path)
                    .flatMap(address -> address.reach(groups))
                    .isPresent();
        }

        /** Whether a technical administrator. */
        public boolean isAdministrator() {
            return groups.contains(Accounts.ADMINISTRATORS);
        }
    }
}
