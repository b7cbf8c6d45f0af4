package org.nastavnik.web.errors;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Numbers requests and words the server's own refusals; after Spring Boot, whose report would come first otherwise. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Server implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            var host = context.getParent().getPipeline();
            host.addValve(new NumberedRequests());
            host.addValve(new ServersOwnRefusals());
        });
    }
}
