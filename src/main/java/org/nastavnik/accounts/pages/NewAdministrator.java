package org.nastavnik.accounts.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.nastavnik.engine.Accounts;

/** The page's fields as they were typed. */
record NewAdministrator(
        @NotBlank(message = "Введите фамилию.") @Size(max = 60, message = "Сократите фамилию до 60 знаков.")
        String lastName,

        @NotBlank(message = "Введите имя.") @Size(max = 60, message = "Сократите имя до 60 знаков.")
        String firstName,

        @Pattern(
                regexp = Accounts.NEW_LOGIN,
                message = "Логин: от 3 до 64 знаков, строчные латинские буквы, цифры, точка, дефис.")
        String login) {

    String fullName() {
        return lastName.strip() + " " + firstName.strip();
    }
}
