package org.nastavnik.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.Staffing;
import org.nastavnik.access.Address.Reach;
import org.nastavnik.documents.Paper;
import org.nastavnik.engine.Accounts;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.nastavnik.web.TokenOfWebapps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every duty, an administrator, an outsider and a stranger ask for every address, with things of their own, of a foreign pair
 * and of a foreign person: they get what the matrix of rights says, and nothing else.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:everybody;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(MovableClockConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final Logger log = LoggerFactory.getLogger(AccessMatrixIT.class);

    static {
        // Before the application starts, because it plays the year up to today then.
        MovableClockConfiguration.theClock().moveTo(LocalDate.of(2026, 11, 24));
    }

    private static final String YEAR = "2026-2027";
    private static final String STRANGER = "";
    private static final String OUTSIDER = "outsider";
    private static final String ADMINISTRATOR = "technician";
    private static final String PASSWORD = "Luna-roka-4821";
    private static final int MOST_OF_A_KIND = 3;

    /** Signing out would end the callers' sessions, and the rest shows nothing or leads elsewhere. */
    private static final Set<String> NOT_TRIED = Set.of(
            "/logout",
            TokenOfWebapps.LOGOUT_ADDRESS,
            "/password/everywhere",
            "/password/sessions/{session}",
            "/first-start",
            "/way-back",
            "/error",
            "/camunda",
            "/camunda/",
            "/camunda/app/",
            "/camunda/assets/**",
            "/camunda/api/engine/engine/");

    @Autowired
    private AccessMatrix matrix;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Pairs pairs;

    @Autowired
    private List<Paper> papers;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private PapersAndTheirReaders readers;

    @BeforeAll
    void logEverybodyIn() {
        accounts.open(OUTSIDER, "Бывший", "Сотрудник", PASSWORD);
        accounts.belongsTo(OUTSIDER, Map.of("participants", "Участники наставничества"));
        accounts.open(ADMINISTRATOR, "Технический", "Администратор", PASSWORD);
        accounts.belongsTo(ADMINISTRATOR, Map.of("camunda-admin", "Технические администраторы"));
        keepACopy();
        readers = new PapersAndTheirReaders(jdbc, people, pairs);
        callers.put(STRANGER, Caller.stranger(port));
        // Left while logged in: the session is there still, the groups are not.
        callers.put(OUTSIDER, Caller.loggedIn(port, OUTSIDER, PASSWORD));
        accounts.belongsTo(OUTSIDER, Map.of());
        callers.put(ADMINISTRATOR, Caller.loggedIn(port, ADMINISTRATOR, PASSWORD));
        for (var login : Stream.concat(
                        Stream.of("zaved", "kurator", "psiholog", "sait", "sekretar"), parties().stream())
                .distinct()
                .toList()) {
            callers.put(login, Caller.loggedIn(port, login, Staffing.PASSWORD_OF_DEMO));
        }
    }

    /** A scan of the first pair's programme; nothing of the demo has one. */
    private void keepACopy() {
        var pair = pairs.activePairs(YEAR).get(0).id();
        jdbc.update(
                "insert into signed_copy (id, version, paper, document_id, file_name, file_type, file_size, sha256,"
                        + " attached_by, attached_at) values (-1, 0, 'programme', ?, 'a.pdf', 'PDF', 1, 'a', ?, now())",
                pair,
                people.withLogin("kurator").id());
        jdbc.update("insert into signed_copy_piece (copy_id, place, bytes) values (-1, 0, ?)", new byte[] {1});
    }

    /** The mentors and mentees of two pairs that have nobody in common. */
    private List<String> parties() {
        var active = pairs.activePairs(YEAR);
        var first = active.get(0);
        var second = active.stream()
                .filter(pair -> pair.mentorId() != first.mentorId() && pair.menteeId() != first.menteeId())
                .findFirst()
                .orElseThrow();
        return Stream.of(first.mentorId(), first.menteeId(), second.mentorId(), second.menteeId())
                .map(people::person)
                .map(Person::login)
                .toList();
    }

    @Test
    void everyAddressOfOursHasALine() {
        var missing = new TreeSet<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues()
                        .forEach(pattern -> methods(mapping).forEach(method -> {
                            if (matrix.address(method, sample(pattern)).isEmpty()) {
                                missing.add(method + " " + pattern);
                            }
                        })));
        assertThat(missing)
                .as("addresses nobody may open: give each a line in access/matrix.csv and a thing in this test")
                .isEmpty();
    }

    private static Set<String> methods(org.springframework.web.servlet.mvc.method.RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Set.of("GET")
                : methods.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static String sample(String pattern) {
        return pattern.replaceAll("\\{[^}]+}", "1");
    }

    @Test
    void everyLineHasAThingToTryItWith() {
        var tried = things().stream().map(Thing::address).collect(Collectors.toSet());
        var untried = matrix.addresses().stream()
                .map(address -> address.path().getPatternString())
                .filter(address -> !tried.contains(address) && !NOT_TRIED.contains(address))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(untried)
                .as("lines of access/matrix.csv this test asks nothing of")
                .isEmpty();
    }

    @Test
    void everybodyGetsWhatTheMatrixSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        var cells = 0;
        for (var thing : things()) {
            for (var caller : callers.entrySet()) {
                cells++;
                var answer = caller.getValue().send(thing.method(), thing.path(), thing.body(), thing.contentType());
                var opened = !Set.of(401, 403, 404).contains(answer.statusCode()) && !leadsToLogin(answer);
                if (opened != mayOpen(caller.getKey(), thing)) {
                    wrong.add((opened ? "got " : "was refused ") + answer.statusCode() + ": "
                            + (caller.getKey().isEmpty() ? "stranger" : caller.getKey()) + " " + thing + " of "
                            + thing.owners());
                }
                if (answer.statusCode() >= 500) {
                    wrong.add("broke with " + answer.statusCode() + ": " + caller.getKey() + " " + thing);
                }
            }
        }
        log.info("The matrix of rights: {} cells tried, {} wrong", cells, wrong.size());
        assertThat(wrong).isEmpty();
    }

    private static boolean leadsToLogin(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .filter(location -> location.getPath().equals("/login"))
                .isPresent();
    }

    private boolean mayOpen(String login, Thing thing) {
        if (thing.address().equals(Thing.NOBODYS)) {
            return false;
        }
        var address = matrix.addresses().stream()
                .filter(line -> line.path().getPatternString().equals(thing.address()))
                .filter(line -> line.methods().contains(thing.method()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line for " + thing.method() + " " + thing.address()));
        if (address.isPublic()) {
            return true;
        }
        return address.reach(login.isEmpty() ? List.of() : accounts.facts(login).groups())
                .map(reach -> reach == Reach.ALL || thing.owners().contains(login))
                .orElse(false);
    }

    private List<Thing> things() {
        var things = new ArrayList<Thing>();
        things.addAll(new ThingsOfPages(jdbc, people, everybody()).all());
        things.addAll(readers.things(papers, YEAR, MOST_OF_A_KIND));
        things.add(Thing.get(
                "/documents/copies/{copy}",
                "/documents/copies/-1",
                readers.readers("programme", pairs.activePairs(YEAR).get(0).id())));
        things.addAll(new ThingsOfWebapps(jdbc, everybody()).all());
        return things;
    }

    private Set<String> everybody() {
        return callers.keySet().stream().filter(login -> !login.isEmpty()).collect(Collectors.toSet());
    }
}
