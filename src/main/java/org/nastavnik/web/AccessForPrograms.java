package org.nastavnik.web;

import org.nastavnik.engine.ProgramAtWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Lets the technical administrator's programs in: every request brings its login and password, and no cookie of a browser counts. */
@Configuration
class AccessForPrograms {

    private final ProgramsGate gate;
    private final Sessions sessions;

    AccessForPrograms(ProgramsGate gate, Sessions sessions) {
        this.gate = gate;
        this.sessions = sessions;
    }

    @Bean
    @Order(0)
    SecurityFilterChain programsAccess(HttpSecurity http) throws Exception {
        return sessions.watchedOverWithoutSessions(http)
                .securityMatcher(ProgramCalls.ALL)
                .addFilterAfter(new NoQuestionsByVariable(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(gate))
                .httpBasic(basic -> basic.authenticationEntryPoint(new PasswordOfProgram())
                        .authenticationDetailsSource(ProgramAtWork::new))
                .exceptionHandling(handling -> handling.accessDeniedHandler(new RefusedProgram()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(Headers::ofData)
                .build();
    }
}
