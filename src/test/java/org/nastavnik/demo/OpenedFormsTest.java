package org.nastavnik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.acts.Acts;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.documents.Documents;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.documents.domain.YearFolder;
import org.nastavnik.engine.FormOpened;
import org.nastavnik.engine.StandIn;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.ActiveProfiles;

/**
 * Whoever is named in the form of a task finds its opening in the journal of access: a whole year is played, every form in it is
 * opened, and the people its texts and tables name are compared with those the opening is told to concern. Names to choose from,
 * the doer's own, and those of the head and the curator, who sign everything, do not count.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:opened;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            // The webapps of other tests in this JVM ask for the engine by its usual name.
            "camunda.bpm.process-engine-name=opened"
        })
@ActiveProfiles("demo")
@Import({MovableClockConfiguration.class, OpenedFormsTest.Watching.class})
class OpenedFormsTest {

    private static final String YEAR = "2026-2027";

    static {
        // Before the application starts, because it plays the year up to today then.
        MovableClockConfiguration.theClock().moveTo(LocalDate.of(2027, 5, 31));
    }

    @Autowired
    private Watching watched;

    @Autowired
    private People people;

    @Autowired
    private Duties duties;

    @Autowired
    private List<Paper> papers;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private YearFolder folder;

    @Autowired
    private Readers readers;

    @Autowired
    private Diagnostics diagnostics;

    @Test
    void theJournalNamesEverybodyAFormNames() {
        var leaders = Set.of(duties.holder(Duty.HEAD.key()), duties.holder(Duty.CURATOR.key()));
        var forgotten = new TreeMap<String, Set<String>>();
        for (var opening : watched.openings) {
            people.everybody().stream()
                    .filter(person -> !person.login().equals(opening.event().login()))
                    .filter(person -> !leaders.contains(person.login()))
                    .filter(person -> !opening.event().people().contains(person.id()))
                    .filter(person -> texts(opening.shown()).anyMatch(text -> names(text, person)))
                    .forEach(person -> forgotten
                            .computeIfAbsent(opening.event().task(), task -> new TreeSet<>())
                            .add(person.shortName()));
        }
        assertThat(forgotten).isEmpty();
    }

    /**
     * The same for documents, whoever is named in the text or signs. The head signs nearly all and the curator most of them, as officials: a
     * document holds nothing of theirs by that. Whom else the kind of document leaves out is told beside it.
     */
    @Test
    void theJournalNamesEverybodyADocumentNames() {
        var officials = Set.of(duties.holder(Duty.HEAD.key()), duties.holder(Duty.CURATOR.key()));
        var head = readers.reader(duties.holder(Duty.HEAD.key()));
        var forgotten = new TreeMap<String, Set<String>>();
        var kinds = new TreeSet<String>();
        for (var paper : papers) {
            for (var id : paper.of(YEAR)) {
                var document = cabinet.open(paper.key(), id, head).orElseThrow();
                var text = document.article()
                        .xhtml()
                        .replaceAll("<[^>]*>", " ")
                        .replace("&#160;", " ")
                        .replaceAll("[\\s\u00a0]+", " ");
                kinds.add(paper.key());
                people.everybody().stream()
                        .filter(person -> !officials.contains(person.login()))
                        .filter(person -> !document.people().contains(person.id()))
                        .filter(person -> !isWished(person, document))
                        .filter(person -> names(text, person) || text.contains(plain(person.signature())))
                        .forEach(person -> forgotten
                                .computeIfAbsent(paper.key(), key -> new TreeSet<>())
                                .add(person.shortName()));
            }
        }
        assertThat(kinds).as("kinds of documents of the year").hasSizeGreaterThan(15);
        assertThat(forgotten).isEmpty();
    }

    /** A summary names nobody, yet it is made of somebody's answers. */
    @Test
    void everyDocumentOfAnswersOrPairsConcernsSomebody() {
        assertThat(papers.stream()
                        .filter(paper -> !paper.key().equals(Acts.PAPER))
                        .flatMap(paper -> paper.of(YEAR).stream()
                                .filter(id -> paper.people(id).isEmpty())
                                .map(id -> Documents.address(paper.key(), id))))
                .isEmpty();
    }

    @Test
    void theFolderOfTheYearConcernsEverybodyWhoseDocumentsAreInIt() {
        var login = duties.holder(Duty.HEAD.key());
        var everybody = papers.stream()
                .flatMap(paper -> paper.of(YEAR).stream().flatMap(id -> paper.people(id).stream()))
                .collect(Collectors.toSet());

        assertThat(folder.people(YEAR, readers.reader(login)))
                .isEqualTo(everybody)
                .hasSizeGreaterThan(5);
    }

    @Test
    void theYearOpensNearlyEveryKindOfForm() {
        assertThat(watched.openings.stream()
                        .map(opening -> opening.event().task())
                        .distinct()
                        .count())
                .isGreaterThan(35);
    }

    private static boolean names(String text, Person person) {
        return text.contains(plain(person.shortName())) || text.contains(person.fullName());
    }

    /** See the kind of document: an entry would tell the colleague of the wish. */
    private boolean isWished(Person person, DrawnDocument document) {
        return document.paper().equals("deficit-card")
                && document.people().stream()
                        .flatMap(teacher -> diagnostics.card(YEAR, teacher).stream())
                        .flatMap(card -> Stream.ofNullable(card.requests()))
                        .anyMatch(requests -> Long.valueOf(person.id()).equals(requests.wishedMentor()));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static Stream<String> texts(@Nullable Object shown) {
        if (shown instanceof Map<?, ?> map) {
            return isOption(map) ? Stream.empty() : map.values().stream().flatMap(OpenedFormsTest::texts);
        }
        if (shown instanceof List<?> list) {
            return list.stream().flatMap(OpenedFormsTest::texts);
        }
        return shown instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static boolean isOption(Map<?, ?> map) {
        return map.keySet().equals(Set.of("label", "value"));
    }

    private record Opening(FormOpened event, Map<String, Object> shown) {}

    /** Looks over the shoulder of whoever plays the year. */
    @TestConfiguration
    static class Watching {

        private final List<Opening> openings = new CopyOnWriteArrayList<>();
        private final Map<String, FormOpened> last = new HashMap<>();

        @EventListener
        void opened(FormOpened event) {
            last.put(event.taskId(), event);
        }

        @Bean
        BeanPostProcessor watchedStandIn() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof StandIn player ? watched(player) : bean;
                }
            };
        }

        private Object watched(StandIn player) {
            var proxy = new ProxyFactory(player);
            proxy.addAdvice((MethodInterceptor) call -> {
                // The player answers most forms without reading them; here every one is read.
                if (call.getMethod().getName().equals("answer")) {
                    var task = (String) call.getArguments()[0];
                    var shown = player.open(task);
                    openings.add(new Opening(last.get(task), shown));
                }
                return call.proceed();
            });
            return proxy.getProxy();
        }
    }
}
