package org.nastavnik.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.nastavnik.access.AccessMatrix;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** The vendor's own address leads to Tasklist, which is not everybody's: a technical administrator finds Cockpit there. */
@Configuration
class WayToWebapps {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    /** After the gate and before the vendor's filter, which would lead on by itself. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> wayToOwnWebapp(AccessMatrix matrix, LoginOfRequest logins) {
        var way = new FilterRegistrationBean<OncePerRequestFilter>(new LeadToOwn(matrix, logins));
        way.addUrlPatterns("/camunda", "/camunda/");
        way.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return way;
    }

    private static final class LeadToOwn extends OncePerRequestFilter {

        private final AccessMatrix matrix;
        private final LoginOfRequest logins;

        LeadToOwn(AccessMatrix matrix, LoginOfRequest logins) {
            this.matrix = matrix;
            this.logins = logins;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
                throws ServletException, IOException {
            var visitor = request.getUserPrincipal();
            if (visitor == null) {
                next.doFilter(request, response);
            } else {
                response.sendRedirect(
                        request.getContextPath() + (opensTasklist(request, visitor) ? TASKLIST : COCKPIT));
            }
        }

        private boolean opensTasklist(HttpServletRequest request, Principal visitor) {
            return matrix.opens(
                    TASKLIST, logins.facts(request, visitor.getName()).groups());
        }
    }
}
