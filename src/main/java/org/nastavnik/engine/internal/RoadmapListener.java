package org.nastavnik.engine.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.ItemOpened;
import org.nastavnik.engine.ItemServed;
import org.nastavnik.engine.door.AnsweredForms;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Reads the extension properties of the models. {@code item} on a user task names the items of the roadmap it serves;
 * {@code completes} on any node names the item that is done once the node is passed. A node shared by several items lists
 * them all, and the process variable {@code item} tells which one is meant. {@code document} on a user task names the kind of
 * document it works on and the variable that holds its id: {@code act:actId}.
 *
 * <p>It also writes the duty of a task, read from {@code ${duties.holder('…')}}, as its owner, so that open tasks can move
 * along when the duty does.
 */
class RoadmapListener extends AbstractBpmnParseListener {

    private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";
    private static final Pattern DUTY = Pattern.compile("duties\\.holder\\('([a-z-]+)'\\)");

    private final ApplicationEventPublisher events;

    RoadmapListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        onEnd(element, activity);
        var items = property(element, "item");
        activity.setProperty(AnsweredForms.ITEM, items);
        activity.setProperty(AnsweredForms.DOCUMENT, property(element, "document"));
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var assignee = definition.getAssigneeExpression();
        var duty = assignee == null ? null : DUTY.matcher(assignee.getExpressionText());
        var owner = duty != null && duty.find() ? duty.group(1) : null;
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> created(task, items, owner));
    }

    private void created(DelegateTask task, @Nullable String items, @Nullable String owner) {
        if (owner != null) {
            task.setOwner(owner);
        }
        // No variable belongs to a task itself; asking the execution spares the engine looking for one.
        var execution = task.getExecution();
        if (items != null && execution.getVariable("year") instanceof String year) {
            meant(items, (String) execution.getVariable("item"))
                    .forEach(item -> events.publishEvent(new ItemOpened(year, item)));
        }
    }

    private static List<String> meant(String items, @Nullable String chosen) {
        return items.contains(",") && chosen != null ? List.of(chosen) : Arrays.asList(items.split("\\s*,\\s*"));
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        onEnd(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        onEnd(element, activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        onEnd(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        onEnd(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        onEnd(element, activity);
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element element, Element loop, ActivityImpl body) {
        listen(element, body);
    }

    private void onEnd(Element element, ActivityImpl activity) {
        if (!String.valueOf(activity.getFlowScope().getId()).endsWith(MULTI_INSTANCE_BODY)) {
            listen(element, activity);
        }
    }

    private void listen(Element element, ActivityImpl activity) {
        var items = property(element, "completes");
        if (items != null) {
            activity.addBuiltInListener(
                    ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> passed(execution, items));
        }
    }

    private void passed(DelegateExecution execution, String items) {
        var left = !((ExecutionEntity) execution).isCanceled();
        if (left && execution.getVariable("year") instanceof String year) {
            meant(items, (String) execution.getVariable("item"))
                    .forEach(item -> events.publishEvent(new ItemServed(year, item)));
        }
    }

    private static @Nullable String property(Element element, String name) {
        var extensions = element.element("extensionElements");
        var properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
