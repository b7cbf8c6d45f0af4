package org.nastavnik.staff.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Accounts;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.FirstHead;
import org.nastavnik.staff.NewPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The head of a new kindergarten makes their own login, with the one-time code from the log. Closed once anybody works here. */
@Controller
@RequestMapping("/first-start")
class FirstStartPage {

    private final FirstHead firstHead;
    private final Accounts accounts;
    private final Kindergarten kindergarten;
    private final Clock clock;

    FirstStartPage(FirstHead firstHead, Accounts accounts, Kindergarten kindergarten, Clock clock) {
        this.firstHead = firstHead;
        this.accounts = accounts;
        this.kindergarten = kindergarten;
        this.clock = clock;
    }

    @ModelAttribute
    void onlyOnce() {
        if (!firstHead.awaited()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("head", new Head("", "", "", "", "", ""));
        return "staff/first-start";
    }

    @PostMapping
    String takeOffice(@Valid @ModelAttribute("head") Head head, BindingResult mistakes) {
        if (!mistakes.hasErrors()) {
            accounts.objections(head.login(), head.firstName(), head.lastName(), head.password())
                    .forEach(objection -> mistakes.rejectValue("password", "weak", objection));
        }
        if (mistakes.hasErrors()) {
            return "staff/first-start";
        }
        if (!firstHead.takeOffice(
                head.code(), head.asPerson(kindergarten.requisites().headTitle(), LocalDate.now(clock)))) {
            mistakes.rejectValue("code", "wrong", "Код не подошёл. Скопируйте его из журнала запуска целиком.");
            return "staff/first-start";
        }
        return "redirect:/login";
    }

    record Head(
            @NotBlank(message = "Введите код из журнала запуска.")
            String code,

            @NotBlank(message = "Введите фамилию.") @Size(max = 60, message = "Сократите фамилию до 60 знаков.")
            String lastName,

            @NotBlank(message = "Введите имя.") @Size(max = 60, message = "Сократите имя до 60 знаков.")
            String firstName,

            @Nullable @Size(max = 60, message = "Сократите отчество до 60 знаков.")
            String middleName,

            @Pattern(
                    regexp = Accounts.NEW_LOGIN,
                    message = "Логин: от 3 до 64 знаков, строчные латинские буквы, цифры, точка, дефис.")
            String login,

            @NotBlank(message = "Придумайте пароль.") String password) {

        NewPerson asPerson(String position, LocalDate today) {
            return new NewPerson(
                    login,
                    password,
                    lastName.strip(),
                    firstName.strip(),
                    middleName == null || middleName.isBlank() ? null : middleName.strip(),
                    position,
                    Category.NONE,
                    0,
                    today,
                    false,
                    null);
        }
    }
}
