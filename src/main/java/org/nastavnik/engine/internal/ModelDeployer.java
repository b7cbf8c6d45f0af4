package org.nastavnik.engine.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.nastavnik.engine.door.Passage;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and forms, one deployment per module, when anything in the module has changed. The starter's own
 * deployment is off: inside a jar it keeps only the file names, so that two forms of one name become one.
 */
@Component
class ModelDeployer implements InitializingBean {

    private static final String[] PATTERNS = {
        "classpath*:processes/*/*.bpmn", "classpath*:processes/*/*.dmn", "classpath*:forms/*/*.form"
    };

    private final RepositoryService repository;

    ModelDeployer(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() {
        resourcesByModule().forEach((module, resources) -> Passage.through(() -> deploy(module, resources)));
    }

    private Object deploy(String module, Map<String, Resource> resources) {
        var deployment =
                repository.createDeployment().name(module).source("nastavnik").enableDuplicateFiltering(false);
        resources.forEach((name, resource) -> {
            try {
                deployment.addInputStream(name, resource.getInputStream());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return deployment.deploy();
    }

    private static Map<String, Map<String, Resource>> resourcesByModule() {
        Map<String, Map<String, Resource>> modules = new TreeMap<>();
        try {
            for (var pattern : PATTERNS) {
                for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    var path = resource.getURL().getPath().split("/");
                    var module = path[path.length - 2];
                    var name = path[path.length - 3] + "/" + module + "/" + path[path.length - 1];
                    modules.computeIfAbsent(module, key -> new TreeMap<>()).put(name, resource);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return modules;
    }
}
