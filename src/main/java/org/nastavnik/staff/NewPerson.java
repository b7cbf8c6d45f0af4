package org.nastavnik.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person who is taken on.
 *
 * @param login the login wished for, or null to have one made
 * @param password the first password, or null to have one made that nobody knows
 */
public record NewPerson(
        @Nullable String login,
        @Nullable String password,
        String lastName,
        String firstName,
        @Nullable String middleName,
        String position,
        Category category,
        int experience,
        LocalDate hiredOn,
        boolean teacher,
        @Nullable String group) {}
