package org.nastavnik.web;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nastavnik.engine.TooManyAtOnce;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets in with a browser: one login for our pages and the webapps. Programs come by {@link AccessForPrograms}. */
@Configuration
class Access {

    private static final String LOGIN_PAGE = "/login";

    private static final long LARGEST_REQUEST = 20L * 1024 * 1024;

    /** Whole paths, whatever servlet serves them: the engine has servlets of its own. */
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    /** What shows people's data; the scripts and pictures of the webapps beside it may stay with the browser. */
    private static final RequestMatcher PERSONAL =
            new OrRequestMatcher(PATHS.matcher("/camunda/app/*/*/"), PATHS.matcher("/camunda/api/**"));

    /** Addresses scripts ask; a login never leads to one of them. */
    private static final RequestMatcher ASKED_BY_SCRIPTS = new OrRequestMatcher(
            PATHS.matcher("/header"),
            PATHS.matcher("/year"),
            PATHS.matcher("/tasks/**"),
            PATHS.matcher("/processes/over"),
            PATHS.matcher("/processes/*/course"),
            PATHS.matcher("/processes/*/diagram"));

    private final AddressGate gate;
    private final Sessions sessions;

    Access(AddressGate gate, Sessions sessions) {
        this.gate = gate;
        this.sessions = sessions;
    }

    /** The webapps bring their own protection against forged requests, their own headers and their own caching. */
    @Bean
    @Order(2)
    SecurityFilterChain webappsAccess(HttpSecurity http) throws Exception {
        return sessions.watchedOver(http)
                .securityMatcher(PATHS.matcher("/camunda/**"))
                .addFilterBefore(TokenOfWebapps.neededToSignOut(), LogoutFilter.class)
                .addFilterAfter(TokenOfWebapps.needed(), AuthorizationFilter.class)
                .addFilterAfter(new OwnNonce(), AuthorizationFilter.class)
                .addFilterAfter(new NoQuestionsByVariable(), AuthorizationFilter.class)
                .authorizeHttpRequests(this::byMatrix)
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PATHS.matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(LOGIN_PAGE), PATHS.matcher("/camunda/**"))
                        .defaultAccessDeniedHandlerFor(new RefusedProgram(), PATHS.matcher("/camunda/api/**"))
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), PATHS.matcher("/camunda/**")))
                .requestCache(Customizer.withDefaults())
                .logout(logout -> logout.clearAuthentication(false)
                        .logoutRequestMatcher(TokenOfWebapps.LOGOUT)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                // A page that refuses one of theirs bears our header, whose «Выйти» needs the token.
                .csrf(csrf -> csrf.ignoringRequestMatchers(PATHS.matcher("/camunda/**")))
                // The webapps bring a policy for their pages; what is refused before them gets ours.
                .headers(Headers::ofPages)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(
                                new DelegatingRequestMatcherHeaderWriter(PERSONAL, new CacheControlHeadersWriter()))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pagesAccess(HttpSecurity http) throws Exception {
        return sessions.watchedOver(http)
                .authorizeHttpRequests(this::byMatrix)
                .formLogin(form ->
                        form.loginPage(LOGIN_PAGE).defaultSuccessUrl("/").failureHandler(Access::refuse))
                .requestCache(cache -> cache.requestCache(pagesToReturnTo()))
                // What the person asked a moment before the logout is still answered to that person, not to nobody.
                .logout(logout -> logout.clearAuthentication(false)
                        .logoutSuccessUrl(LOGIN_PAGE + "?bye")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE))))
                .exceptionHandling(handling -> handling.accessDeniedHandler(this::deny))
                .headers(Headers::ofPages)
                .build();
    }

    /** Tells the journal who was refused. */
    @Bean
    AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    /** An error is told wherever it happened, and a forward was let in as the request it comes from. */
    private void byMatrix(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .anyRequest()
                .access(gate);
    }

    private static RequestCache pagesToReturnTo() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new NegatedRequestMatcher(ASKED_BY_SCRIPTS));
        return cache;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(request.getContextPath() + LOGIN_PAGE + "?" + word(why));
    }

    private static String word(AuthenticationException why) {
        if (why instanceof TooManyAtOnce) {
            return "busy";
        }
        if (why instanceof LockedException) {
            return "wait";
        }
        return why instanceof CredentialsExpiredException ? "outdated" : "wrong";
    }

    /** A page left open for hours, or until after the logout in another tab, is no offence. */
    private void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var forged = why instanceof CsrfException;
        if (forged && LOGIN_PAGE.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + LOGIN_PAGE + "?again");
        } else if (forged && sessionIsOver(request)) {
            askToLogIn(request, response);
        } else if (forged && request.getContentLengthLong() > LARGEST_REQUEST) {
            // The token was never read: it lies within the upload the server refused.
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** What is open to everybody, or brings its password along, needs no session, so the end of one explains nothing there. */
    private boolean sessionIsOver(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !gate.isPublic(request);
    }

    private static void askToLogIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ASKED_BY_SCRIPTS.matches(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + LOGIN_PAGE + "?over");
        }
    }
}
