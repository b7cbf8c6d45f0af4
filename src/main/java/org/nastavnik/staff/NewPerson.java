package org.nastavnik.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.Gender;

/**
 * What is known of a person who is taken on.
 *
 * @param login the login wished for, or null to have one made
 * @param password the first password, or null to have one made that nobody knows
 * @param gender null to have it read off the name
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
        @Nullable String group,
        @Nullable Gender gender) {

    /** A new person whose name tells the gender. */
    public NewPerson(
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
            @Nullable String group) {
        this(
                login,
                password,
                lastName,
                firstName,
                middleName,
                position,
                category,
                experience,
                hiredOn,
                teacher,
                group,
                null);
    }

    public FullName name() {
        return new FullName(lastName, firstName, middleName);
    }
}
