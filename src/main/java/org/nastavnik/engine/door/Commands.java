package org.nastavnik.engine.door;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ClassUtils;

/** Commands of the engine, and whatever extends one of them. */
final class Commands {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    private final Set<Class<?>> classes;

    private Commands(Set<Class<?>> classes) {
        this.classes = classes;
    }

    /**
     * Two hundred class literals would want two hundred imports to be kept beside them; names are read more easily, and one that is
     * no class fails the start.
     *
     * @param names within the package of the engine's implementation
     */
    static Commands of(String... names) {
        return new Commands(Arrays.stream(names)
                .map(name -> ClassUtils.resolveClassName(ENGINE + name, Commands.class.getClassLoader()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean include(Command<?> command) {
        return Stream.<Class<?>>iterate(command.getClass(), type -> type != null, Class::getSuperclass)
                .anyMatch(classes::contains);
    }

    Set<Class<?>> classes() {
        return classes;
    }
}
