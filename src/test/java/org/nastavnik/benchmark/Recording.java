package org.nastavnik.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.nastavnik.engine.Outcome;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Everything the engine was told during one year through the door: the answers' outcomes in their order, what every
 * expression of the models resolved to, and what the domain asked of the processes meanwhile. It is enough to play the same
 * year on an engine that has no domain.
 */
final class Recording {

    /** A step of the year. */
    sealed interface Step {}

    record Day(LocalDate day) implements Step {}

    record Start(String process, String businessKey, Map<String, Object> variables) implements Step {}

    /** @param asked what the domain asked of the processes before the task was completed */
    record Completion(String taskId, String task, Map<String, Object> outcome, List<Asked> asked) implements Step {}

    /** A call of {@link org.nastavnik.engine.Processes}. */
    record Asked(String what, String name, String ofWhom, Outcome variables) {}

    /** What a call from a model gave, and what the domain asked of the processes during it. */
    static final class Given {
        private final List<Asked> asked = new ArrayList<>();
        private Object result;

        Object result() {
            return result;
        }

        List<Asked> asked() {
            return asked;
        }
    }

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z][a-zA-Z]*)\\.[a-zA-Z]+\\(");

    private final List<Step> steps = new ArrayList<>();
    private final Map<String, List<Given>> given = new HashMap<>();
    private final Map<String, Class<?>[]> faces = new HashMap<>();
    private final Deque<List<Asked>> asking = new ArrayDeque<>();
    private boolean on;
    private boolean engineAtWork;

    /** Records while the year is played: the models then meet recording stand-ins of the beans they name. */
    void during(ApplicationContext application, Set<String> models, Runnable year) {
        beansNamedIn(models, application).forEach((name, bean) -> {
            faces.put(name, ClassUtils.getAllInterfaces(bean));
            Mocks.register(name, standIn(name, (method, arguments) -> recorded(name, bean, method, arguments)));
        });
        on = true;
        try {
            year.run();
        } finally {
            on = false;
            Mocks.reset();
        }
    }

    private static Map<String, Object> beansNamedIn(Set<String> models, ApplicationContext application) {
        return models.stream()
                .flatMap(model -> EXPRESSION.matcher(model).results())
                .flatMap(expression -> BEAN.matcher(expression.group()).results())
                .map(bean -> bean.group(1))
                .distinct()
                .filter(application::containsBean)
                .collect(Collectors.toMap(name -> name, application::getBean));
    }

    private Object recorded(String name, Object bean, Method method, Object[] arguments) throws Throwable {
        var entry = new Given();
        given.computeIfAbsent(call(name, method, arguments), key -> new ArrayList<>())
                .add(entry);
        asking.push(entry.asked);
        try {
            entry.result = method.invoke(bean, arguments);
            return entry.result;
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        } finally {
            asking.pop();
        }
    }

    boolean isOn() {
        return on;
    }

    void day(LocalDate day) {
        if (on) {
            steps.add(new Day(day));
        }
    }

    void started(String process, String businessKey, Map<String, Object> variables) {
        steps.add(new Start(process, businessKey, variables));
    }

    /** The step that answers a task; the outcome comes from {@link #outcome} on the way. */
    void answering(String taskId, String task, Runnable answer) {
        if (!on) {
            answer.run();
            return;
        }
        var asked = new ArrayList<Asked>();
        var outcome = new HashMap<String, Object>();
        steps.add(new Completion(taskId, task, outcome, asked));
        asking.push(asked);
        engineAtWork = false;
        try {
            answer.run();
        } finally {
            engineAtWork = false;
            asking.pop();
        }
    }

    /** What the flow gets of the answer; from here on the engine works, and not the module. */
    void outcome(String taskId, Map<String, Object> variables) {
        var last = (Completion) steps.get(steps.size() - 1);
        if (!last.taskId().equals(taskId)) {
            throw new IllegalStateException("Task " + taskId + " was completed while " + last + " was");
        }
        last.outcome().putAll(variables);
        engineAtWork = true;
    }

    void asked(String what, String name, String ofWhom, Outcome variables) {
        if (asking.isEmpty() || asking.size() == 1 && engineAtWork) {
            throw new IllegalStateException("Nothing tells the other side when to " + what + " " + name);
        }
        asking.element().add(new Asked(what, name, ofWhom, variables));
    }

    List<Step> steps() {
        return steps;
    }

    int completions() {
        return (int) steps.stream().filter(Completion.class::isInstance).count();
    }

    /** The beans the models name, answering what they answered when it was recorded. */
    Map<Object, Object> standIns(Replay replay) {
        var beans = new HashMap<Object, Object>();
        faces.keySet()
                .forEach(name -> beans.put(
                        name, standIn(name, (method, arguments) -> replay.given(call(name, method, arguments)))));
        return beans;
    }

    /** The recorded results of this call, in the order of its repetitions. */
    List<Given> given(String call) {
        var results = given.get(call);
        if (results == null) {
            throw new IllegalStateException("No model asked " + call + " when the year was recorded");
        }
        return results;
    }

    private Object standIn(String name, Answering answering) {
        return Proxy.newProxyInstance(
                Recording.class.getClassLoader(),
                faces.get(name),
                (proxy, method, arguments) -> answering.answer(method, arguments));
    }

    private static String call(String bean, Method method, Object[] arguments) {
        return bean + "." + method.getName() + (arguments == null ? "[]" : Arrays.toString(arguments));
    }

    /** Answers a call from a model on the other side. */
    interface Replay {
        Object given(String call);
    }

    private interface Answering {
        Object answer(Method method, Object[] arguments) throws Throwable;
    }
}
