package org.nastavnik.staff.pages;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.staff.Duties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the top of every page link to the staff for those who may open it. */
@ControllerAdvice
class StaffLink {

    private final Duties duties;

    StaffLink(Duties duties) {
        this.duties = duties;
    }

    @ModelAttribute("opensStaff")
    boolean opensStaff(@Nullable Principal principal) {
        return principal != null && duties.writesDocuments(principal.getName());
    }
}
