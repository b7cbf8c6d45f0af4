package org.nastavnik.engine.login;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.nastavnik.engine.door.OneNodeAtATime;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Closes the page on which the first comer could make himself administrator: the webapps show it instead of Tasklist as
 * long as the group of administrators is empty. Its one member is an account whose password nobody knows.
 */
@Component
public class NoSetupPage implements InitializingBean {

    public static final String ACCOUNT = "system";

    private final IdentityService identity;
    private final OneNodeAtATime start;

    NoSetupPage(IdentityService identity, OneNodeAtATime start) {
        this.identity = identity;
        this.start = start;
    }

    @Override
    public void afterPropertiesSet() {
        start.putRight(this::close);
    }

    private void close() {
        if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            var group = identity.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName(Groups.CAMUNDA_ADMIN);
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identity.saveGroup(group);
        }
        if (identity.createUserQuery().userId(ACCOUNT).count() == 0) {
            var user = identity.newUser(ACCOUNT);
            user.setPassword(unknownPassword());
            identity.saveUser(user);
        }
        if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
            identity.createMembership(ACCOUNT, Groups.CAMUNDA_ADMIN);
        }
    }

    private static String unknownPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return "A-" + HexFormat.of().formatHex(bytes);
    }
}
