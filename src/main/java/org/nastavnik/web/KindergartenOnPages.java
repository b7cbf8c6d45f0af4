package org.nastavnik.web;

import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.Requisites;
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
    Requisites kindergarten() {
        return kindergarten.requisites();
    }
}
