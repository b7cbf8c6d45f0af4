package org.nastavnik.web.oidc;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.nastavnik.engine.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.HtmlUtils;

/**
 * The way to the organisation's provider and back. It ends with a session like any other, which the chains of pages, webapps and
 * REST take from there; without the profile none of this is there.
 */
@Configuration
@Profile("oidc")
class OidcAccess {

    private static final String LOGIN_PAGE = "/login";
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher LOGOUT =
            new AndRequestMatcher(PATHS.matcher(HttpMethod.POST, "/logout"), OidcAccess::cameFromProvider);

    @Bean
    @Order(-1)
    SecurityFilterChain providerAccess(
            HttpSecurity http,
            ClientRegistrationRepository providers,
            Accounts accounts,
            SessionRegistry sessions,
            OidcSettings settings)
            throws Exception {
        return http.securityMatcher(
                        new OrRequestMatcher(PATHS.matcher("/oauth2/**"), PATHS.matcher("/login/oauth2/**"), LOGOUT))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2Login(login -> login.loginPage(LOGIN_PAGE)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(withPkce(providers)))
                        .userInfoEndpoint(
                                endpoint -> endpoint.oidcUserService(new KnownPeople(accounts, settings.claim())))
                        .defaultSuccessUrl("/")
                        .failureHandler(OidcAccess::refuse))
                .sessionManagement(management -> management.sessionAuthenticationStrategy(underOurLogin(sessions)))
                .logout(logout -> logout.logoutRequestMatcher(LOGOUT)
                        .logoutSuccessHandler(logoutAtProvider(providers))
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE))))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    /** Closes the login by password where the organisation wants the provider alone. */
    @Bean
    @Order(-2)
    SecurityFilterChain passwordAccess(HttpSecurity http, OidcSettings settings) throws Exception {
        return http.securityMatcher(request -> !settings.passwordLogin()
                        && PATHS.matcher(HttpMethod.POST, LOGIN_PAGE).matches(request))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
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

    private static OidcClientInitiatedLogoutSuccessHandler logoutAtProvider(ClientRegistrationRepository providers) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(providers);
        handler.setPostLogoutRedirectUri("{baseUrl}" + LOGIN_PAGE + "?bye");
        handler.setDefaultTargetUrl(LOGIN_PAGE + "?bye");
        handler.setRedirectStrategy(OidcAccess::leadOn);
        return handler;
    }

    /** A form of ours may not lead to another site, not even by a redirect; a page of its own may. */
    private static void leadOn(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (address.startsWith("/")) {
            response.sendRedirect(request.getContextPath() + address);
            return;
        }
        response.setHeader("Refresh", "0;url=" + address);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        "<!DOCTYPE html><html lang=\"ru\"><meta charset=\"utf-8\"><title>Выход — Наставник</title><p>Вы вышли"
                                + " из Наставника. <a href=\"" + HtmlUtils.htmlEscape(address)
                                + "\">Выйти и из единого входа</a></p></html>");
    }

    private static boolean cameFromProvider(HttpServletRequest request) {
        var context = new HttpSessionSecurityContextRepository().loadDeferredContext(request);
        return context.get().getAuthentication() instanceof OAuth2AuthenticationToken;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var unknown = why instanceof OAuth2AuthenticationException refused
                && refused.getError().getErrorCode().equals(KnownPeople.UNKNOWN);
        response.sendRedirect(request.getContextPath() + LOGIN_PAGE + (unknown ? "?unknown" : "?failed"));
    }
}
