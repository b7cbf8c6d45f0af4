package org.nastavnik.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the top of every page shows: whose it is, and the way to the settings for those who may change them. */
@ControllerAdvice
class KindergartenOnPages {

    private final Kindergarten kindergarten;
    private final Duties duties;

    KindergartenOnPages(Kindergarten kindergarten, Duties duties) {
        this.kindergarten = kindergarten;
        this.duties = duties;
    }

    @ModelAttribute("kindergarten")
    Requisites kindergarten() {
        return kindergarten.requisites();
    }

    @ModelAttribute("mayChangeSettings")
    boolean mayChangeSettings(@Nullable Principal person) {
        return person != null && duties.holds(person.getName(), Duty.HEAD);
    }
}
