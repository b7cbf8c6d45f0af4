package org.nastavnik.engine.internal;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.access.AccessMatrix;
import org.nastavnik.access.Grant;
import org.nastavnik.engine.AccountChanged;
import org.nastavnik.engine.door.OneNodeAtATime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's grants say what the {@link AccessMatrix} says, at every start: what is missing is granted, what differs is
 * put right, and what the groups of the matrix hold beyond it is revoked. Grants of single logins come from {@link DoersGrants};
 * those of a database that was run without them are made up for here.
 */
@Component
class GrantsOfMatrix implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(GrantsOfMatrix.class);

    private final AccessMatrix matrix;
    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final IdentityService identity;
    private final TaskService tasks;
    private final OneNodeAtATime start;
    private final ApplicationEventPublisher events;

    GrantsOfMatrix(
            AccessMatrix matrix,
            AuthorizationService authorizations,
            FilterService filters,
            IdentityService identity,
            TaskService tasks,
            OneNodeAtATime start,
            ApplicationEventPublisher events) {
        this.matrix = matrix;
        this.authorizations = authorizations;
        this.filters = filters;
        this.identity = identity;
        this.tasks = tasks;
        this.start = start;
        this.events = events;
    }

    /** Before the first request is answered. */
    @Override
    public void afterSingletonsInstantiated() {
        start.putRight(this::apply);
    }

    private void apply() {
        applyToGroups();
        grantToEach(
                Resources.USER,
                identity.createUserQuery().list().stream().collect(toMap(User::getId, User::getId)),
                Set.of(Permissions.READ, Permissions.UPDATE));
        grantToEach(
                Resources.TASK,
                tasks.createTaskQuery().taskAssigned().list().stream().collect(toMap(Task::getId, Task::getAssignee)),
                Set.of(Permissions.READ));
    }

    private void applyToGroups() {
        var wanted = wanted();
        var changes = new ArrayList<String>();
        for (var kept : authorizations.createAuthorizationQuery().list()) {
            if (kept.getGroupId() == null || !matrix.groups().contains(kept.getGroupId())) {
                continue;
            }
            var thing = Thing.of(kept);
            var permissions = wanted.remove(thing);
            if (permissions == null) {
                authorizations.deleteAuthorization(kept.getId());
                changes.add("− " + thing);
            } else if (!same(kept, permissions)) {
                grant(kept, permissions);
                changes.add("± " + thing);
            }
        }
        wanted.forEach((thing, permissions) -> {
            var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(thing.group());
            grant.setResource(thing.resource());
            grant.setResourceId(thing.id());
            grant(grant, permissions);
            changes.add("+ " + thing);
        });
        if (!changes.isEmpty()) {
            log.info("Rights of the groups now follow the matrix: {} changes", changes.size());
            changes.forEach(change -> events.publishEvent(
                    new AccountChanged(null, change.split(" ")[1], AccountChanged.Kind.GROUPS_SET, change)));
        }
    }

    private static boolean same(Authorization kept, Set<Permission> permissions) {
        return ((AuthorizationEntity) kept).getPermissions()
                == permissions.stream().mapToInt(Permission::getValue).reduce(0, (one, other) -> one | other);
    }

    private void grant(Authorization grant, Set<Permission> permissions) {
        grant.setPermissions(permissions.toArray(Permission[]::new));
        authorizations.saveAuthorization(grant);
    }

    private Map<Thing, Set<Permission>> wanted() {
        var filterIds = filters.createFilterQuery().list().stream().collect(toMap(Filter::getName, Filter::getId));
        var wanted = new HashMap<Thing, Set<Permission>>();
        for (var grant : matrix.grants()) {
            var resource = resource(grant);
            var id = resource == Resources.FILTER
                    ? Objects.requireNonNull(filterIds.get(grant.which()), () -> "No list of tasks " + grant.which())
                    : grant.which();
            wanted.computeIfAbsent(new Thing(grant.group(), resource, id), thing -> new HashSet<>())
                    .addAll(permissions(resource, grant.permissions()));
        }
        return wanted;
    }

    private static Resource resource(Grant grant) {
        return Resources.valueOf(grant.resource().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<Permission> permissions(Resource resource, Set<String> names) {
        return names.stream()
                .map(name -> Objects.requireNonNull(
                        ResourceTypeUtil.getPermissionByNameAndResourceType(name, resource.resourceType()),
                        () -> "No permission " + name + " on " + resource))
                .toList();
    }

    private void grantToEach(Resource resource, Map<String, String> ownersById, Set<Permission> permissions) {
        var held = authorizations.createAuthorizationQuery().resourceType(resource).list().stream()
                .filter(grant -> grant.getUserId() != null)
                .collect(Collectors.toSet());
        held.forEach(grant -> ownersById.remove(grant.getResourceId(), grant.getUserId()));
        ownersById.forEach((id, login) -> {
            var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setUserId(login);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant(grant, permissions);
        });
    }

    private static <T> Collector<T, ?, Map<String, String>> toMap(Function<T, String> key, Function<T, String> value) {
        return Collectors.toMap(key, value, (first, second) -> first, HashMap::new);
    }

    private record Thing(String group, Resource resource, String id) {

        static Thing of(Authorization kept) {
            return new Thing(
                    kept.getGroupId(),
                    ResourceTypeUtil.getResourceByType(kept.getResourceType()),
                    kept.getResourceId());
        }

        @Override
        public String toString() {
            return group + " " + resource.resourceName() + " " + id;
        }
    }
}
