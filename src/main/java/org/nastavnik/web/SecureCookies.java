package org.nastavnik.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A kindergarten whose address begins with https gets cookies that never travel without it. */
public class SecureCookies implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment
                .getProperty("nastavnik.address", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("https:")) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "secure-cookies",
                            Map.of(
                                    "server.servlet.session.cookie.secure", true,
                                    "camunda.bpm.webapp.csrf.enable-secure-cookie", true,
                                    "camunda.bpm.webapp.session-cookie.enable-secure-cookie", true)));
        }
    }
}
