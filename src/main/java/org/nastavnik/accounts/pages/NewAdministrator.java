package org.nastavnik.accounts.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The page's fields as they were typed. */
record NewAdministrator(
        @NotBlank(message = "Введите фамилию.") @Size(max = 60, message = "Сократите фамилию до 60 знаков.")
        String lastName,

        @NotBlank(message = "Введите имя.") @Size(max = 60, message = "Сократите имя до 60 знаков.")
        String firstName,

        @Pattern(
                regexp = "[a-z][a-z0-9._-]{2,63}",
                message = "Логин: от 3 до 64 знаков, строчные латинские буквы, цифры, точка, дефис.")
        String login) {

    String fullName() {
        return lastName.strip() + " " + firstName.strip();
    }
}
