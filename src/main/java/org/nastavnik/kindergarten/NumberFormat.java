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

/** How a registration number is written: {@value Numbering#PLACE} once, and the whole no longer than a number may be. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NumberFormat.Check.class)
public @interface NumberFormat {

    int LONGEST = 30;

    String message() default
            "Напишите " + Numbering.PLACE + " ровно один раз — там встанет номер; всего не больше " + LONGEST
                    + " знаков.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<NumberFormat, String> {

        @Override
        public boolean isValid(String format, ConstraintValidatorContext context) {
            return format.length() <= LONGEST
                    && format.contains(Numbering.PLACE)
                    && format.indexOf(Numbering.PLACE) == format.lastIndexOf(Numbering.PLACE)
                    && format.chars().noneMatch(Character::isISOControl);
        }
    }
}
