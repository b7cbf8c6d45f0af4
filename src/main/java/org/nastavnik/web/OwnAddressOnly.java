package org.nastavnik.web;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.nastavnik.safeguards.PublicAddress;
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

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");
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
                .orElse(name -> LOOPBACK.contains(name.toLowerCase(Locale.ROOT)));
    }

    @Bean
    RequestRejectedHandler refusalOfStrangeRequests() {
        return (request, response, why) -> RefusalPage.write(response, BAD_REQUEST);
    }
}
