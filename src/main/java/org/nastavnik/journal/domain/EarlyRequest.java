package org.nastavnik.journal.domain;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/** Has the request at hand before log-ins are checked, so that they are written down with the address they come from. */
@Configuration(proxyBeanMethods = false)
class EarlyRequest {

    private static final int BEFORE_SPRING_SECURITY = OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 105;

    @Bean
    FilterRegistrationBean<RequestContextFilter> earlyRequestFilter() {
        var registration = new FilterRegistrationBean<>(new RequestContextFilter());
        registration.setName("earlyRequest");
        registration.setOrder(BEFORE_SPRING_SECURITY);
        return registration;
    }
}
