package org.nastavnik.kindergarten;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A taxpayer's number of an organisation: ten digits, the last of which checks the others; or nothing. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Inn.Check.class)
public @interface Inn {

    String message() default
            "ИНН организации — 10 цифр, и последняя должна сойтись с остальными. Проверьте, нет ли опечатки.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The last digit is the weighted sum of the others modulo 11, modulo 10. */
    final class Check implements ConstraintValidator<Inn, String> {

        private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

        @Override
        public boolean isValid(String inn, ConstraintValidatorContext context) {
            return inn.isEmpty() || inn.matches("[0-9]{10}") && inn.charAt(9) - '0' == checkDigit(inn);
        }

        private static int checkDigit(String inn) {
            var sum = 0;
            for (var place = 0; place < WEIGHTS.length; place++) {
                sum += WEIGHTS[place] * (inn.charAt(place) - '0');
            }
            return sum % 11 % 10;
        }
    }
}
