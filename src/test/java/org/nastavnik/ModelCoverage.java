package org.nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/**
 * Remembers which sequence flows of which models the tests of this run have taken. Every node of our models has a flow in or
 * out, so a model whose flows have all been taken is covered whole.
 */
@TestComponent
public class ModelCoverage extends AbstractProcessEnginePlugin {

    private static final Map<String, Set<String>> ALL = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> TAKEN = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new FlowListener());
    }

    /** Fails and names the flows of these models that no test has taken so far. */
    public static void assertWhole(String... processes) {
        for (var process : processes) {
            assertThat(ALL).as("deployed models").containsKey(process);
            var missed = new TreeSet<>(ALL.get(process));
            missed.removeAll(TAKEN.getOrDefault(process, Set.of()));
            assertThat(missed).as("flows of %s no test has taken", process).isEmpty();
        }
    }

    private static final class FlowListener extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            var process = ((ProcessDefinitionEntity) flow.getProcessDefinition()).getKey();
            ALL.computeIfAbsent(process, key -> new ConcurrentSkipListSet<>()).add(flow.getId());
            flow.addExecutionListener((ExecutionListener)
                    execution -> TAKEN.computeIfAbsent(process, key -> new ConcurrentSkipListSet<>())
                            .add(flow.getId()));
        }
    }
}
