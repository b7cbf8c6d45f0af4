package org.nastavnik.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class WrongPasswordsTest extends KindergartenTest {

    private static final int FAILURES_PER_ADDRESS = 8;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private LoginStates states;

    @Autowired
    private Accounts accounts;

    /** What a guesser reads, step by step, is the same for a login that exists, one that is closed, and one that does not. */
    @Test
    void aGuesserLearnsNotWhichLoginsExist() {
        accounts.close("pedagog5");
        var login = login(1000);

        var known = course(login, "pedagog4", "wrong");

        assertThat(known).contains("LockedException", "BadCredentialsException");
        assertThat(course(login, "nobody", "wrong")).isEqualTo(known);
        assertThat(course(login, "No such\0login", "wrong")).isEqualTo(known);
        assertThat(course(login, "pedagog5", Staffing.PASSWORD)).isEqualTo(known);
    }

    private List<String> course(EngineLogin login, String name, String password) {
        var answers = new ArrayList<String>();
        for (var second = 0; second < 200; second++) {
            answers.add(answer(login, name, password, "10.0.0.1"));
            clock.moveTo(clock.instant().plusSeconds(1));
        }
        return answers;
    }

    @Test
    void anAddressThatTriesManyLoginsWaits() {
        var login = login(FAILURES_PER_ADDRESS);
        for (var attempt = 0; attempt < FAILURES_PER_ADDRESS; attempt++) {
            assertThat(answer(login, "pedagog" + (attempt + 1), "wrong", "10.0.0.1"))
                    .isEqualTo("BadCredentialsException");
        }

        assertThat(answer(login, "pedagog12", Staffing.PASSWORD, "10.0.0.1")).isEqualTo("LockedException");
        assertThat(answer(login, "pedagog12", Staffing.PASSWORD, "10.0.0.2")).isEqualTo("in");

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(answer(login, "pedagog12", Staffing.PASSWORD, "10.0.0.1")).isEqualTo("in");
    }

    private EngineLogin login(int failuresPerAddress) {
        var properties = new MapConfigurationPropertySource();
        properties.put("nastavnik.accounts.failures-per-address", failuresPerAddress);
        var settings = new Binder(List.of(properties)).bindOrCreate("nastavnik.accounts", AccountSettings.class);
        return new EngineLogin(
                identity, new WrongPasswords(identity, engine, settings, clock), states, settings, clock);
    }

    private static String answer(EngineLogin login, String name, String password, String address) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        attempt.setDetails(new WebAuthenticationDetails(request));
        try {
            login.authenticate(attempt);
            return "in";
        } catch (AuthenticationException refusal) {
            return refusal.getClass().getSimpleName();
        }
    }
}
