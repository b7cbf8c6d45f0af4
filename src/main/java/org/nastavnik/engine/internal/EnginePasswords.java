package org.nastavnik.engine.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.nastavnik.engine.Passwords;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EnginePasswords implements Passwords {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;

    EnginePasswords(@Lazy IdentityService identity, ProcessEngineConfiguration engine) {
        this.identity = identity;
        this.engine = (ProcessEngineConfigurationImpl) engine;
    }

    @Override
    public Set<String> loginsWith(String password, Set<String> logins) {
        return identity.createUserQuery().userIdIn(logins.toArray(String[]::new)).list().stream()
                .filter(UserEntity.class::isInstance)
                .map(UserEntity.class::cast)
                .filter(user -> hasPassword(user, password))
                .map(UserEntity::getId)
                .collect(Collectors.toSet());
    }

    private boolean hasPassword(UserEntity user, String password) {
        return user.getPassword() != null
                && engine.getPasswordManager()
                        .check(EncryptionUtil.saltPassword(password, user.getSalt()), user.getPassword());
    }
}
