package org.nastavnik.engine.internal;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionRequirementsDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The rights nobody writes down: a task is its present doer's, and a login its owner's. The engine's own provider leaves the
 * former doer every right to a task that was handed over. A doer may read the task; everything else goes through the door.
 */
class DoersGrants implements ResourceAuthorizationProvider {

    /** One's own name is read; whatever is changed of a login passes the door by our pages alone. */
    static final Set<Permission> OF_ONESELF = Set.of(Permissions.READ, Permissions.UPDATE);

    static final Set<Permission> OF_ONES_TASK = Set.of(Permissions.READ);

    private static final AuthorizationEntity[] NONE = {};

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, @Nullable String former, @Nullable String doer) {
        List<AuthorizationEntity> changed = new ArrayList<>();
        if (former != null && !former.equals(doer)) {
            var grant = find(former, Resources.TASK, task.getId());
            if (grant != null) {
                // Emptied and not deleted: a task that goes to and fro in one transaction needs the row again.
                grant.setPermissions(Permissions.NONE.getValue());
                changed.add(grant);
            }
        }
        if (doer != null) {
            changed.add(granted(doer, Resources.TASK, task.getId(), OF_ONES_TASK));
        }
        return changed.toArray(NONE);
    }

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {granted(user.getId(), Resources.USER, user.getId(), OF_ONESELF)};
    }

    private static AuthorizationEntity granted(
            String login, Resource resource, String id, Set<Permission> permissions) {
        var grant = find(login, resource, id);
        if (grant == null) {
            grant = new AuthorizationEntity(AUTH_TYPE_GRANT);
            grant.setUserId(login);
            grant.setResource(resource);
            grant.setResourceId(id);
        }
        for (var permission : permissions) {
            grant.addPermission(permission);
        }
        return grant;
    }

    /** Those made within this command are not in the database yet. */
    private static @Nullable AuthorizationEntity find(String login, Resource resource, String id) {
        var context = Context.getCommandContext();
        return context.getDbEntityManager().getCachedEntitiesByType(AuthorizationEntity.class).stream()
                .filter(grant -> login.equals(grant.getUserId())
                        && resource.resourceType() == grant.getResourceType()
                        && id.equals(grant.getResourceId()))
                .findFirst()
                .orElseGet(() -> context.getAuthorizationManager()
                        .findAuthorizationByUserIdAndResourceId(AUTH_TYPE_GRANT, login, resource, id));
    }

    /** The owner of a task is the duty it belongs to, and nobody's login. */
    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, @Nullable String former, @Nullable String owner) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String login, String type) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String login, String type) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTask(Task task) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newGroup(Group group) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTenant(Tenant tenant) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] groupMembershipCreated(String group, String login) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] tenantMembershipCreated(Tenant tenant, User user) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] tenantMembershipCreated(Tenant tenant, Group group) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newFilter(Filter filter) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newProcessDefinition(ProcessDefinition definition) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newProcessInstance(ProcessInstance instance) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newDecisionDefinition(DecisionDefinition definition) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newDecisionRequirementsDefinition(DecisionRequirementsDefinition definition) {
        return NONE;
    }
}
