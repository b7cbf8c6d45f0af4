package org.nastavnik.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser not to do. Those who list more say so after these. */
public final class Headers {

    /** Nothing from elsewhere, nothing inline; the webapps have a policy of their own. */
    public static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    static final String DATA = "default-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";

    private static final String NO_DEVICES = "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(),"
            + " payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=()";

    private static final long TWO_YEARS = 2L * 365 * 24 * 60 * 60;

    private Headers() {}

    static void everywhere(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                // Sent over https alone.
                .httpStrictTransportSecurity(
                        https -> https.maxAgeInSeconds(TWO_YEARS).includeSubDomains(true));
    }

    static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
        everywhere(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES));
    }

    static void ofData(HeadersConfigurer<HttpSecurity> headers) {
        everywhere(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(DATA));
    }
}
