package org.nastavnik.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The product's Spring beans by name, found as Spring finds them but without starting it. */
final class Beans {

    private static final Map<String, Class<?>> BY_NAME = find();

    private Beans() {}

    static Optional<Class<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The product's concrete classes that implement or extend {@code type}. */
    static List<Class<?>> implementing(Class<?> type) {
        return candidates(new AssignableTypeFilter(type), false);
    }

    /** The methods of this name and number of arguments an expression can call: those a public type declares. */
    static List<Method> callable(Class<?> bean, String method, int arguments) {
        List<Class<?>> types = new ArrayList<>(Arrays.asList(ClassUtils.getAllInterfacesForClass(bean)));
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            types.add(type);
        }
        return types.stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(each -> Modifier.isPublic(each.getModifiers())
                        && each.getName().equals(method)
                        && each.getParameterCount() == arguments)
                .toList();
    }

    private static Map<String, Class<?>> find() {
        var names = new HashMap<String, Class<?>>();
        var generator = new AnnotationBeanNameGenerator();
        var registry = new SimpleBeanDefinitionRegistry();
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        for (var definition : scanner.findCandidateComponents("org.nastavnik")) {
            var type = load(definition.getBeanClassName());
            names.put(generator.generateBeanName(definition, registry), type);
            for (var method : type.getDeclaredMethods()) {
                var bean = method.getAnnotation(Bean.class);
                if (bean != null) {
                    names.put(bean.value().length > 0 ? bean.value()[0] : method.getName(), method.getReturnType());
                }
            }
        }
        return names;
    }

    private static List<Class<?>> candidates(TypeFilter filter, boolean withDefaults) {
        var scanner = new ClassPathScanningCandidateComponentProvider(withDefaults);
        scanner.addIncludeFilter(filter);
        List<Class<?>> found = new ArrayList<>();
        scanner.findCandidateComponents("org.nastavnik")
                .forEach(definition -> found.add(load(definition.getBeanClassName())));
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Beans.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
