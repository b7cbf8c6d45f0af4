package org.nastavnik.engine.login;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.nastavnik.engine.AccountSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives the engine a slow password hash, the rules of passwords, and users that are watched. */
@Component
class LoginPlugin extends AbstractProcessEnginePlugin {

    private final LoginStates states;
    private final PasswordRules rules;
    private final AccountSettings settings;
    private final ApplicationEventPublisher events;

    LoginPlugin(LoginStates states, PasswordRules rules, AccountSettings settings, ApplicationEventPublisher events) {
        this.states = states;
        this.rules = rules;
        this.settings = settings;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(new SlowHash(settings.passwordRounds()));
        configuration.setPasswordPolicy(rules);
        configuration.setEnablePasswordPolicy(true);
        configuration.setIdentityProviderSessionFactory(new WatchedLoginsOfEachCommand());
    }

    private final class WatchedLoginsOfEachCommand implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return WatchedLogins.class;
        }

        @Override
        public Session openSession() {
            return new WatchedLogins(states, settings.passwordRounds(), events);
        }
    }
}
