package org.nastavnik.engine.door;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Drafts;
import org.nastavnik.engine.FormOpened;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.StartForm;
import org.nastavnik.engine.UserTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.ResolvableType;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door for every form. Opening a form asks its module what to show; submitting one checks the answer against the
 * form, hands it to the module, and passes on to the engine only the outcome, all in one transaction.
 */
@Component
public class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final FormHandlers handlers;
    private final DeclaredForms forms;
    private final Drafts drafts;
    private final AnswerCheck check;
    private final Presentation presentation;
    private final StartFormFilling filling;
    private final AnsweredForms answered;
    private final OpenedForms seen;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ObjectMapper answers = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Door(
            FormHandlers handlers,
            DeclaredForms forms,
            Drafts drafts,
            AnswerCheck check,
            Presentation presentation,
            StartFormFilling filling,
            AnsweredForms answered,
            OpenedForms seen,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.handlers = handlers;
        this.forms = forms;
        this.drafts = drafts;
        this.check = check;
        this.presentation = presentation;
        this.filling = filling;
        this.answered = answered;
        this.seen = seen;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    VariableMap open(CommandExecutor engine, String taskId) {
        var opened = inTransaction(engine, context -> {
            var task = openTask(context, taskId);
            var handler = taskHandler(task);
            var shown = handler.show(contextOf(task));
            var texts = forms.of(context, task).namesInTexts();
            return new Opened(
                    presentation.variables(withDraft(context, task, shown), texts),
                    seen.opened(task, handler.concerns(contextOf(task))));
        });
        // Before anybody sees it, and without the connection the command has held.
        events.publishEvent(opened.event());
        return opened.shown();
    }

    private record Opened(VariableMap shown, FormOpened event) {}

    private Map<String, ?> withDraft(CommandContext context, TaskEntity task, Map<String, ?> shown) {
        var draft = drafts.of(task.getId(), task.getAssignee());
        if (draft.isEmpty()) {
            return shown;
        }
        var filled = new HashMap<String, @Nullable Object>(shown);
        filled.putAll(check.fitting(forms.of(context, task), draft, shown));
        return filled;
    }

    VariableMap openStart(CommandExecutor engine, String processDefinitionId) {
        return inTransaction(engine, context -> {
            var definition = definition(context, processDefinitionId);
            var handler = handlers.startForm(startFormKey(definition));
            var shown = handler.show(starter(context, handler));
            return presentation.variables(shown, forms.of(context, definition).namesInTexts());
        });
    }

    /** The start form with everything it shows written into it. */
    InputStream filledStartForm(CommandExecutor engine, String processDefinitionId) {
        return inTransaction(engine, context -> {
            var handler = handlers.startForm(startFormKey(definition(context, processDefinitionId)));
            var shown = handler.show(starter(context, handler));
            var form = new GetDeployedStartFormCmd(processDefinitionId).execute(context);
            return filling.fill(form, shown);
        });
    }

    /**
     * The keys of the processes the person at work may start; all of them where code of ours asks. Never empty, because the
     * engine would take that for no condition.
     */
    Set<String> startable(CommandExecutor engine) {
        return engine.execute(context -> context.runWithoutAuthorization(() -> {
            var login = context.getAuthenticatedUserId();
            var keys = new HashSet<String>(Set.of("nothing-to-start"));
            for (var definition : new ProcessDefinitionQueryImpl(engine)
                    .latestVersion()
                    .startableInTasklist()
                    .list()) {
                var form = definition(context, definition.getId()).getStartFormDefinition();
                if (form != null
                        && (login == null || handlers.startForm(formKey(form)).mayStart(login))) {
                    keys.add(definition.getKey());
                }
            }
            return keys;
        }));
    }

    @Nullable
    VariableMap submit(
            CommandExecutor engine, String taskId, @Nullable Map<String, Object> sent, boolean variablesInReturn) {
        return inTransaction(engine, context -> {
            // Two windows may answer one task at once: the second waits here, and then finds the task closed.
            forms.hold(taskId);
            var task = openTask(context, taskId);
            var outcome = answer(context, task, presentation.plain(sent));
            return new SubmitTaskFormCmd(taskId, EngineValues.of(outcome, clock.getZone()), variablesInReturn, false)
                    .execute(context);
        });
    }

    ProcessInstance submitStart(
            CommandExecutor engine, String processDefinitionId, @Nullable Map<String, Object> sent) {
        return inTransaction(engine, context -> {
            var definition = definition(context, processDefinitionId);
            return start(context, definition, presentation.plain(sent));
        });
    }

    private Outcome answer(CommandContext context, TaskEntity task, Map<String, @Nullable Object> sent) {
        var handler = taskHandler(task);
        var form = forms.of(context, task);
        var taskContext = contextOf(task);
        Map<String, ?> shown = form.dependsOnShown() ? handler.show(taskContext) : Map.of();
        var values = check.check(form, sent, shown);
        var outcome = handler.complete(taskContext, record(handler, UserTask.class, values));
        answered.answered(task, outcome.variables(), ReadableAnswer.of(form, values, shown));
        return outcome;
    }

    private ProcessInstance start(
            CommandContext context, ProcessDefinitionEntity definition, Map<String, @Nullable Object> sent) {
        var key = startFormKey(definition);
        var handler = handlers.startForm(key);
        var login = starter(context, handler);
        var form = forms.of(context, definition);
        Map<String, ?> shown = form.dependsOnShown() ? handler.show(login) : Map.of();
        var values = check.check(form, sent, shown);
        var start = handler.start(login, record(handler, StartForm.class, values));
        var instance = new SubmitStartFormCmd(
                        definition.getId(), start.businessKey(), EngineValues.of(start.variables(), clock.getZone()))
                .execute(context);
        answered.started(instance, definition, key, login, start, ReadableAnswer.of(form, values, shown));
        return instance;
    }

    private <A extends Record> A record(Object handler, Class<?> kind, Map<String, Object> values) {
        var type = ResolvableType.forClass(handler.getClass())
                .as(kind)
                .getGeneric(0)
                .resolve();
        @SuppressWarnings("unchecked")
        var answer = (Class<A>) Objects.requireNonNull(type, () -> handler.getClass() + " names no answer record");
        return answers.convertValue(values, answer);
    }

    private UserTask<Record> taskHandler(TaskEntity task) {
        return handlers.userTask(task.getTaskDefinitionKey());
    }

    private TaskEntity openTask(CommandContext context, String taskId) {
        var task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new RefusedAnswer(DeclaredForms.CLOSED);
        }
        if (task.isSuspended()) {
            throw new RefusedAnswer(DeclaredForms.SUSPENDED);
        }
        var login = context.getAuthenticatedUserId();
        if (login == null || !login.equals(task.getAssignee())) {
            throw new AuthorizationException("Эта задача назначена другому человеку.");
        }
        return task;
    }

    private static String starter(CommandContext context, StartForm<?> form) {
        var login = context.getAuthenticatedUserId();
        if (login == null || !form.mayStart(login)) {
            throw new AuthorizationException(
                    "Начать этот процесс может другой сотрудник: обратитесь к заведующему или куратору.");
        }
        return login;
    }

    private static ProcessDefinitionEntity definition(CommandContext context, String id) {
        return context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    private static String startFormKey(ProcessDefinitionEntity definition) {
        var form = definition.getStartFormDefinition();
        if (form == null || form.getCamundaFormDefinitionKey() == null) {
            throw new RefusedAnswer("Этот процесс начинается сам, без участия человека.");
        }
        return formKey(form);
    }

    private static String formKey(FormDefinition form) {
        return form.getCamundaFormDefinitionKey().getExpressionText();
    }

    private EngineTaskContext contextOf(TaskEntity task) {
        return new EngineTaskContext(task, clock.getZone());
    }

    /**
     * Runs a piece of work as one command in one transaction. A refusal leaves the command as a value, because the engine
     * logs every exception that crosses a command as its own failure, and is thrown again outside it, which rolls back.
     */
    private <T> @Nullable T inTransaction(CommandExecutor engine, Function<CommandContext, @Nullable T> work) {
        try {
            return transaction.execute(status -> Passage.through(() -> {
                // The door asks itself whose the task is; modules behind it may read what its doer may not.
                var result = engine.execute(context -> context.runWithoutAuthorization(() -> attempt(context, work)));
                if (result.refusal() != null) {
                    throw result.refusal();
                }
                return result.value();
            }));
        } catch (OptimisticLockingException | ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            // Only its kind: the message of a database quotes what people wrote.
            LOG.warn(
                    "An answer was overtaken by another: {}",
                    overtaken.getClass().getName());
            throw new RefusedAnswer("Пока вы заполняли форму, эти данные изменил кто-то другой. Откройте задачу снова,"
                    + " проверьте ответ и отправьте ещё раз.");
        }
    }

    private static <T> Attempt<T> attempt(CommandContext context, Function<CommandContext, @Nullable T> work) {
        try {
            return new Attempt<>(work.apply(context), null);
        } catch (RefusedAnswer | AuthorizationException refusal) {
            return new Attempt<>(null, refusal);
        }
    }

    private record Attempt<T>(@Nullable T value, @Nullable RuntimeException refusal) {}
}
