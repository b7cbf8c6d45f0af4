package org.nastavnik.engine.door;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.StartForm;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Finds the class that bears a form's name: {@code approve-act} is served by {@code ApproveAct}. */
@Component
class FormHandlers {

    private final Map<String, UserTask<?>> userTasks;
    private final Map<String, StartForm<?>> startForms;

    FormHandlers(List<UserTask<?>> userTasks, List<StartForm<?>> startForms) {
        this.userTasks = byName(userTasks);
        this.startForms = byName(startForms);
    }

    private static <T> Map<String, T> byName(List<T> handlers) {
        return handlers.stream().collect(Collectors.toMap(FormHandlers::name, Function.identity()));
    }

    private static String name(Object handler) {
        return ClassUtils.getUserClass(handler)
                .getSimpleName()
                .replaceAll("(?<=.)(?=\\p{Upper})", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    UserTask<Record> userTask(String key) {
        var handler = userTasks.get(key);
        if (handler == null) {
            throw new IllegalStateException("No class serves the task " + key);
        }
        return (UserTask<Record>) handler;
    }

    @SuppressWarnings("unchecked")
    StartForm<Record> startForm(String key) {
        var handler = startForms.get(key);
        if (handler == null) {
            throw new IllegalStateException("No class serves the start form " + key);
        }
        return (StartForm<Record>) handler;
    }
}
