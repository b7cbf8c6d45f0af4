package org.nastavnik.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.Processes;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The application as it is, with its statements counted and its engine's ids predictable. While a {@link Recording} is on,
 * what passes between the domain and the engine is written down; otherwise it goes its way.
 */
@TestConfiguration(proxyBeanMethods = false)
class BenchmarkConfiguration {

    @Bean
    static Meter meter() {
        return new Meter();
    }

    @Bean
    static AtomicReference<Recording> recording() {
        return new AtomicReference<>(new Recording());
    }

    @Bean
    CountedIds ids() {
        return new CountedIds();
    }

    @Bean
    static BeanPostProcessor counting(Meter meter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource ? meter.counted(dataSource) : bean;
            }
        };
    }

    @Bean
    static BeanPostProcessor listening(AtomicReference<Recording> recording) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Processes processes ? heard(processes, recording) : bean;
            }
        };
    }

    private static Processes heard(Processes processes, AtomicReference<Recording> recording) {
        return (Processes) Proxy.newProxyInstance(
                Processes.class.getClassLoader(), new Class<?>[] {Processes.class}, (proxy, method, arguments) -> {
                    // A hand-over or a new due date moves no process.
                    if (recording.get().isOn() && arguments.length == 3 && arguments[2] instanceof Outcome variables) {
                        recording
                                .get()
                                .asked(method.getName(), (String) arguments[0], (String) arguments[1], variables);
                    }
                    try {
                        return method.invoke(processes, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }

    /** Writes down the variables that forms hand to the engine. */
    @Bean
    AbstractProcessEnginePlugin outcomes(AtomicReference<Recording> recording) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                configuration.getCustomPostBPMNParseListeners().add(new FormListener(recording));
            }
        };
    }

    private static final class FormListener extends AbstractBpmnParseListener {

        private final AtomicReference<Recording> recording;

        FormListener(AtomicReference<Recording> recording) {
            this.recording = recording;
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            process.setStartFormHandler(heard(StartFormHandler.class, process.getStartFormHandler()));
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.setTaskFormHandler(heard(TaskFormHandler.class, task.getTaskFormHandler()));
        }

        private <T extends FormHandler> T heard(Class<T> kind, T handler) {
            return kind.cast(Proxy.newProxyInstance(
                    kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
                        if (method.getName().equals("submitFormVariables")
                                && recording.get().isOn()) {
                            submitted(arguments[1], (Map<?, ?>) arguments[0]);
                        }
                        try {
                            return method.invoke(handler, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getTargetException();
                        }
                    }));
        }

        @SuppressWarnings("unchecked")
        private void submitted(Object scope, Map<?, ?> variables) {
            var values = Map.copyOf((Map<String, Object>) variables);
            if (scope instanceof TaskEntity task) {
                recording.get().outcome(task.getId(), values);
            } else if (scope instanceof ExecutionEntity instance) {
                var process = (ProcessDefinitionEntity) instance.getProcessDefinition();
                recording.get().started(process.getKey(), instance.getBusinessKey(), values);
            }
        }
    }
}
