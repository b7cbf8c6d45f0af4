package org.nastavnik.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.PasswordRefused;
import org.nastavnik.engine.TooManyAtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class WrongPasswordsTest extends KindergartenTest {

    private static final int FAILURES_PER_ADDRESS = 8;
    private static final int GUESSES = 16;
    private static final String NEW_PASSWORD = "зелёный чайник поёт";

    @Autowired
    private IdentityService identity;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private LoginStates states;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordCheck passwords;

    private final List<PasswordRefused> told = new ArrayList<>();

    @LocalServerPort
    private int port;

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
        assertThat(told)
                .extracting(PasswordRefused::addressWaits)
                .startsWith(Duration.ZERO)
                .endsWith(Duration.ZERO, Duration.ofMinutes(15));

        assertThat(answer(login, "pedagog12", Staffing.PASSWORD, "10.0.0.1")).isEqualTo("LockedException");
        assertThat(answer(login, "pedagog12", Staffing.PASSWORD, "10.0.0.2")).isEqualTo("in");

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(answer(login, "pedagog12", Staffing.PASSWORD, "10.0.0.1")).isEqualTo("in");
    }

    /** Whoever asks a hundred times at once learns no more than whoever asks one time after the other. */
    @Test
    void ofManyGuessesAtOnceOneIsLookedAt() throws Exception {
        var settings = settings(1000);
        var login = new EngineLogin(
                new PasswordAttempts(
                        new PasswordCheck(slowly(), settings),
                        new WrongPasswords(identity, engine, settings, clock),
                        event -> {}),
                states,
                settings,
                clock);

        for (var name : List.of("pedagog4", "nobody")) {
            var answers = atOnce(GUESSES, guess -> answer(login, name, "wrong" + guess, "10.0.0." + guess));

            assertThat(Collections.frequency(answers, "BadCredentialsException"))
                    .as(name)
                    .isEqualTo(1);
            assertThat(Collections.frequency(answers, "LockedException"))
                    .as(name)
                    .isEqualTo(GUESSES - 1);
        }
    }

    /** The tests hash fast; outside of them a guess has this long to overtake another. */
    private IdentityService slowly() {
        return instead((login, password) -> {
            pause(50);
            var right = identity.checkPassword(login, password);
            pause(50);
            return right;
        });
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> deed) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        var start = new CyclicBarrier(times);
        try {
            var begun = IntStream.range(0, times)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return deed.apply(number);
                    }))
                    .toList();
            var answers = new ArrayList<T>();
            for (var answer : begun) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aNodeLooksAtSoManyPasswordsAtOnceAndNoMore() throws Exception {
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        var slow = instead((login, password) -> {
            most.accumulateAndGet(busy.incrementAndGet(), Math::max);
            pause(200);
            busy.decrementAndGet();
            return false;
        });
        var check = new PasswordCheck(slow, settings(1000), Duration.ofMillis(30));

        var answers = atOnce(GUESSES, guess -> {
            try {
                return check.matches("pedagog" + guess, "wrong") ? "right" : "wrong";
            } catch (TooManyAtOnce later) {
                return "later";
            }
        });

        assertThat(most).hasValue(settings(1000).passwordsAtOnce());
        assertThat(answers).contains("wrong", "later");
        assertThat(check.matches("pedagog1", "wrong"))
                .as("all places are given back")
                .isFalse();
    }

    private static IdentityService instead(BiPredicate<String, String> check) {
        return (IdentityService) Proxy.newProxyInstance(
                IdentityService.class.getClassLoader(),
                new Class<?>[] {IdentityService.class},
                (self, method, given) -> {
                    assertThat(method.getName()).isEqualTo("checkPassword");
                    return check.test((String) given[0], (String) given[1]);
                });
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgain() throws Exception {
        var colleague = Visitor.loggedIn(port, "pedagog4", Staffing.PASSWORD);
        var release = new CountDownLatch(1);
        var underWay = new CountDownLatch(1);
        var another = new Thread(() -> passwords.inTurn("pedagog4", () -> {
            underWay.countDown();
            return await(release);
        }));
        another.start();
        assertThat(underWay.await(10, TimeUnit.SECONDS)).isTrue();
        try {
            var visitor = new Visitor(port);

            assertThat(visitor.logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/login?busy");
            assertThat(visitor.get("/login?busy").body()).contains("слишком много попыток входа");
            var program = new Visitor(port).getAs("/engine-rest/task", "pedagog4", Staffing.PASSWORD);
            assertThat(program.statusCode()).isEqualTo(429);
            assertThat(program.headers().firstValue("Retry-After")).contains("60");
            assertThat(program.body()).contains("слишком много попыток входа");
            var fields = Map.of("present", Staffing.PASSWORD, "fresh", NEW_PASSWORD, "again", NEW_PASSWORD);
            assertThat(colleague.submit("/password", "/password", fields).body())
                    .as("the page where one's own is changed")
                    .contains("слишком много попыток входа");
        } finally {
            release.countDown();
            another.join();
        }
        assertThat(new Visitor(port).logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private EngineLogin login(int failuresPerAddress) {
        var settings = settings(failuresPerAddress);
        return new EngineLogin(
                new PasswordAttempts(
                        new PasswordCheck(identity, settings),
                        new WrongPasswords(identity, engine, settings, clock),
                        event -> told.add((PasswordRefused) event)),
                states,
                settings,
                clock);
    }

    private static AccountSettings settings(int failuresPerAddress) {
        var properties = new MapConfigurationPropertySource();
        properties.put("nastavnik.accounts.failures-per-address", failuresPerAddress);
        return new Binder(List.of(properties)).bindOrCreate("nastavnik.accounts", AccountSettings.class);
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
