package org.nastavnik.engine.login;

import static org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the webapps and the REST API take over the login of the application. */
@Configuration
class EngineFilters {

    private static final int AFTER_SPRING_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 100;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappsLogin() {
        return onLoggedInUser(new ContainerBasedAuthenticationFilter(), "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> restLogin() {
        return onLoggedInUser(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> onLoggedInUser(F filter, String path) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addInitParameter(AUTHENTICATION_PROVIDER_PARAM, LoggedInUser.class.getName());
        registration.addUrlPatterns(path);
        registration.setOrder(AFTER_SPRING_SECURITY);
        return registration;
    }
}
