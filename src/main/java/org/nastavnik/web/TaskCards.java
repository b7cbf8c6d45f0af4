package org.nastavnik.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.OpenTask;
import org.nastavnik.engine.Tasks;
import org.nastavnik.staff.Duties;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells the list of tasks what each of them is about: one's own, and all of them to those who lead the mentoring. */
@RestController
class TaskCards {

    /** More than a page of the list ever shows. */
    private static final int MOST = 100;

    private final Tasks tasks;
    private final Duties duties;

    TaskCards(Tasks tasks, Duties duties) {
        this.tasks = tasks;
        this.duties = duties;
    }

    /** The words by the task's id; tasks of others and closed ones are left out. */
    @GetMapping("/tasks/about")
    Map<String, String> about(@RequestParam List<String> ids, Principal reader) {
        if (ids.size() > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Не больше " + MOST + " задач за раз.");
        }
        var readsAll = duties.leads(reader.getName());
        return tasks.withIds(ids).stream()
                .filter(task -> readsAll || reader.getName().equals(task.doer()))
                .collect(Collectors.toMap(OpenTask::id, OpenTask::about));
    }
}
