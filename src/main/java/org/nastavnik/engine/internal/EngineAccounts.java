package org.nastavnik.engine.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.door.Passage;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineAccounts implements Accounts {

    private final IdentityService identity;

    EngineAccounts(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void open(String login, String firstName, String lastName, String password) {
        var known = identity.createUserQuery().userId(login).singleResult();
        var user = known == null ? identity.newUser(login) : known;
        user.setFirstName(firstName);
        user.setLastName(lastName);
        if (known == null) {
            user.setPassword(password);
        }
        Passage.through(() -> {
            identity.saveUser(user);
            return user;
        });
    }

    @Override
    public boolean exists(String login) {
        return identity.createUserQuery().userId(login).count() > 0;
    }

    @Override
    public void belongsTo(String login, Map<String, String> groups) {
        var present = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        var gone = new HashSet<>(present);
        gone.removeAll(groups.keySet());
        Passage.through(() -> {
            gone.forEach(group -> identity.deleteMembership(login, group));
            groups.forEach((group, name) -> {
                if (!present.contains(group)) {
                    ensureGroup(group, name);
                    identity.createMembership(login, group);
                }
            });
            return groups;
        });
    }

    @Override
    public List<String> groupsOf(String login) {
        return identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
    }

    @Override
    public boolean administers(String login) {
        return identity.createGroupQuery()
                        .groupMember(login)
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .count()
                > 0;
    }

    private void ensureGroup(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    @Override
    public boolean checkPassword(String login, String password) {
        return identity.checkPassword(login, password);
    }
}
