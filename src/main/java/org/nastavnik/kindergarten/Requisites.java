package org.nastavnik.kindergarten;

/**
 * How documents call the kindergarten. What is empty is filled in by hand on the signed copy.
 *
 * @param fullName the name in its charter
 * @param shortName the short name in its charter, such as «МБДОУ «ЦРРДС №8»»
 * @param place where its documents are signed, such as «г. Заречный»
 * @param headTitle the head's position as documents write it, such as «Заведующий»
 * @param site the address of its site
 */
public record Requisites(
        String fullName,
        String shortName,
        String place,
        String headTitle,
        String address,
        String inn,
        String ogrn,
        String site) {}
