package org.nastavnik.engine.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.nastavnik.engine.door.DoorFilterService;
import org.nastavnik.engine.door.Passage;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Gives Tasklist the filters everybody works with; without one it shows nothing. Present filters stay as they are. */
@Component
class TaskFilters implements InitializingBean {

    /** The groups of those who lead the mentoring; a group bears the key of the duty. */
    private static final List<String> LEADING = List.of("head", "curator");

    private static final String ME = "${ currentUser() }";

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    public void afterPropertiesSet() {
        offer("Мои задачи", 0, "Всё, что ждёт меня", mine(), Map.of());
        offer("Просрочено", 10, "Мои задачи, срок которых прошёл", mine().dueBeforeExpression("${ now() }"), Map.of());
        offer(
                "На этой неделе",
                20,
                "Мои задачи со сроком в ближайшие семь дней",
                mine().dueAfterExpression("${ now() }").dueBeforeExpression("${ dateTime().plusDays(7) }"),
                Map.of());
        offer(
                "Все задачи года",
                30,
                "Что делают все: кого ждём и до какого дня",
                tasks.createTaskQuery().taskAssigned().orderByDueDate().asc(),
                Map.of(DoorFilterService.FOR_GROUPS, LEADING));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .taskAssigneeExpression(ME)
                .orderByDueDate()
                .asc();
    }

    private void offer(String name, int priority, String description, TaskQuery query, Map<String, ?> more) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var filter = filters.newTaskFilter(name).setQuery(query);
        var properties = new HashMap<String, Object>(Map.of(
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
        properties.putAll(more);
        filter.setProperties(properties);
        Passage.through(() -> filters.saveFilter(filter));
    }
}
