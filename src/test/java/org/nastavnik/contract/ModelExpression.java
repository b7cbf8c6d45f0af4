package org.nastavnik.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * An expression of a model.
 *
 * @param element the node or flow it belongs to
 * @param role what it is for, as a message calls it
 * @param text the expression
 * @param expected the types one of which it must yield; empty where any will do
 */
record ModelExpression(ModelElementInstance element, String role, String text, List<Class<?>> expected) {

    /** All expressions of the model, wherever they stand. */
    static List<ModelExpression> of(ModelFile model) {
        List<ModelExpression> all = new ArrayList<>();
        for (var task : model.userTasks()) {
            add(all, task, "the doer", task.getCamundaAssignee(), String.class);
            add(all, task, "the due date", task.getCamundaDueDate(), Date.class);
            add(all, task, "the name", task.getName(), String.class);
        }
        for (var task : model.all(ServiceTask.class)) {
            add(all, task, "the call", task.getCamundaExpression());
        }
        for (var flow : model.all(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                add(
                        all,
                        flow,
                        "the condition",
                        flow.getConditionExpression().getTextContent(),
                        boolean.class,
                        Boolean.class);
            }
        }
        for (var loop : model.all(MultiInstanceLoopCharacteristics.class)) {
            add(all, loop.getParentElement(), "the collection", loop.getCamundaCollection(), Collection.class);
            if (loop.getCompletionCondition() != null) {
                add(
                        all,
                        loop.getParentElement(),
                        "the completion condition",
                        loop.getCompletionCondition().getTextContent(),
                        boolean.class,
                        Boolean.class);
            }
        }
        for (var timer : model.all(TimerEventDefinition.class)) {
            var event = timer.getParentElement();
            if (timer.getTimeDate() != null) {
                add(all, event, "the date", timer.getTimeDate().getTextContent(), Date.class);
            }
            if (timer.getTimeDuration() != null) {
                add(all, event, "the duration", timer.getTimeDuration().getTextContent(), String.class);
            }
            if (timer.getTimeCycle() != null) {
                add(all, event, "the cycle", timer.getTimeCycle().getTextContent(), String.class);
            }
        }
        for (var call : model.all(CallActivity.class)) {
            for (var in : ModelFile.extensions(call, CamundaIn.class)) {
                add(all, call, "the value passed as " + in.getCamundaTarget(), in.getCamundaSourceExpression());
                add(all, call, "the business key", in.getCamundaBusinessKey());
            }
        }
        for (var input : model.all(CamundaInputParameter.class)) {
            ModelElementInstance owner = input;
            while (!(owner instanceof FlowElement)) {
                owner = owner.getParentElement();
            }
            add(all, owner, "the input " + input.getCamundaName(), input.getTextContent());
        }
        return all;
    }

    private static void add(
            List<ModelExpression> all, ModelElementInstance element, String role, String text, Class<?>... expected) {
        if (text != null && (text.contains("${") || text.contains("#{"))) {
            all.add(new ModelExpression(element, role, text.strip(), List.of(expected)));
        }
    }
}
