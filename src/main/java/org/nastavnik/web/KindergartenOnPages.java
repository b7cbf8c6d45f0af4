package org.nastavnik.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Accounts;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the top of every page shows: whose it is, who reads it, and the way to what they may open. */
@ControllerAdvice
class KindergartenOnPages {

    private final Kindergarten kindergarten;
    private final People people;
    private final Duties duties;
    private final Accounts accounts;

    KindergartenOnPages(Kindergarten kindergarten, People people, Duties duties, Accounts accounts) {
        this.kindergarten = kindergarten;
        this.people = people;
        this.duties = duties;
        this.accounts = accounts;
    }

    @ModelAttribute("kindergarten")
    Requisites kindergarten() {
        return kindergarten.requisites();
    }

    @ModelAttribute("mayChangeSettings")
    boolean mayChangeSettings(@Nullable Principal person) {
        return person != null && duties.holds(person.getName(), Duty.HEAD);
    }

    @ModelAttribute("opensJournal")
    boolean opensJournal(@Nullable Principal person) {
        return person != null && (duties.holds(person.getName(), Duty.HEAD) || accounts.administers(person.getName()));
    }

    @ModelAttribute("visitor")
    @Nullable
    Visitor visitor(@Nullable Principal principal) {
        if (principal == null) {
            return null;
        }
        var login = principal.getName();
        var name = people.findByLogin(login).map(Person::shortName).orElse(login);
        return new Visitor(login, name, duties.leads(login), accounts.administers(login));
    }

    /**
     * Who looks at the page.
     *
     * @param name «Соколова М. И.», or the login of somebody who is not of the staff
     * @param leads whether the head or the curator
     * @param administrator whether a technical administrator
     */
    record Visitor(String login, String name, boolean leads, boolean administrator) {}
}
