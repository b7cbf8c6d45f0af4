package org.nastavnik.web;

import java.util.function.Predicate;
import org.nastavnik.safeguards.PublicAddress;
import org.nastavnik.web.errors.RefusalPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Answers under its own name only: a name a stranger has put into a request would come back in links and redirects. The demo
 * answers under any, so that a phone beside it may look at it.
 */
@Configuration
class OwnAddressOnly {

    private static final int BAD_REQUEST = 400;

    @Bean
    StrictHttpFirewall ownAddressFirewall(PublicAddress address, Environment environment) {
        var firewall = new StrictHttpFirewall();
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            firewall.setAllowedHostnames(names(address));
        }
        return firewall;
    }

    static Predicate<String> names(PublicAddress address) {
        return address.host()
                .<Predicate<String>>map(own -> own::equalsIgnoreCase)
                .orElse(PublicAddress::isLoopback);
    }

    @Bean
    RequestRejectedHandler refusalOfStrangeRequests() {
        return (request, response, why) -> RefusalPage.write(response, BAD_REQUEST);
    }
}
