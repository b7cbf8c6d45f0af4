package org.nastavnik.web.oidc;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.nastavnik.engine.Accounts;
import org.nastavnik.web.ProgramCalls;
import org.nastavnik.web.Sessions;
import org.nastavnik.web.TokenOfWebapps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The way to the organisation's provider and back. It ends with a session like any other, which the chains of pages and
 * webapps take from there; without the profile none of this is there.
 */
@Configuration
@Profile("oidc")
class OidcAccess {

    private static final String LOGIN_PAGE = "/login";
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher PASSWORD_FORM = PATHS.matcher(HttpMethod.POST, LOGIN_PAGE);
    private static final RequestMatcher LOGOUT_OF_PAGES = PATHS.matcher(HttpMethod.POST, "/logout");
    private static final RequestMatcher LOGOUT = new AndRequestMatcher(
            new OrRequestMatcher(LOGOUT_OF_PAGES, TokenOfWebapps.LOGOUT), OidcAccess::cameFromProvider);

    @Bean
    @Order(-1)
    SecurityFilterChain providerAccess(
            HttpSecurity http,
            ClientRegistrationRepository providers,
            Accounts accounts,
            SessionRegistry sessions,
            OidcSettings settings)
            throws Exception {
        return http.securityMatcher(new OrRequestMatcher(
                        PATHS.matcher("/oauth2/**"),
                        PATHS.matcher("/login/oauth2/**"),
                        LOGOUT,
                        LogoutOfWebapps.LEADS_ON))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2Login(login -> login.loginPage(LOGIN_PAGE)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(withPkce(providers)))
                        .userInfoEndpoint(
                                endpoint -> endpoint.oidcUserService(new KnownPeople(accounts, settings.claim())))
                        .defaultSuccessUrl("/")
                        .failureHandler(OidcAccess::refuse))
                .sessionManagement(management -> management.sessionAuthenticationStrategy(underOurLogin(sessions)))
                .logout(logout -> logout.logoutRequestMatcher(LOGOUT)
                        .clearAuthentication(false)
                        .defaultLogoutSuccessHandlerFor(
                                atProvider(providers, LogoutOfWebapps::remember), TokenOfWebapps.LOGOUT)
                        .defaultLogoutSuccessHandlerFor(atProvider(providers, LeadOn::to), LOGOUT_OF_PAGES)
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE))))
                .addFilterBefore(TokenOfWebapps.neededToSignOut(), LogoutFilter.class)
                .addFilterAfter(new LogoutOfWebapps(), LogoutFilter.class)
                // The webapps bring a token of their own.
                .csrf(csrf -> csrf.ignoringRequestMatchers(TokenOfWebapps.LOGOUT))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    /** Closes the ways in by password where the organisation wants the provider alone: before any password is looked at. */
    @Bean
    @Order(-2)
    SecurityFilterChain passwordAccess(HttpSecurity http, OidcSettings settings) throws Exception {
        return http.securityMatcher(request -> isClosedWayIn(request, settings))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static boolean isClosedWayIn(HttpServletRequest request, OidcSettings settings) {
        return !settings.passwordLogin() && PASSWORD_FORM.matches(request)
                || !settings.programsComeByPassword() && ProgramCalls.ALL.matches(request);
    }

    /** A new session, known by the login, so that it can be ended from elsewhere like any other. */
    private static SessionAuthenticationStrategy underOurLogin(SessionRegistry sessions) {
        return new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                (login, request, response) ->
                        sessions.registerNewSession(request.getSession().getId(), login.getName())));
    }

    private static OAuth2AuthorizationRequestResolver withPkce(ClientRegistrationRepository providers) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                providers, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    /** @param next what becomes of the address at which the person logs out of the provider too */
    private static LogoutSuccessHandler atProvider(ClientRegistrationRepository providers, RedirectStrategy next) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(providers);
        handler.setPostLogoutRedirectUri("{baseUrl}" + LOGIN_PAGE + "?bye");
        handler.setDefaultTargetUrl(LOGIN_PAGE + "?bye");
        handler.setRedirectStrategy(next);
        return handler;
    }

    private static boolean cameFromProvider(HttpServletRequest request) {
        var context = new HttpSessionSecurityContextRepository().loadDeferredContext(request);
        return Sessions.cameByProvider(context.get().getAuthentication());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var unknown = why instanceof OAuth2AuthenticationException refused
                && refused.getError().getErrorCode().equals(KnownPeople.UNKNOWN);
        response.sendRedirect(request.getContextPath() + LOGIN_PAGE + (unknown ? "?unknown" : "?failed"));
    }
}
