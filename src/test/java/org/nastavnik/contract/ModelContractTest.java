package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.contract.ModelFile.camunda;
import static org.nastavnik.contract.ModelFile.describe;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.engine.StartForm;
import org.nastavnik.staff.Duty;

/** What every process model keeps to, so that it can be run, read and traced to the roadmap. */
class ModelContractTest {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DAYS = Pattern.compile("P\\d+D");
    private static final Pattern INFINITIVE = Pattern.compile("\\p{IsCyrillic}+(ть|ти|чь)(ся|сь)?([\\s,].*|$)");
    private static final Pattern TIME_NEEDED =
            Pattern.compile("\\d+ (минут|минуты|часа?|часов)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_EXPLANATION = 160;
    private static final Pattern RETRY_CYCLE = Pattern.compile("R\\d+/P.+");

    static Collection<ModelFile> models() {
        return Project.models();
    }

    @Test
    void theProjectHasModels() {
        assertThat(models()).as("process models under processes/<module>/").isNotEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void processIsNamedAndExecutable(ModelFile model) {
        var problems = new Problems(model.file());
        var processes = model.all(Process.class);
        problems.addUnless(processes.size() == 1, "file", "has " + processes.size() + " processes. Keep one per file.");
        for (var process : processes) {
            var element = describe(process);
            problems.addUnless(
                    process.getId().equals(model.name()), element, "is not called as its file. Rename one of them.");
            problems.addUnless(process.isExecutable(), element, "cannot be run. Set isExecutable=\"true\".");
            var timeToLive = String.valueOf(process.getCamundaHistoryTimeToLiveString());
            problems.addUnless(
                    DAYS.matcher(timeToLive).matches(),
                    element,
                    "keeps its history for " + timeToLive + ". Set camunda:historyTimeToLive in days, such as P1825D.");
            problems.addUnless(
                    process.getCamundaVersionTag() != null, element, "has no version tag. Set camunda:versionTag.");
            problems.addUnless(
                    Project.isRussian(process.getName()),
                    element,
                    "has no Russian name. Say what the process is about.");
            problems.addUnless(
                    Project.isRussian(ModelFile.documentation(process)),
                    element,
                    "has no Russian documentation. Say what the process is for and who takes part.");
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void idsAreWordsNotGenerated(ModelFile model) {
        var problems = new Problems(model.file());
        for (var type : List.of(Process.class, FlowElement.class, Message.class)) {
            for (var element : model.all(type)) {
                var id = String.valueOf(((BaseElement) element).getId());
                problems.addUnless(
                        KEBAB.matcher(id).matches(),
                        describe(element),
                        "has an id that is not kebab-case English. Name it after what it does, such as approve-act.");
            }
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void stepsAreNamedForTheirReaders(ModelFile model) {
        var problems = new Problems(model.file());
        for (var activity : model.all(Activity.class)) {
            problems.addUnless(
                    Project.isRussian(activity.getName()),
                    describe(activity),
                    "has no Russian name. Say what is done.");
        }
        for (var task : model.userTasks()) {
            problems.addUnless(
                    INFINITIVE.matcher(String.valueOf(task.getName())).matches(),
                    describe(task),
                    "is not named by verb and object. Begin with an infinitive, such as «Утвердить приказ».");
        }
        for (var type : List.of(StartEvent.class, EndEvent.class, IntermediateCatchEvent.class)) {
            for (var event : model.all(type)) {
                problems.addUnless(
                        Project.isRussian(((FlowElement) event).getName()),
                        describe(event),
                        "has no Russian name. Say what has happened or what is awaited.");
            }
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void userTasksHaveDoerDateAndItem(ModelFile model) {
        var problems = new Problems(model.file());
        for (var task : model.userTasks()) {
            var element = describe(task);
            problems.addUnless(
                    Expressions.isExpression(task.getCamundaAssignee()),
                    element,
                    "has no doer. Give it one camunda:assignee expression, such as ${duties.holder('curator')}.");
            problems.addUnless(
                    task.getCamundaCandidateUsers() == null && task.getCamundaCandidateGroups() == null,
                    element,
                    "has candidates. A task has exactly one doer: keep only camunda:assignee.");
            problems.addUnless(
                    Expressions.isExpression(task.getCamundaDueDate()),
                    element,
                    "has no due date. Give it camunda:dueDate, such as ${deadlines.due(year,'2.1')}.");
            problems.addUnless(
                    Project.isRussian(ModelFile.documentation(task)),
                    element,
                    "has no Russian documentation. Tell the doer what to do, why, and how long it takes.");
            problems.addUnless(
                    TIME_NEEDED.matcher(ModelFile.documentation(task)).find(),
                    element,
                    "does not say how long it takes. End its documentation with «Займёт около 10 минут.» or the like.");
            problems.addUnless(
                    ModelFile.documentation(task).split("[.:;] ").length >= 3,
                    element,
                    "says too little. Its documentation stands above the form: what to do, why, how long it takes.");
            problems.addUnless(
                    !ModelFile.itemsIn(task, "item").isEmpty(),
                    element,
                    "serves no item of the roadmap. Give it the extension property item, such as 2.1.");
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void processesToChooseFromAreExplainedInALine(ModelFile model) {
        var problems = new Problems(model.file());
        for (var process : model.all(Process.class)) {
            problems.addUnless(
                    !process.isCamundaStartableInTasklist()
                            || model.startForm().isEmpty()
                            || ModelFile.documentation(process).length() <= LONGEST_EXPLANATION,
                    describe(process),
                    "is explained at length. People read its documentation when they choose what to begin: one line, "
                            + LONGEST_EXPLANATION + " characters at most.");
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void itemsAreOnTheRoadmap(ModelFile model) {
        var items = Project.items();
        assertThat(items).as("rows of src/main/resources/roadmap/*.json").hasSize(20);
        var problems = new Problems(model.file());
        for (var element : model.all(FlowNode.class)) {
            for (var property : List.of("item", "completes")) {
                ModelFile.itemsIn(element, property).stream()
                        .filter(item -> !items.contains(item))
                        .forEach(item -> problems.add(
                                describe(element),
                                property + " names " + item + ", which is not on the roadmap. Take one of " + items
                                        + "."));
            }
        }
        for (var expression : ModelExpression.of(model)) {
            for (var call : Expressions.calls(expression.text())) {
                var item = call.bean().equals("deadlines") && call.arguments().size() == 2
                        ? call.arguments().get(1)
                        : "";
                if (item.startsWith("'") && !items.contains(item.replace("'", ""))) {
                    problems.add(
                            describe(expression.element()),
                            call + " asks for an item that is not on the roadmap. Take one of " + items + ".");
                }
            }
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void dutiesExist(ModelFile model) {
        var problems = new Problems(model.file());
        var duties = Arrays.stream(Duty.values()).map(Duty::key).collect(Collectors.toSet());
        for (var expression : ModelExpression.of(model)) {
            for (var call : Expressions.calls(expression.text())) {
                if (call.bean().equals("duties") && call.method().equals("holder")) {
                    var duty = String.join("", call.arguments()).replace("'", "");
                    problems.addUnless(
                            duties.contains(duty),
                            describe(expression.element()),
                            call + " names no duty. Take one of " + duties + ".");
                }
            }
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void everyFormHasOneNameInModelFileAndClass(ModelFile model) {
        var problems = new Problems(model.file());
        for (var task : model.userTasks()) {
            var form = String.valueOf(camunda(task, "formRef"));
            problems.addUnless(
                    form.equals(task.getId()),
                    describe(task),
                    "has form " + form + ". Set camunda:formRef=\"" + task.getId() + "\".");
            checkForm(problems, model, task, form, org.nastavnik.engine.UserTask.class);
        }
        for (var start : model.all(StartEvent.class)) {
            var form = camunda(start, "formRef");
            if (form != null) {
                checkForm(problems, model, start, form, StartForm.class);
            }
        }
        problems.assertNone();
    }

    private static void checkForm(
            Problems problems, ModelFile model, FlowNode node, String form, Class<?> expectedType) {
        var element = describe(node);
        problems.addUnless(
                "deployment".equals(camunda(node, "formRefBinding")),
                element,
                "may get another version of its form. Set camunda:formRefBinding=\"deployment\".");
        problems.addUnless(
                FormFile.named(model.module(), form).isPresent(),
                element,
                "has no form. Write forms/" + model.module() + "/" + form + ".form.");
        var className = Project.className(model.module(), form);
        problems.addUnless(
                Project.formName(Project.simpleClassName(form)).equals(form),
                element,
                "has a name the door cannot turn into a class name and back. Begin each of its words with a letter.");
        try {
            var type = Class.forName(className, false, ModelContractTest.class.getClassLoader());
            problems.addUnless(
                    expectedType.isAssignableFrom(type),
                    element,
                    "is served by " + className + ", which does not implement " + expectedType.getSimpleName()
                            + ". Let it.");
        } catch (ClassNotFoundException missing) {
            problems.add(
                    element, "has no class. Write " + className + " implements " + expectedType.getSimpleName() + ".");
        }
    }

    @Test
    void processesAndFormsAreUniqueInTheProject() {
        var problems = new Problems("processes");
        Map<String, String> processes = new HashMap<>();
        Map<String, String> forms = new HashMap<>();
        for (var model : models()) {
            var twin = processes.put(model.process().getId(), model.file());
            problems.addUnless(
                    twin == null, model.file(), "bears the process id of " + twin + ". Give it an id of its own.");
            var keys = model.userTasks().stream().map(UserTask::getId).collect(Collectors.toSet());
            model.startForm().ifPresent(keys::add);
            for (var key : keys) {
                var other = forms.put(key, model.file());
                problems.addUnless(
                        other == null,
                        model.file(),
                        "task " + key + " is in " + other + " too. Task and form names are unique in the project.");
            }
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void modelsCarryNoCode(ModelFile model) {
        var problems = new Problems(model.file());
        for (var type : List.of(
                ScriptTask.class,
                SendTask.class,
                CamundaScript.class,
                CamundaConnector.class,
                CamundaExecutionListener.class,
                CamundaTaskListener.class,
                CamundaFormData.class)) {
            for (var element : model.all(type)) {
                problems.add(
                        describe(owner(element)),
                        "carries a " + element.getElementType().getTypeName()
                                + ". Call a method of the module by camunda:expression instead.");
            }
        }
        for (var element : model.all(FlowNode.class)) {
            for (var attribute : List.of("class", "delegateExpression", "type", "topic")) {
                problems.addUnless(
                        camunda(element, attribute) == null,
                        describe(element),
                        "has camunda:" + attribute + ". Call a method of the module by camunda:expression instead.");
            }
        }
        for (var task : model.all(ServiceTask.class)) {
            problems.addUnless(
                    Expressions.isExpression(task.getCamundaExpression())
                            && Expressions.calls(task.getCamundaExpression()).size() == 1,
                    describe(task),
                    "calls no method. Give it camunda:expression=\"${bean.method(arguments)}\".");
        }
        for (var flow : model.all(SequenceFlow.class)) {
            problems.addUnless(
                    flow.getConditionExpression() == null
                            || flow.getConditionExpression().getLanguage() == null,
                    describe(flow),
                    "has a condition in a script language. Write an expression.");
        }
        problems.assertNone();
    }

    private static ModelElementInstance owner(ModelElementInstance element) {
        var owner = element;
        while (owner.getParentElement() != null && !(owner instanceof FlowElement)) {
            owner = owner.getParentElement();
        }
        return owner;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void gatewaysAreQuestions(ModelFile model) {
        var problems = new Problems(model.file());
        for (var gateway : model.all(Gateway.class)) {
            var decides = gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway;
            if (!decides || gateway.getOutgoing().size() < 2) {
                continue;
            }
            var element = describe(gateway);
            problems.addUnless(
                    Project.isRussian(gateway.getName()) && gateway.getName().endsWith("?"),
                    element,
                    "asks nothing. Name it by a Russian question that ends with «?».");
            var byDefault = gateway instanceof ExclusiveGateway exclusive
                    ? exclusive.getDefault()
                    : ((InclusiveGateway) gateway).getDefault();
            var read = new HashSet<String>();
            for (var flow : gateway.getOutgoing()) {
                problems.addUnless(
                        flow.getName() != null && !flow.getName().isBlank(),
                        describe(flow),
                        "leaves a question without an answer. Name the flow, such as «да» or «нет».");
                var condition = flow.getConditionExpression();
                if (flow.equals(byDefault)) {
                    problems.addUnless(
                            condition == null, describe(flow), "is the default flow and has a condition. Remove it.");
                    continue;
                }
                if (condition == null) {
                    problems.add(
                            describe(flow),
                            "has no condition. Give it one, or make it the default flow of " + element + ".");
                    continue;
                }
                var variables = Expressions.variables(condition.getTextContent());
                problems.addUnless(
                        variables.size() == 1,
                        describe(flow),
                        "has a condition that reads " + variables + ". Let it read exactly one variable.");
                read.addAll(variables);
            }
            problems.addUnless(
                    read.size() <= 1, element, "reads several variables, " + read + ". Ask one question per gateway.");
        }
        for (var flow : model.all(SequenceFlow.class)) {
            problems.addUnless(
                    flow.getConditionExpression() == null || flow.getSource() instanceof Gateway,
                    describe(flow),
                    "has a condition but leaves no gateway. Put the question into an exclusive gateway.");
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void timersAndRetriesAreSet(ModelFile model) {
        var problems = new Problems(model.file());
        for (var timer : model.all(TimerEventDefinition.class)) {
            var when = new HashSet<String>();
            for (var each : Arrays.asList(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())) {
                if (each != null) {
                    when.add(each.getTextContent().strip());
                }
            }
            problems.addUnless(
                    when.size() == 1 && when.stream().allMatch(Expressions::isExpression),
                    describe(owner(timer)),
                    "has a timer with " + when
                            + ". Give it one expression, such as ${deadlines.waitUntil(year,'2.1')}.");
        }
        for (var node : model.all(FlowNode.class)) {
            var retries = ModelFile.extensions(node, CamundaFailedJobRetryTimeCycle.class);
            if ("true".equals(camunda(node, "asyncBefore")) || "true".equals(camunda(node, "asyncAfter"))) {
                problems.addUnless(
                        retries.size() == 1
                                && RETRY_CYCLE
                                        .matcher(retries.get(0).getTextContent().strip())
                                        .matches(),
                        describe(node),
                        "is asynchronous without a retry cycle. Add camunda:failedJobRetryTimeCycle, such as R5/PT10M.");
            }
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void callsPassTheYearToAProcessThatExists(ModelFile model) {
        var problems = new Problems(model.file());
        for (var call : model.all(CallActivity.class)) {
            var element = describe(call);
            var called = String.valueOf(call.getCalledElement());
            problems.addUnless(
                    ModelFile.ofProcess(called).isPresent(),
                    element,
                    "calls process " + called + ", which does not exist. Name one under processes/.");
            problems.addUnless(
                    ModelFile.extensions(call, CamundaIn.class).stream()
                            .anyMatch(in -> "year".equals(in.getCamundaTarget())),
                    element,
                    "does not pass the school year. Add <camunda:in source=\"year\" target=\"year\" />.");
            problems.addUnless(
                    ModelFile.extensions(call, CamundaIn.class).stream()
                            .noneMatch(in -> "all".equals(in.getCamundaVariables())),
                    element,
                    "passes all variables. Name those the called process needs.");
        }
        for (var rule : model.all(BusinessRuleTask.class)) {
            var decision = String.valueOf(camunda(rule, "decisionRef"));
            problems.addUnless(
                    Project.files("processes", ".dmn")
                            .map(Project::text)
                            .anyMatch(text -> text.contains("<decision id=\"" + decision + "\"")),
                    describe(rule),
                    "asks decision " + decision + ", which no .dmn under processes/ holds. Write it.");
        }
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void messagesCaughtAreSent(ModelFile model) {
        var problems = new Problems(model.file());
        for (var message : model.all(Message.class)) {
            problems.addUnless(
                    Project.sources().values().stream()
                            .anyMatch(source -> source.contains('"' + message.getName() + '"')),
                    describe(message),
                    "message " + message.getName()
                            + " is sent by no class. Send it by Processes.tell, or remove the event.");
            problems.addUnless(
                    message.getName().matches("[a-z-]+\\.[a-z-]+"),
                    describe(message),
                    "message " + message.getName() + " is not named module.what-happened. Rename it.");
        }
        for (var definition : model.all(EventDefinition.class)) {
            problems.addUnless(
                    List.of(
                                    "messageEventDefinition",
                                    "timerEventDefinition",
                                    "terminateEventDefinition",
                                    "errorEventDefinition",
                                    "linkEventDefinition")
                            .contains(definition.getElementType().getTypeName()),
                    describe(owner(definition)),
                    "is an event of a kind this project does not use. Take a message or a timer.");
        }
        problems.assertNone();
    }
}
