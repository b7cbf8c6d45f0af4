package org.nastavnik.accounts.pages;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Accounts;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets pages link to the logins for those who look after them: the head and the technical administrator. */
@ControllerAdvice
class AccountsLink {

    private final Duties duties;
    private final Accounts accounts;

    AccountsLink(Duties duties, Accounts accounts) {
        this.duties = duties;
        this.accounts = accounts;
    }

    @ModelAttribute("opensAccounts")
    boolean opensAccounts(@Nullable Principal person) {
        return person != null && (duties.holds(person.getName(), Duty.HEAD) || accounts.administers(person.getName()));
    }
}
