package org.nastavnik.engine.door;

import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.beans.factory.ObjectProvider;

/** Lets Tasklist's list of processes to start hold those alone which this person may start. */
public class DoorRepositoryService extends RepositoryServiceImpl {

    private final ObjectProvider<Door> door;

    public DoorRepositoryService(ObjectProvider<Door> door) {
        this.door = door;
    }

    @Override
    public ProcessDefinitionQuery createProcessDefinitionQuery() {
        return new StartableQuery(commandExecutor);
    }

    private class StartableQuery extends ProcessDefinitionQueryImpl {

        private static final long serialVersionUID = 1L;

        private final transient CommandExecutor engine;

        StartableQuery(CommandExecutor engine) {
            super(engine);
            this.engine = engine;
        }

        /** Tasklist asks this question; the engine alone would answer it by authorisations, which know no start forms. */
        @Override
        public ProcessDefinitionQuery startablePermissionCheck() {
            super.startablePermissionCheck();
            return processDefinitionKeysIn(door.getObject().startable(engine).toArray(String[]::new));
        }
    }
}
