package org.nastavnik.engine.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.nastavnik.engine.door.OneNodeAtATime;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Gives Tasklist the filters people work with; without one it shows nothing. Present filters stay as they are. Who sees which
 * is told by the matrix of rights, under the name of the filter.
 */
@Component
class TaskFilters implements InitializingBean {

    private static final String ME = "${ currentUser() }";

    private final FilterService filters;
    private final TaskService tasks;
    private final OneNodeAtATime start;

    TaskFilters(FilterService filters, TaskService tasks, OneNodeAtATime start) {
        this.filters = filters;
        this.tasks = tasks;
        this.start = start;
    }

    @Override
    public void afterPropertiesSet() {
        start.putRight(this::offerAll);
    }

    private void offerAll() {
        offer("Мои задачи", 0, "Всё, что ждёт меня", mine());
        offer("Просрочено", 10, "Мои задачи, срок которых прошёл", mine().dueBeforeExpression("${ now() }"));
        offer(
                "На этой неделе",
                20,
                "Мои задачи со сроком в ближайшие семь дней",
                mine().dueAfterExpression("${ now() }").dueBeforeExpression("${ dateTime().plusDays(7) }"));
        offer(
                "Все задачи года",
                30,
                "Что делают все: кого ждём и до какого дня",
                tasks.createTaskQuery().taskAssigned().orderByDueDate().asc());
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .taskAssigneeExpression(ME)
                .orderByDueDate()
                .asc();
    }

    private void offer(String name, int priority, String description, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var filter = filters.newTaskFilter(name).setQuery(query);
        filter.setProperties(Map.of(
                "description",
                description,
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of()));
        filters.saveFilter(filter);
    }
}
