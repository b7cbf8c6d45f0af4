package org.nastavnik.contract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model of the project. */
record ModelFile(String file, String module, String name, BpmnModelInstance model) {

    static ModelFile read(Path path) {
        try {
            return new ModelFile(
                    Project.relative(path),
                    path.getParent().getFileName().toString(),
                    path.getFileName().toString().replace(".bpmn", ""),
                    Bpmn.readModelFromFile(path.toFile()));
        } catch (RuntimeException invalid) {
            throw new IllegalStateException(
                    Project.relative(path) + " is no valid BPMN: " + invalid.getMessage()
                            + ". Open it in the Modeler or mend the XML.",
                    invalid);
        }
    }

    static Optional<ModelFile> ofProcess(String key) {
        return Project.models().stream()
                .filter(model -> model.process().getId().equals(key))
                .findFirst();
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Collection<UserTask> userTasks() {
        return all(UserTask.class);
    }

    /** The start events of the process itself, not those of its sub-processes. */
    List<StartEvent> startEvents() {
        return all(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess))
                .toList();
    }

    /** The name of the form that starts the process, if there is one. */
    Optional<String> startForm() {
        return startEvents().stream()
                .map(start -> camunda(start, "formRef"))
                .filter(form -> form != null)
                .findFirst();
    }

    static String camunda(ModelElementInstance element, String attribute) {
        return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
    }

    /** The roadmap's items in an extension property, {@code item} or {@code completes}; empty when it is absent. */
    static List<String> itemsIn(BaseElement element, String property) {
        if (element.getExtensionElements() == null) {
            return List.of();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(each -> property.equals(each.getCamundaName()) && each.getCamundaValue() != null)
                .flatMap(each -> Stream.of(each.getCamundaValue().split("\\s*,\\s*")))
                .toList();
    }

    /** Every element of this type among the extensions, such as call mappings and retry cycles. */
    static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? List.of()
                : new ArrayList<>(element.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(type)
                        .list());
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .reduce("", String::concat)
                .strip();
    }

    static String describe(ModelElementInstance element) {
        var type = element.getElementType().getTypeName();
        var id = element.getAttributeValue("id");
        var name = element instanceof FlowElement flowElement ? flowElement.getName() : null;
        return type + " " + (id == null ? "without id" : id) + (name == null ? "" : " «" + name + "»");
    }

    @Override
    public String toString() {
        return file;
    }
}
