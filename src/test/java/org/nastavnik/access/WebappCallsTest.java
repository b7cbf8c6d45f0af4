package org.nastavnik.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * Every call the engine's REST API knows, as the webapps make it, and which groups reach it: a golden list, so that a new call
 * of a new engine is refused or opened by a decision and never unseen.
 */
class WebappCallsTest {

    private static final String GOLDEN = "access/webapp-calls.txt";
    private static final String ENGINE = "/camunda/api/engine";

    private final AccessMatrix matrix = new AccessMatrix();

    @Test
    void everyCallReachesTheGroupsSomebodyHasDecidedOn() throws IOException {
        var calls = new TreeMap<String, String>();
        collect(NamedProcessEngineRestServiceImpl.class, "", calls, 0);
        assertThat(calls).as("calls of the REST API").hasSizeGreaterThan(300);

        var lines = calls.entrySet().stream()
                .map(call -> call.getKey() + " → " + call.getValue())
                .toList();
        if (Boolean.getBoolean("nastavnik.golden") || "write".equals(System.getProperty("nastavnik.golden"))) {
            Files.write(java.nio.file.Path.of("src/test/resources", GOLDEN), lines);
        }
        assertThat(lines)
                .as(
                        "read each difference, change access/matrix.csv or write the list anew with -Dnastavnik.golden=write")
                .containsExactlyElementsOf(new ClassPathResource(GOLDEN)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .toList());
    }

    private void collect(Class<?> resource, String prefix, TreeMap<String, String> calls, int depth) {
        assertThat(depth).as("a resource within itself: " + prefix).isLessThan(6);
        Arrays.stream(resource.getMethods())
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .forEach(method -> {
                    var declared = declaration(method);
                    var path = prefix + path(declared);
                    verb(declared).ifPresentOrElse(verb -> calls.put(verb + " " + path, groups(verb, path)), () -> {
                        if (declared.isAnnotationPresent(Path.class)) {
                            collect(method.getReturnType(), path, calls, depth + 1);
                        }
                    });
                });
    }

    /** The annotations stand on the interface. */
    private static Method declaration(Method method) {
        return Stream.concat(
                        Stream.of(method.getDeclaringClass()),
                        Arrays.stream(method.getDeclaringClass().getInterfaces()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(found -> found.getName().equals(method.getName())
                        && Arrays.equals(found.getParameterTypes(), method.getParameterTypes()))
                .filter(found ->
                        found.isAnnotationPresent(Path.class) || verb(found).isPresent())
                .findFirst()
                .orElse(method);
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Method method) {
        var path = method.getAnnotation(Path.class);
        if (path == null || path.value().equals("/")) {
            return "";
        }
        var plain = path.value().replaceAll("\\{\\s*(\\w+)\\s*(:[^}]*)?}", "{$1}");
        return plain.startsWith("/") ? plain : "/" + plain;
    }

    private String groups(String verb, String path) {
        var asked = ENGINE + "/engine" + path.replace("/{name}", "/default").replaceAll("\\{\\w+}", "1");
        var reaching = matrix.address(verb, asked)
                .map(address -> matrix.groups().stream()
                        .filter(group -> address.reach(List.of(group)).isPresent())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .orElse(new TreeSet<>(Set.of("nobody")));
        return String.join(", ", reaching);
    }
}
