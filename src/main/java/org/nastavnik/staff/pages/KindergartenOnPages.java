package org.nastavnik.staff.pages;

import org.nastavnik.staff.Kindergarten;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page say whose it is. */
@ControllerAdvice
class KindergartenOnPages {

    private final Kindergarten kindergarten;

    KindergartenOnPages(Kindergarten kindergarten) {
        this.kindergarten = kindergarten;
    }

    @ModelAttribute("kindergarten")
    Kindergarten kindergarten() {
        return kindergarten;
    }
}
