package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fires every kind of broken answer at every form, the first time a test meets the form: each must be refused in Russian, by
 * the label of the field where there is one, and nothing may change.
 *
 * <p>A test that plays a year calls {@link #attack} for every open task it sees and {@link #attackStart} for every start form,
 * and at its end {@link #assertEveryFormWasAttacked}.
 */
public final class DoorFuzz {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormService forms;
    private final TaskService tasks;
    private final IdentityService identity;
    private final RepositoryService repository;
    private final DatabaseDigest digest;
    private final Set<String> attacked = new TreeSet<>();
    private final Set<String> unreached = new TreeSet<>();
    private final Map<String, Integer> refusals = new TreeMap<>();

    public DoorFuzz(ApplicationContext application) {
        this.forms = application.getBean(FormService.class);
        this.tasks = application.getBean(TaskService.class);
        this.identity = application.getBean(IdentityService.class);
        this.repository = application.getBean(RepositoryService.class);
        this.digest = new DatabaseDigest(application.getBean(JdbcTemplate.class));
    }

    /** Attacks the form of this open task, unless it has been attacked before. The task stays open and unchanged. */
    public void attack(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        assertThat(task).as("open task %s", taskId).isNotNull();
        var form = formOf(task.getCamundaFormRef().getKey());
        if (attacked.add(form.file())) {
            attack(
                    form,
                    () -> as(task.getAssignee(), () -> forms.getTaskFormVariables(taskId)),
                    answer -> as(task.getAssignee(), () -> forms.submitTaskForm(taskId, answer)),
                    answer -> as(otherThan(task.getAssignee()), () -> forms.submitTaskForm(taskId, answer)),
                    () -> assertThat(unchanged(task))
                            .as("%s: the task has changed", form)
                            .isTrue());
        }
    }

    /** Attacks the start form of this process, unless it has been attacked before. Nothing is started. */
    public void attackStart(String process, String login) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        var name = ModelFile.ofProcess(process)
                .flatMap(ModelFile::startForm)
                .orElseThrow(() -> new AssertionError("Process " + process + " has no start form."));
        var form = formOf(name);
        if (attacked.add(form.file())) {
            attack(
                    form,
                    () -> as(login, () -> forms.getStartFormVariables(definition)),
                    answer -> as(login, () -> {
                        forms.submitStartForm(definition, answer);
                        return null;
                    }),
                    answer -> as(null, () -> {
                        forms.submitStartForm(definition, answer);
                        return null;
                    }),
                    () -> {});
        }
    }

    /** Every form of the project has been met; prints how many broken answers of each kind were refused. */
    public void assertEveryFormWasAttacked() {
        System.out.println(summary());
        var missed = new TreeSet<String>();
        Project.forms().stream()
                .map(FormFile::file)
                .filter(file -> !attacked.contains(file))
                .forEach(missed::add);
        assertThat(missed)
                .as("forms nobody attacked: open a task of each in this test and call attack")
                .isEmpty();
    }

    /** How many broken answers were refused so far. */
    public int refusals() {
        return refusals.values().stream().mapToInt(Integer::intValue).sum();
    }

    public String summary() {
        var text = new StringBuilder("The door refused " + refusals() + " broken answers to " + attacked.size() + " of "
                + Project.forms().size() + " forms:\n");
        refusals.forEach((how, count) -> text.append(String.format("%8d  %s%n", count, how)));
        if (!unreached.isEmpty()) {
            text.append("Fields that stayed hidden: ").append(unreached).append('\n');
        }
        return text.toString();
    }

    private void attack(
            FormFile form,
            Supplier<VariableMap> open,
            Consumer<Map<String, Object>> submit,
            Consumer<Map<String, Object>> submitAsOther,
            Runnable assertUnchanged) {
        var shown = plain(open.get());
        assertShows(form, shown);
        var answers = new GeneratedAnswers(form, shown);
        assertThat(answers.impossibleFields())
                .as(
                        "%s: fields a person must fill in and cannot: offer an option or, for a pattern, add a text to"
                                + " GeneratedAnswers.SAMPLES",
                        form)
                .isEmpty();
        answers.unreachedFields().forEach(field -> unreached.add(form.name() + "." + field));
        var before = digest.take();
        var broken = answers.broken();
        for (var each : broken) {
            var failure = catchThrowable(() -> submit.accept(sent(each.answer())));
            assertRefused(form, each, failure);
            assertUnchanged.run();
            refusals.merge(each.how(), 1, Integer::sum);
        }
        var other = catchThrowable(() -> submitAsOther.accept(sent(answers.valid())));
        assertThat(other).as("%s: an answer of somebody else", form).isInstanceOf(AuthorizationException.class);
        refusals.merge("somebody else's answer", 1, Integer::sum);
        assertThat(DatabaseDigest.changed(before, digest.take()))
                .as("%s: tables changed by answers that were refused", form)
                .isEmpty();
    }

    private static void assertRefused(FormFile form, GeneratedAnswers.BrokenAnswer broken, Throwable failure) {
        var what = form + ", " + broken.how() + (broken.label().isEmpty() ? "" : " in «" + broken.label() + "»");
        assertThat(failure).as("%s: must be refused by a RefusedAnswer", what).isInstanceOf(RefusedAnswer.class);
        assertThat(((RefusedAnswer) failure).getResponse().getStatus()).as(what).isEqualTo(400);
        assertThat(Project.isRussian(failure.getMessage()))
                .as("%s: must be refused in Russian, not by «%s»", what, failure.getMessage())
                .isTrue();
        assertThat(failure.getMessage())
                .as("%s: the refusal must name the field", what)
                .contains(broken.label());
    }

    /** The class shows every name the form reads, options with labels, and rows with the columns of their table. */
    private static void assertShows(FormFile form, Map<String, Object> shown) {
        var problems = new Problems(form.file());
        FormTemplates.shownNames(form).stream()
                .filter(name -> !shown.containsKey(name))
                .forEach(
                        name -> problems.add("show()", "does not give " + name + ", which the form reads. Put it in."));
        for (var component : form.components()) {
            if (shown.get(component.path("valuesKey").asText()) instanceof List<?> options) {
                options.forEach(option -> problems.addUnless(
                        option instanceof Map<?, ?> pair
                                && pair.get("value") instanceof String value
                                && !value.isBlank()
                                && pair.get("label") instanceof String label
                                && !label.isBlank(),
                        FormFile.describe(component),
                        "is offered " + option + ". Give a list of Option with values and labels."));
            }
            var source = component.path("dataSource").asText("").replaceFirst("^=", "");
            if (shown.get(source) instanceof List<?> rows) {
                rows.forEach(row -> component
                        .path("columns")
                        .forEach(column -> problems.addUnless(
                                row instanceof Map<?, ?> cells
                                        && cells.containsKey(column.path("key").asText()),
                                FormFile.describe(component),
                                "gets rows without " + column.path("key").asText()
                                        + ". Give records with that component.")));
            }
        }
        problems.assertNone();
    }

    private boolean unchanged(Task before) {
        var now = tasks.createTaskQuery().taskId(before.getId()).singleResult();
        return now != null && before.getAssignee().equals(now.getAssignee());
    }

    private String otherThan(String login) {
        return identity.createUserQuery().list().stream()
                .map(user -> user.getId())
                .filter(id -> !id.equals(login))
                .findFirst()
                .orElse("nobody");
    }

    private static FormFile formOf(String name) {
        return Project.forms().stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no form " + name + ".form under forms/."));
    }

    private void as(String login, Runnable call) {
        as(login, () -> {
            call.run();
            return null;
        });
    }

    private <T> T as(String login, Supplier<T> call) {
        identity.setAuthenticatedUserId(login);
        try {
            return call.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** As Tasklist sends it: texts, numbers and booleans as they are, everything else as JSON. */
    private static Map<String, Object> sent(Map<String, Object> answer) {
        var sent = Variables.createVariables();
        answer.forEach((name, value) -> {
            if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
                sent.putValueTyped(name, SpinValues.jsonValue(write(value)).create());
            } else {
                sent.putValue(name, value);
            }
        });
        return sent;
    }

    private static Map<String, Object> plain(VariableMap shown) {
        var plain = new LinkedHashMap<String, Object>();
        for (var name : shown.keySet()) {
            var value = shown.getValueTyped(name);
            plain.put(name, value instanceof JsonValue json ? read(json.getValueSerialized()) : value.getValue());
        }
        return plain;
    }

    private static Object read(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
