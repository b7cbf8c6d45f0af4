package org.nastavnik.consents.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The kindergarten as the operator of personal data. What is left empty is filled in by hand on the signed copy.
 *
 * @param site the address of the kindergarten's site
 */
@ConfigurationProperties("nastavnik.operator")
record Operator(
        String name,
        @DefaultValue("") String address,
        @DefaultValue("") String inn,
        @DefaultValue("") String ogrn,
        @DefaultValue("") String site) {

    private static final String BY_HAND = "указывается в подписываемом экземпляре";

    Operator {
        address = orByHand(address);
        inn = orByHand(inn);
        ogrn = orByHand(ogrn);
        site = orByHand(site);
    }

    private static String orByHand(String value) {
        return value.isBlank() ? BY_HAND : value;
    }
}
