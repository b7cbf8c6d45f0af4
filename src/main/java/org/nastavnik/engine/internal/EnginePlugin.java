package org.nastavnik.engine.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.joda.time.DateTimeUtils;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.door.ClosedCommands;
import org.nastavnik.engine.door.Door;
import org.nastavnik.engine.door.DoorFormService;
import org.nastavnik.engine.door.DoorRepositoryService;
import org.nastavnik.engine.door.ModelExpressions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the door before the engine, lets the models speak of the roadmap, and sets the engine's clock. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext application;
    private final ObjectProvider<Door> door;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnginePlugin(
            ApplicationContext application, ObjectProvider<Door> door, ApplicationEventPublisher events, Clock clock) {
        this.application = application;
        this.door = door;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        putDoorBefore(configuration);
        checkRights(configuration);
        ruleLogins(configuration);
        listen(configuration);
    }

    private void putDoorBefore(ProcessEngineConfigurationImpl configuration) {
        configuration.setFormService(new DoorFormService(door));
        configuration.setRepositoryService(new DoorRepositoryService(door));
        configuration.setExpressionManager(new ModelExpressions(application, configuration.getBeans()));
        configuration.setCustomPreCommandInterceptorsTxRequired(
                withClosedCommands(configuration, configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                withClosedCommands(configuration, configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static void checkRights(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new DoersGrants());
        // Rights are only ever given, so nothing need be looked up that takes one away.
        configuration.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        // Whoever may see an instance need not see which decisions it carries.
        configuration.setEnforceSpecificVariablePermission(true);
    }

    private static void ruleLogins(ProcessEngineConfigurationImpl configuration) {
        configuration.setGroupResourceWhitelistPattern("[a-z][a-z0-9-]*");
        configuration.setUserResourceWhitelistPattern(Accounts.LOGIN);
        // A person who mistypes waits longer each time, up to a minute, but is never locked out for good.
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
    }

    private void listen(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPreBPMNParseListeners());
        }
        listeners.add(new RoadmapListener(events));
        listeners.add(new LeavingTasks(events));
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    private static List<CommandInterceptor> withClosedCommands(
            ProcessEngineConfigurationImpl configuration, List<CommandInterceptor> present) {
        List<CommandInterceptor> interceptors = present == null ? new ArrayList<>() : new ArrayList<>(present);
        interceptors.add(new ClosedCommands(configuration.getIdentityService()::getCurrentAuthentication));
        return interceptors;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        // The engine reads its time through Joda's one static source; this makes it the application's clock.
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }
}
