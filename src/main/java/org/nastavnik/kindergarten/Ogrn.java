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

/** A registration number of an organisation: thirteen digits, the last of which checks the others; or nothing. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Ogrn.Check.class)
public @interface Ogrn {

    String message() default "ОГРН — 13 цифр, и последняя должна сойтись с остальными. Проверьте, нет ли опечатки.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The last digit is the number of the first twelve modulo 11, modulo 10. */
    final class Check implements ConstraintValidator<Ogrn, String> {

        private static final int CHECKED = 12;

        @Override
        public boolean isValid(String ogrn, ConstraintValidatorContext context) {
            return ogrn.isEmpty()
                    || ogrn.matches("[0-9]{13}")
                            && ogrn.charAt(CHECKED) - '0' == Long.parseLong(ogrn.substring(0, CHECKED)) % 11 % 10;
        }
    }
}
