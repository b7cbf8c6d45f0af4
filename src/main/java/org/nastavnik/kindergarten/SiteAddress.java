package org.nastavnik.kindergarten;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The https address of a site, of Latin or Russian letters; or nothing. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size(max = 200)
@Pattern(regexp = "(https://[\\p{IsAlphabetic}0-9-]+(\\.[\\p{IsAlphabetic}0-9-]+)+(:[0-9]{1,5})?(/[^\\s\"<>]*)?)?")
public @interface SiteAddress {

    String message() default "Введите адрес целиком, он начинается с https://, например https://sad8.example.ru.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
