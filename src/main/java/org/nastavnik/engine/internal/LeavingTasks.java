package org.nastavnik.engine.internal;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.nastavnik.engine.TaskLeft;
import org.springframework.context.ApplicationEventPublisher;

/** Tells of tasks that are done or cancelled; handing one over is told where it happens, in {@link EngineProcesses}. */
class LeavingTasks extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    LeavingTasks(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener told = task -> events.publishEvent(new TaskLeft(task.getId()));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, told);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, told);
    }
}
