package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What the technical administrator does from a command line: a backup, a check of the journal, its export. Each request brings login
 * and password. A browser never comes this way, though it may remember a password too: it names the page a request comes from,
 * and is asked for the token of ours.
 */
@Configuration
class AccessForPrograms {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private static final RequestMatcher COMMANDS = new OrRequestMatcher(
            PATHS.matcher(HttpMethod.POST, "/backups"),
            PATHS.matcher(HttpMethod.POST, "/journal/check"),
            PATHS.matcher(HttpMethod.GET, "/journal.csv"));

    private final AddressGate gate;
    private final Sessions sessions;

    AccessForPrograms(AddressGate gate, Sessions sessions) {
        this.gate = gate;
        this.sessions = sessions;
    }

    @Bean
    @Order(0)
    SecurityFilterChain programsAccess(HttpSecurity http) throws Exception {
        return sessions.watchedOverWithoutSessions(http)
                .securityMatcher(request -> COMMANDS.matches(request) && isProgram(request))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(gate))
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(Headers::ofData)
                .build();
    }

    private static boolean isProgram(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null
                && authorization.startsWith("Basic ")
                && request.getHeader(HttpHeaders.ORIGIN) == null
                && request.getHeader(HttpHeaders.COOKIE) == null
                && request.getHeader("Sec-Fetch-Site") == null;
    }
}
