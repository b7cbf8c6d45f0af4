package org.nastavnik.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The kindergarten as its documents name it; set under {@code nastavnik.kindergarten}.
 *
 * @param fullName the name in its charter
 * @param shortName the short name in its charter, such as «МБДОУ «ЦРРДС №8»»
 * @param place where its documents are signed, such as «г. Заречный»
 * @param headTitle the head's position as documents write it, such as «Заведующий»
 */
@Validated
@ConfigurationProperties("nastavnik.kindergarten")
public record Kindergarten(
        @NotBlank @Size(max = 400) String fullName,
        @NotBlank @Size(max = 120) String shortName,
        @NotBlank @Size(max = 120) String place,

        @NotBlank @Size(max = 120) @DefaultValue("Заведующий")
        String headTitle) {}
