package org.nastavnik.course.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Whatever the models let the system do or wait for is told in words of its own. */
class FactsTest {

    private static final String FILE = "course/facts.properties";

    private static List<BpmnModelInstance> models;
    private static Properties facts;

    @BeforeAll
    static void read() throws IOException {
        facts = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource(FILE), StandardCharsets.UTF_8));
        try (var files = Files.walk(Path.of("processes"))) {
            models = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(Path::toFile)
                    .map(Bpmn::readModelFromFile)
                    .toList();
        }
    }

    @Test
    void everyStepOfTheSystemIsToldAsAFact() {
        var untold = ids(ServiceTask.class);
        untold.addAll(ids(IntermediateCatchEvent.class));
        untold.removeAll(facts.stringPropertyNames());
        assertThat(untold)
                .as("steps nobody does by hand: tell in %s what has come of them", FILE)
                .isEmpty();
    }

    @Test
    void everyWaitSaysWhatItWaitsFor() {
        var silent = models.stream()
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                .filter(node -> node instanceof EventBasedGateway
                        || node instanceof IntermediateCatchEvent && !followsEventGateway(node))
                .map(FlowElement::getId)
                .filter(id -> !facts.containsKey(id + ".waits"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).as("waits without words in %s", FILE).isEmpty();
    }

    private static boolean followsEventGateway(FlowNode node) {
        return node.getIncoming().stream().anyMatch(flow -> flow.getSource() instanceof EventBasedGateway);
    }

    @Test
    void factsAreAboutStepsThatExist() {
        var gone = facts.stringPropertyNames().stream()
                .map(key -> key.replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        gone.removeAll(ids(FlowElement.class));
        assertThat(gone).as("no model has such a step: remove it from %s", FILE).isEmpty();
        assertThat(facts.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".begins"))
                        .map(facts::getProperty)
                        .toList())
                .isSubsetOf(models.stream()
                        .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                        .map(Process::getId)
                        .toList());
    }

    private static Set<String> ids(Class<? extends FlowElement> kind) {
        return models.stream()
                .map(model -> model.getModelElementsByType(kind))
                .flatMap(Collection::stream)
                .map(FlowElement::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
