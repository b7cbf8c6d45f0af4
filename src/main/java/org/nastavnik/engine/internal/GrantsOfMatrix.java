package org.nastavnik.engine.internal;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.jspecify.annotations.Nullable;
import org.nastavnik.access.AccessMatrix;
import org.nastavnik.access.Grant;
import org.nastavnik.engine.RightsChanged;
import org.nastavnik.engine.RightsChanged.Change;
import org.nastavnik.engine.RightsChanged.Holder;
import org.nastavnik.engine.door.OneNodeAtATime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's grants say what the {@link AccessMatrix} says, at every start: what is missing is granted, what differs is
 * put right, the rest is revoked. The whole table is the matrix's: beside its groups there are only the grants every login has to
 * itself and to its own tasks, as {@link DoersGrants} gives them, and nobody gives any at run time. So a right for everybody, for
 * a group the matrix does not know, or for a single login, made by hand or by an older version, does not outlive the next start.
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
        var changes = new ArrayList<RightsChanged>();
        applyToGroups(changes);
        applyToLogins(changes);
        if (!changes.isEmpty()) {
            log.info("Rights now follow the matrix: {} changes", changes.size());
            changes.forEach(events::publishEvent);
        }
    }

    private void applyToGroups(List<RightsChanged> changes) {
        var missing = ofGroups();
        for (var kept : kept(grant -> grant.getGroupId() != null)) {
            var wanted = missing.remove(Right.of(kept));
            if (wanted == null) {
                revoke(kept, changes);
            } else if (!same(kept, wanted)) {
                putRight(kept, wanted, changes);
            }
        }
        missing.forEach((right, permissions) -> {
            give(right, permissions);
            changes.add(right.told(Change.GIVEN));
        });
    }

    /**
     * Other nodes may be at work meanwhile. What a login should have is asked first, so that nothing is given twice; what seems too
     * much is asked about once more. What is given here is no change of rights: the login has had it from the beginning.
     */
    private void applyToLogins(List<RightsChanged> changes) {
        var missing = ofLogins();
        for (var kept : kept(grant -> grant.getGroupId() == null)) {
            var wanted = missing.remove(Right.of(kept));
            if (isEmptied(kept) && (wanted == null || !isOwn(kept))) {
                continue;
            }
            if (wanted != null && !same(kept, wanted)) {
                putRight(kept, wanted, changes);
            } else if (wanted == null && !isOwn(kept)) {
                revoke(kept, changes);
            }
        }
        missing.forEach(this::give);
    }

    private List<Authorization> kept(Predicate<Authorization> whose) {
        return authorizations.createAuthorizationQuery().list().stream()
                .filter(whose)
                .toList();
    }

    /** As that of a former doer, who may become the present one again; it gives nothing. */
    private static boolean isEmptied(Authorization kept) {
        return kept.getAuthorizationType() == AUTH_TYPE_GRANT && permissions(kept) == Permissions.NONE.getValue();
    }

    private static boolean same(Authorization kept, Set<Permission> permissions) {
        return permissions(kept)
                == permissions.stream().mapToInt(Permission::getValue).reduce(0, (one, other) -> one | other);
    }

    private static int permissions(Authorization kept) {
        return ((AuthorizationEntity) kept).getPermissions();
    }

    private boolean isOwn(Authorization kept) {
        if (kept.getAuthorizationType() != AUTH_TYPE_GRANT) {
            return false;
        }
        var login = kept.getUserId();
        if (kept.getResourceType() == Resources.USER.resourceType()) {
            return login.equals(kept.getResourceId())
                    && identity.createUserQuery().userId(login).count() > 0;
        }
        return kept.getResourceType() == Resources.TASK.resourceType()
                && tasks.createTaskQuery()
                                .taskId(kept.getResourceId())
                                .taskAssignee(login)
                                .count()
                        > 0;
    }

    private void give(Right right, Set<Permission> permissions) {
        var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        if (right.group() == null) {
            grant.setUserId(right.login());
        } else {
            grant.setGroupId(right.group());
        }
        grant.setResourceType(right.resource());
        grant.setResourceId(right.id());
        save(grant, permissions);
    }

    private void putRight(Authorization kept, Set<Permission> permissions, List<RightsChanged> changes) {
        save(kept, permissions);
        changes.add(Right.of(kept).told(Change.CHANGED));
    }

    private void save(Authorization grant, Set<Permission> permissions) {
        grant.setPermissions(permissions.toArray(Permission[]::new));
        authorizations.saveAuthorization(grant);
    }

    /** A task another node has just completed has taken its grant along. */
    private void revoke(Authorization kept, List<RightsChanged> changes) {
        if (authorizations
                        .createAuthorizationQuery()
                        .authorizationId(kept.getId())
                        .count()
                > 0) {
            authorizations.deleteAuthorization(kept.getId());
            changes.add(Right.of(kept)
                    .told(kept.getAuthorizationType() == AUTH_TYPE_REVOKE ? Change.CHANGED : Change.REVOKED));
        }
    }

    private Map<Right, Set<Permission>> ofGroups() {
        var filterIds = filters.createFilterQuery().list().stream()
                .collect(Collectors.toMap(Filter::getName, Filter::getId, (first, second) -> first));
        var wanted = new HashMap<Right, Set<Permission>>();
        for (var grant : matrix.grants()) {
            var resource = resource(grant);
            var id = resource == Resources.FILTER
                    ? Objects.requireNonNull(filterIds.get(grant.which()), () -> "No list of tasks " + grant.which())
                    : grant.which();
            wanted.computeIfAbsent(Right.ofGroup(grant.group(), resource, id), right -> new HashSet<>())
                    .addAll(permissions(resource, grant.permissions()));
        }
        return wanted;
    }

    private Map<Right, Set<Permission>> ofLogins() {
        var wanted = new HashMap<Right, Set<Permission>>();
        identity.createUserQuery()
                .list()
                .forEach(user ->
                        wanted.put(Right.ofLogin(user.getId(), Resources.USER, user.getId()), DoersGrants.OF_ONESELF));
        tasks.createTaskQuery()
                .taskAssigned()
                .list()
                .forEach(task -> wanted.put(
                        Right.ofLogin(task.getAssignee(), Resources.TASK, task.getId()), DoersGrants.OF_ONES_TASK));
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

    /** One line of the engine's table, but for what it permits. */
    private record Right(
            int type, @Nullable String group, @Nullable String login, int resource, String id) {

        static Right of(Authorization kept) {
            return new Right(
                    kept.getAuthorizationType(),
                    kept.getGroupId(),
                    kept.getUserId(),
                    kept.getResourceType(),
                    kept.getResourceId());
        }

        static Right ofGroup(String group, Resource resource, String id) {
            return new Right(AUTH_TYPE_GRANT, group, null, resource.resourceType(), id);
        }

        static Right ofLogin(String login, Resource resource, String id) {
            return new Right(AUTH_TYPE_GRANT, null, login, resource.resourceType(), id);
        }

        RightsChanged told(Change change) {
            var holder = type == AUTH_TYPE_GLOBAL ? Holder.EVERYBODY : group == null ? Holder.LOGIN : Holder.GROUP;
            var known = ResourceTypeUtil.getResourceByType(resource);
            return new RightsChanged(
                    change,
                    holder,
                    Objects.requireNonNullElse(group == null ? login : group, ANY),
                    known == null ? Integer.toString(resource) : known.resourceName(),
                    Objects.requireNonNullElse(id, ANY));
        }
    }
}
