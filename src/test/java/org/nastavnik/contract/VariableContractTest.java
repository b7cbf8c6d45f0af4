package org.nastavnik.contract;

import static org.nastavnik.contract.ModelFile.describe;

import java.nio.file.Files;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every variable a process reads is one somebody gives it: a caller, the class or the message that starts it, a task's
 * outcome, a call's result. What classes give is read from their source: the names in {@code Outcome.of("name", …)} and
 * {@code .and("name", …)}.
 */
class VariableContractTest {

    private static final Pattern GIVEN = Pattern.compile("\\b(?:of|and)\\(\\s*(\"\\w+\"|[A-Z_]+)\\s*,");
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:task|context)\\s*\\.(?:id|text)\\(\\s*(\"\\w+\"|[A-Z_]+)\\s*\\)");
    private static final Set<String> LOOP =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    static Collection<ModelFile> models() {
        return Project.models();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void variablesReadAreGiven(ModelFile model) {
        var problems = new Problems(model.file());
        var own = givenWithin(model);
        var givers = givers(model);
        problems.addUnless(
                !givers.isEmpty(),
                describe(model.process()),
                "is started by nobody. Call it from a model, give it a start form, or start it by Processes.start.");
        for (var expression : ModelExpression.of(model)) {
            for (var variable : Expressions.variables(expression.text())) {
                if (!own.contains(variable)) {
                    requireFromAll(
                            problems,
                            givers,
                            describe(expression.element()),
                            expression.role() + " " + expression.text(),
                            variable);
                }
            }
        }
        for (var call : model.all(CallActivity.class)) {
            for (var in : ModelFile.extensions(call, CamundaIn.class)) {
                if (in.getCamundaSource() != null && !own.contains(in.getCamundaSource())) {
                    requireFromAll(problems, givers, describe(call), "the call", in.getCamundaSource());
                }
            }
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void variablesAskedByTasksAreGiven(ModelFile model) {
        var problems = new Problems(model.file());
        var own = givenWithin(model);
        var givers = givers(model);
        for (var task : model.userTasks()) {
            for (var variable : askedBy(Project.className(model.module(), task.getId()))) {
                if (!own.contains(variable)) {
                    requireFromAll(
                            problems,
                            givers,
                            describe(task),
                            "class " + Project.simpleClassName(task.getId()),
                            variable);
                }
            }
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void callsReceiveWhatTheCalledProcessGives(ModelFile model) {
        var problems = new Problems(model.file());
        for (var call : model.all(CallActivity.class)) {
            var called = ModelFile.ofProcess(String.valueOf(call.getCalledElement()));
            for (var out : ModelFile.extensions(call, CamundaOut.class)) {
                var source = out.getCamundaSource();
                if (source != null && called.isPresent()) {
                    var given = new HashSet<>(givenWithin(called.get()));
                    givers(called.get()).values().forEach(given::addAll);
                    problems.addUnless(
                            given.contains(source),
                            describe(call),
                            "takes variable " + source + " from " + called.get().name()
                                    + ", which never has it. Take one of " + new TreeSet<>(given) + ".");
                }
            }
        }
        problems.assertNone();
    }

    private static void requireFromAll(
            Problems problems, Map<String, Set<String>> givers, String element, String reader, String variable) {
        givers.forEach((giver, given) -> problems.addUnless(
                given.contains(variable),
                element,
                reader + " reads variable " + variable + ", which neither the process nor " + giver
                        + " gives. Pass it there, or read one of " + new TreeSet<>(given) + "."));
    }

    /** What the process gives itself: results, outcomes, elements of loops, answers of calls, contents of messages. */
    private static Set<String> givenWithin(ModelFile model) {
        var given = new LinkedHashSet<String>();
        model.all(ServiceTask.class).forEach(task -> add(given, task.getCamundaResultVariable()));
        for (var loop : model.all(MultiInstanceLoopCharacteristics.class)) {
            add(given, loop.getCamundaElementVariable());
            given.addAll(LOOP);
        }
        for (var call : model.all(CallActivity.class)) {
            ModelFile.extensions(call, CamundaOut.class).forEach(out -> add(given, out.getCamundaTarget()));
        }
        model.all(CamundaInputParameter.class).forEach(input -> add(given, input.getCamundaName()));
        model.userTasks().forEach(task -> given.addAll(outcomesOf(Project.className(model.module(), task.getId()))));
        for (var message : model.all(Message.class)) {
            Project.sources().values().stream()
                    .filter(source -> source.contains('"' + message.getName() + '"'))
                    .forEach(source -> given.addAll(outcomes(source)));
        }
        return given;
    }

    /** Who starts the process, and the variables each of them gives. */
    private static Map<String, Set<String>> givers(ModelFile model) {
        var key = model.process().getId();
        var givers = new LinkedHashMap<String, Set<String>>();
        for (var caller : Project.models()) {
            for (var call : caller.all(CallActivity.class)) {
                if (key.equals(call.getCalledElement())) {
                    givers.put(
                            caller.file() + " (" + call.getId() + ")",
                            ModelFile.extensions(call, CamundaIn.class).stream()
                                    .map(CamundaIn::getCamundaTarget)
                                    .filter(target -> target != null)
                                    .collect(Collectors.toSet()));
                }
            }
        }
        model.startForm()
                .map(form -> Project.className(model.module(), form))
                .ifPresent(form -> givers.put("start form " + form, outcomesOf(form)));
        var starting = Pattern.compile("\\bstart\\(\\s*(\"" + Pattern.quote(key) + "\"|[A-Z_]+)\\s*,");
        Project.sources().forEach((file, source) -> {
            if (source.contains('"' + key + '"') && starting.matcher(source).find()) {
                givers.put(Project.relative(file), outcomes(source));
            }
        });
        return givers;
    }

    private static Set<String> askedBy(String className) {
        return names(ASKED, source(className));
    }

    private static Set<String> names(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(match -> match.group(1))
                .map(name -> name.startsWith("\"") ? name.substring(1, name.length() - 1) : constant(source, name))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String constant(String source, String name) {
        var matcher = Pattern.compile("\\b" + name + "\\s*=\\s*\"(\\w+)\"").matcher(source);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Set<String> outcomesOf(String className) {
        return outcomes(source(className));
    }

    private static Set<String> outcomes(String source) {
        return names(GIVEN, source);
    }

    private static String source(String className) {
        var file = Project.source(className);
        return Files.exists(file) ? Project.text(file) : "";
    }

    private static void add(Collection<String> names, String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
