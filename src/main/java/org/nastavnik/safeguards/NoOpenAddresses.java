package org.nastavnik.safeguards;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.server.RequestPath;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The engine answers whoever gets as far as it: an address of its REST API or of the webapps that no filter guards would be open
 * to everybody. Asked before the first request is served.
 */
@Component
class NoOpenAddresses implements SmartInitializingSingleton {

    static final List<String> GUARDED = List.of(
            "/engine-rest/task", "/camunda/api/engine/engine/default/task", "/camunda/app/tasklist/default/", "/");

    private final ObjectProvider<FilterChainProxy> filters;

    NoOpenAddresses(ObjectProvider<FilterChainProxy> filters) {
        this.filters = filters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var open = GUARDED.stream().filter(address -> !isGuarded(address)).toList();
        if (!open.isEmpty()) {
            throw new UnsafeStart(List.of(new Fault(
                    "Без входа открыты адреса: " + String.join(", ", open) + ".",
                    "Верните этим адресам защиту входа: она задана в пакете org.nastavnik.web и не отключается"
                            + " настройками.")));
        }
    }

    private boolean isGuarded(String address) {
        var request = request(address);
        return filters.stream()
                .flatMap(proxy -> proxy.getFilterChains().stream())
                .filter(chain -> chain.matches(request))
                .findFirst()
                .stream()
                .flatMap(chain -> chain.getFilters().stream())
                .anyMatch(AuthorizationFilter.class::isInstance);
    }

    /** As much of a request as tells which chain is for its address. */
    private static HttpServletRequest request(String address) {
        var attributes = new HashMap<Object, Object>();
        attributes.put(ServletRequestPathUtils.PATH_ATTRIBUTE, RequestPath.parse(address, ""));
        return (HttpServletRequest) Proxy.newProxyInstance(
                NoOpenAddresses.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "GET";
                    case "getRequestURI", "getServletPath" -> address;
                    case "getContextPath" -> "";
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                    default -> null;
                });
    }
}
