package org.nastavnik.safeguards;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

class NoOpenAddressesTest {

    @Test
    void startsWhenEveryAddressAsksWhoCalls() {
        assertThatCode(() -> start(guarding("/**"))).doesNotThrowAnyException();
        assertThatCode(() -> start(guarding("/engine-rest/**"), guarding("/**")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWhenNobodyGuardsTheRestApi() {
        assertThatThrownBy(() -> start(guarding("/camunda/**"), guarding("/")))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("/engine-rest/task");
        assertThatThrownBy(() -> start(letting("/engine-rest/**"), guarding("/**")))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("/engine-rest/task");
    }

    @Test
    void refusesWhenThereIsNoSecurityAtAll() {
        assertThatThrownBy(NoOpenAddressesTest::start)
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("/camunda/api");
    }

    private static void start(SecurityFilterChain... chains) {
        var beans = new DefaultListableBeanFactory();
        if (chains.length > 0) {
            beans.registerSingleton("springSecurityFilterChain", new FilterChainProxy(Arrays.asList(chains)));
        }
        new NoOpenAddresses(beans.getBeanProvider(FilterChainProxy.class)).afterSingletonsInstantiated();
    }

    private static SecurityFilterChain guarding(String pattern) {
        return chain(pattern, new AuthorizationFilter((login, request) -> new AuthorizationDecision(false)));
    }

    private static SecurityFilterChain letting(String pattern) {
        return chain(pattern, new SecurityContextHolderFilter(new HttpSessionSecurityContextRepository()));
    }

    private static SecurityFilterChain chain(String pattern, jakarta.servlet.Filter filter) {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher(pattern), List.of(filter));
    }
}
