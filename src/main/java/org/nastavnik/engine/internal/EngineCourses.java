package org.nastavnik.engine.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Course;
import org.nastavnik.engine.CourseHead;
import org.nastavnik.engine.CourseSearch;
import org.nastavnik.engine.CourseState;
import org.nastavnik.engine.CourseStep;
import org.nastavnik.engine.CourseStep.Kind;
import org.nastavnik.engine.CourseWait;
import org.nastavnik.engine.Courses;
import org.nastavnik.engine.internal.Subjects.Told;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/** Reads the history, which holds instances and their steps but no variables: a few queries, however much has happened. */
@Component
class EngineCourses implements Courses {

    private static final Set<Kind> WAITING = Set.of(Kind.TASK, Kind.WAIT);

    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Subjects subjects;

    EngineCourses(
            @Lazy HistoryService history,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            @Lazy Subjects subjects) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
        this.subjects = subjects;
    }

    @Override
    public Optional<Course> course(String instanceId) {
        return instance(instanceId).map(this::course);
    }

    private Course course(HistoricProcessInstance instance) {
        var steps = steps(instance.getId());
        var heads = heads(withKin(instance, steps));
        var head = heads.get(0);
        return new Course(
                head,
                heads.stream()
                        .filter(other -> other.id().equals(head.callerId()))
                        .findFirst()
                        .orElse(null),
                heads.stream()
                        .filter(other -> head.id().equals(other.callerId()))
                        .toList(),
                steps,
                failed(instance.getId()));
    }

    private List<CourseStep> steps(String instanceId) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(EngineCourses::step)
                .toList();
    }

    /** The instance itself first, then its caller and those it has called. */
    private List<HistoricProcessInstance> withKin(HistoricProcessInstance instance, List<CourseStep> steps) {
        var kin = Stream.concat(
                        Stream.ofNullable(instance.getSuperProcessInstanceId()),
                        steps.stream().map(CourseStep::calledId).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        var found = new ArrayList<>(List.of(instance));
        if (!kin.isEmpty()) {
            found.addAll(history.createHistoricProcessInstanceQuery()
                    .processInstanceIds(kin)
                    .orderByProcessInstanceStartTime()
                    .asc()
                    .list());
        }
        return found;
    }

    private Set<String> failed(String instanceId) {
        return runtime.createIncidentQuery().processInstanceId(instanceId).list().stream()
                .map(Incident::getActivityId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> names(Set<String> instanceIds) {
        return instanceIds.isEmpty()
                ? Map.of()
                : history.createHistoricProcessInstanceQuery().processInstanceIds(instanceIds).list().stream()
                        .collect(Collectors.toMap(
                                HistoricProcessInstance::getId, HistoricProcessInstance::getProcessDefinitionName));
    }

    @Override
    public Optional<String> diagram(String instanceId) {
        return instance(instanceId).map(instance -> {
            try (var model = repository.getProcessModel(instance.getProcessDefinitionId())) {
                return StreamUtils.copyToString(model, StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private Optional<HistoricProcessInstance> instance(String id) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult());
    }

    @Override
    public List<CourseHead> find(CourseSearch search, int first, int most) {
        return heads(query(search)
                .orderByProcessInstanceStartTime()
                .desc()
                .orderByProcessInstanceId()
                .asc()
                .listPage(first, most));
    }

    @Override
    public long count(CourseSearch search) {
        return query(search).count();
    }

    private HistoricProcessInstanceQuery query(CourseSearch search) {
        var query = history.createHistoricProcessInstanceQuery();
        if (!search.processes().isEmpty()) {
            query.processDefinitionKeyIn(search.processes().toArray(String[]::new));
        }
        if (search.running() != null) {
            query = search.running() ? query.unfinished() : query.finished();
        }
        if (search.from() != null) {
            query.startedAfter(Date.from(search.from()));
        }
        if (search.until() != null) {
            // The engine counts the moment itself in.
            query.startedBefore(Date.from(search.until().minusMillis(1)));
        }
        return search.whole() ? query.rootProcessInstances() : query;
    }

    @Override
    public Map<String, List<CourseWait>> waits(Collection<String> instanceIds) {
        var callers = history.createHistoricProcessInstanceQuery().unfinished().list().stream()
                .filter(instance -> instance.getSuperProcessInstanceId() != null)
                .collect(Collectors.toMap(
                        HistoricProcessInstance::getId, HistoricProcessInstance::getSuperProcessInstanceId));
        var wanted = Set.copyOf(instanceIds);
        var waits = new LinkedHashMap<String, List<CourseWait>>();
        history.createHistoricActivityInstanceQuery().unfinished().list().stream()
                .filter(activity -> WAITING.contains(kind(activity.getActivityType())))
                .sorted(Comparator.comparing((HistoricActivityInstance activity) -> activity.getAssignee() == null)
                        .thenComparing(HistoricActivityInstance::getStartTime)
                        .thenComparing(HistoricActivityInstance::getId))
                .forEach(activity -> {
                    String holder = activity.getProcessInstanceId();
                    while (holder != null) {
                        if (wanted.contains(holder)) {
                            waits.computeIfAbsent(holder, id -> new ArrayList<>())
                                    .add(wait(activity));
                        }
                        holder = callers.get(holder);
                    }
                });
        return waits;
    }

    private static CourseWait wait(HistoricActivityInstance activity) {
        return new CourseWait(
                activity.getProcessInstanceId(),
                activity.getActivityId(),
                activity.getActivityName(),
                activity.getAssignee(),
                activity.getStartTime().toInstant());
    }

    @Override
    public Set<Long> people(String instanceId) {
        return instance(instanceId)
                .map(instance -> told(instance, callers(List.of(instance)).get(instance.getSuperProcessInstanceId())))
                .map(told -> subjects.people(told.process(), told.values()))
                .orElse(Set.of());
    }

    @Override
    public Map<String, String> processes() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .sorted(Comparator.comparing(
                        ProcessDefinition::getName, Collator.getInstance(Locale.forLanguageTag("ru"))))
                .collect(Collectors.toMap(
                        ProcessDefinition::getKey,
                        ProcessDefinition::getName,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private List<CourseHead> heads(List<HistoricProcessInstance> instances) {
        var callers = callers(instances);
        var words = subjects.words(instances.stream()
                .map(instance -> told(instance, callers.get(instance.getSuperProcessInstanceId())))
                .toList());
        return IntStream.range(0, instances.size())
                .mapToObj(index -> head(instances.get(index), words.get(index)))
                .toList();
    }

    /** The instances whose subject says too little without that of their caller. */
    private Map<String, HistoricProcessInstance> callers(List<HistoricProcessInstance> instances) {
        var ids = instances.stream()
                .filter(instance -> BusinessKeys.isPart(instance.getBusinessKey()))
                .map(HistoricProcessInstance::getSuperProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? new HashMap<>()
                : history.createHistoricProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .collect(Collectors.toMap(HistoricProcessInstance::getId, caller -> caller));
    }

    private static Told told(HistoricProcessInstance instance, @Nullable HistoricProcessInstance caller) {
        var values = new HashMap<>(BusinessKeys.subject(instance.getBusinessKey()));
        if (caller != null) {
            values.putAll(BusinessKeys.subject(caller.getBusinessKey()));
        }
        return new Told(instance.getProcessDefinitionKey(), values, variable -> true);
    }

    private static CourseHead head(HistoricProcessInstance instance, String about) {
        return new CourseHead(
                instance.getId(),
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                instance.getBusinessKey(),
                about,
                instance.getStartTime().toInstant(),
                moment(instance.getEndTime()),
                state(instance),
                instance.getSuperProcessInstanceId());
    }

    private static CourseState state(HistoricProcessInstance instance) {
        if (instance.getEndTime() == null) {
            return CourseState.RUNNING;
        }
        return HistoricProcessInstance.STATE_COMPLETED.equals(instance.getState())
                ? CourseState.FINISHED
                : CourseState.STOPPED;
    }

    private static CourseStep step(HistoricActivityInstance activity) {
        return new CourseStep(
                activity.getActivityId(),
                activity.getActivityName(),
                kind(activity.getActivityType()),
                activity.getTaskId(),
                activity.getAssignee(),
                activity.getStartTime().toInstant(),
                moment(activity.getEndTime()),
                activity.isCanceled(),
                activity.getCalledProcessInstanceId());
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static Kind kind(String type) {
        return switch (type) {
            case ActivityTypes.TASK_USER_TASK -> Kind.TASK;
            case ActivityTypes.CALL_ACTIVITY -> Kind.CALL;
            case ActivityTypes.MULTI_INSTANCE_BODY, ActivityTypes.SUB_PROCESS, ActivityTypes.TRANSACTION -> Kind.FRAME;
            case ActivityTypes.GATEWAY_EVENT_BASED, ActivityTypes.TASK_RECEIVE_TASK -> Kind.WAIT;
            case ActivityTypes.INTERMEDIATE_EVENT_CATCH,
                    ActivityTypes.INTERMEDIATE_EVENT_MESSAGE,
                    ActivityTypes.INTERMEDIATE_EVENT_TIMER,
                    ActivityTypes.INTERMEDIATE_EVENT_SIGNAL,
                    ActivityTypes.INTERMEDIATE_EVENT_CONDITIONAL -> Kind.WAIT;
            case ActivityTypes.GATEWAY_EXCLUSIVE,
                    ActivityTypes.GATEWAY_INCLUSIVE,
                    ActivityTypes.GATEWAY_PARALLEL,
                    ActivityTypes.GATEWAY_COMPLEX -> Kind.DECISION;
            default -> other(type);
        };
    }

    private static Kind other(String type) {
        if (type.endsWith("EndEvent")) {
            return Kind.END;
        }
        if (type.startsWith("start") || type.endsWith("StartEvent")) {
            return Kind.BEGIN;
        }
        return type.startsWith("boundary") || type.contains("Event") || type.contains("Throw")
                ? Kind.EVENT
                : Kind.SYSTEM;
    }
}
