package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What our scripts and styles hang on in the vendor's webapps is still there: classes, attributes, plugin points, sentences, names of
 * what is stored. An upgrade that renames one of them fails here instead of silently breaking a screen.
 */
class WebappHooksTest {

    private static final String STATIC = "src/main/resources/static/";
    private static final String WORDS = STATIC + "js/tasklist/form-viewer-words.js";

    /** Styles that meet the vendor's pages; the others belong to pages of ours. */
    private static final List<String> STYLES = Stream.of(
                    "webapps", "header", "forms", "tasklist", "year", "course-marks")
            .map(name -> STATIC + "css/" + name + ".css")
            .toList();

    /** Beginnings of names that are ours alone; what follows is often composed of a constant's name. */
    private static final List<String> OUR_PREFIXES = List.of(".year-", ".course-", "[data-", "#year-");

    /** Names that stand as a whole neither in the vendor's files nor in ours, and what they are composed of. */
    private static final Map<String, List<String>> COMPOSED = Map.ofEntries(
            // The viewer: `fjs-form-field-${type}`, with the type of the component.
            Map.entry(".fjs-form-field-checkbox", List.of("fjs-form-field-${", "\"checkbox\"")),
            Map.entry(".fjs-form-field-checklist", List.of("fjs-form-field-${", "\"checklist\"")),
            Map.entry(".fjs-form-field-radio", List.of("fjs-form-field-${", "\"radio\"")),
            Map.entry(".fjs-form-field-text", List.of("fjs-form-field-${", "\"text\"")),
            // Sentences of the viewer.
            Map.entry("Value is expected to be an integer.", List.of("\"Value is expected to \"", "\"be an integer\"")),
            Map.entry("Value is expected to have at most ", List.of("\"Value is expected to \"", "`have at most ${")),
            // The order in which the browser writes a date, and ours always writes it the Russian way.
            Map.entry("dd.mm.yyyy", List.of(".formatToParts(new Date(Date.UTC(2020,5,5)))", "=\"default\"")));

    /** Attributes every page knows. */
    private static final Set<String> OF_HTML = Set.of(
            "[aria-busy",
            "[aria-current",
            "[aria-pressed",
            "[class",
            "[disabled",
            "[hidden",
            "[href",
            "[name",
            "[open",
            "[tabindex",
            "[type",
            "[colspan");

    private static final Pattern COMMENT = Pattern.compile("(?m)/\\*[\\s\\S]*?\\*/|^\\s*//[^\\n]*$");
    private static final Pattern DECLARATIONS = Pattern.compile("\\{[^{}]*}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern IMPORT = Pattern.compile("@import[^;]*;");
    private static final Pattern LITERAL = Pattern.compile("'([^'\\n]*)'|`([^`\\n]*)`");
    private static final Pattern SELECTOR =
            Pattern.compile("[\\w\\s.#:>+~,*()\\[\\]=\"^$-]*[.#\\[][a-zA-Z][\\w\\s.#:>+~,*()\\[\\]=\"^$-]*");
    private static final Pattern NAME = Pattern.compile("[.#]-?[A-Za-z][\\w-]*|\\[[A-Za-z][\\w-]*");
    private static final Pattern FILE = Pattern.compile("^\\.{0,2}/.*|.*\\.(js|css|html)$");
    private static final Pattern BUILDS_CLASSES = Pattern.compile(
            "element\\(|className|class:|'class'|classList|addMarker|\\.id = |when: |class=|classappend=");
    private static final Pattern PLUGIN_POINT = Pattern.compile("pluginPoint: '([^']+)'");
    private static final Pattern KEY = Pattern.compile("(?m)^  (?:'([^']+)'|(\\w+)): '");
    private static final Pattern EXPRESSION = Pattern.compile("/\\^(.+?)\\$/s?[,;]");

    private static String vendor = "";
    private static String ours = "";

    @BeforeAll
    static void readBoth() throws IOException {
        var bundle = new StringBuilder();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var pattern : List.of("webjars/camunda/**/*.js", "webjars/camunda/**/*.html", "plugin/**/*.js")) {
            for (var resource : resolver.getResources("classpath*:META-INF/resources/" + pattern)) {
                if (resource.getDescription().contains("camunda-webapp-webjar")) {
                    bundle.append(resource.getContentAsString(StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
        }
        vendor = bundle.toString();
        assertThat(vendor).as("the vendor's scripts").hasSizeGreaterThan(1_000_000);

        var built = new StringBuilder();
        Stream.concat(scripts(), pages())
                .flatMap(file -> Project.text(file).lines())
                .filter(line -> BUILDS_CLASSES.matcher(line).find())
                .forEach(line -> literals(line.replace('"', '\''))
                        .forEach(text -> built.append(text).append('\n')));
        ours = built.toString();
    }

    @Test
    void everyClassAndAttributeOfOurStylesIsDrawnBySomebody() {
        var lost = new TreeMap<String, Set<String>>();
        STYLES.forEach(style -> {
            var file = Project.ROOT.resolve(style);
            var selectors = DECLARATIONS
                    .matcher(
                            QUOTED.matcher(IMPORT.matcher(withoutComments(file)).replaceAll(""))
                                    .replaceAll("\"\""))
                    .replaceAll(";");
            collectLost(selectors, style, lost);
        });
        assertThat(lost).isEmpty();
    }

    @Test
    void everyClassAndAttributeOurScriptsLookForIsDrawnBySomebody() {
        var lost = new TreeMap<String, Set<String>>();
        var looked = new TreeSet<String>();
        webappScripts()
                .forEach(script -> literals(withoutComments(script))
                        .filter(text -> SELECTOR.matcher(text).matches())
                        .filter(text ->
                                !FILE.matcher(text).matches() && !pluginPoints().contains(text))
                        .forEach(selector -> {
                            looked.add(selector);
                            collectLost(QUOTED.matcher(selector).replaceAll("\"\""), Project.relative(script), lost);
                        }));
        assertThat(looked).hasSizeGreaterThan(40).contains(".fjs-container", ".fjs-powered-by-lightbox", "[cam-tasks]");
        assertThat(lost).isEmpty();
    }

    @Test
    void everyPluginPointIsOffered() {
        assertThat(pluginPoints())
                .contains("tasklist.card", "cockpit.dashboard")
                .allSatisfy(point -> assertThat(isWord(vendor, point)).as(point).isTrue());
    }

    @Test
    void everySentenceWeTranslateIsStillSaid() {
        var script = Project.text(Project.ROOT.resolve(WORDS));
        var words = script.substring(script.indexOf("const WORDS = {"), script.indexOf("\n};"));
        var keys = KEY.matcher(words).results().map(WebappHooksTest::first).toList();

        assertThat(keys).hasSizeGreaterThan(20).contains("Select", "Field is required.");
        assertThat(keys.stream().filter(key -> !isSaid(key) && !isComposed(key)))
                .as("sentences the form viewer no longer says")
                .isEmpty();
    }

    @Test
    void everyPatternOfSentencesStillMatchesOne() {
        var beginnings = EXPRESSION
                .matcher(Project.text(Project.ROOT.resolve(WORDS)))
                .results()
                .map(expression -> expression
                        .group(1)
                        .replaceAll("\\\\(?=[().])", "\u0000")
                        .split("\u0000?\\((?!\u0000)")[0])
                .map(text -> text.replace("\u0000", ""))
                .toList();

        assertThat(beginnings).hasSizeGreaterThan(9).contains("Click to sort by ", "Field must match pattern ");
        assertThat(beginnings.stream().filter(text -> !vendor.contains(text) && !isComposed(text)))
                .as("sentences the form viewer no longer begins so")
                .isEmpty();
    }

    @Test
    void everyExceptionIsStillComposedAsWeSay() {
        assertThat(COMPOSED)
                .allSatisfy((whole, parts) -> assertThat(parts)
                        .as(whole)
                        .allSatisfy(part ->
                                assertThat(vendor.contains(part)).as(part).isTrue()));
    }

    /** What a task's form leaves in the browser, which drafts.js takes away from there. */
    @Test
    void draftsAreStoredUnderTheNamesWeSweep() {
        var swept = Pattern.compile("const DRAFT = /\\^\\(([^)]+)\\):/;")
                .matcher(Project.text(Project.ROOT.resolve(STATIC + "js/tasklist/drafts.js")));
        assertThat(swept.find()).as("the names drafts.js sweeps").isTrue();

        var stored = Pattern.compile("localStorage\\.setItem\\(\"(\\w*[Ff]orm|[\\w-]*-form):")
                .matcher(vendor)
                .results()
                .map(MatchResult::group)
                .map(call -> call.substring(call.indexOf('"') + 1, call.length() - 1))
                .distinct();
        assertThat(stored).containsExactlyInAnyOrder(swept.group(1).split("\\|"));
    }

    /** The parts of the viewer's calendar that form-viewer-words.js reaches into, and the addresses it listens at. */
    @Test
    void whatTheScriptsReachIntoIsThere() {
        assertThat(List.of(
                        "_flatpickr",
                        "monthsDropdownContainer",
                        "currentYearElement",
                        "ariaDateFormat",
                        // What cockpit/words.js says in Russian.
                        "normal:\"YYYY-MM-DD[T]HH:mm:ss\"",
                        "content:\"State\"",
                        "<span class=\"null-value\">null</span>",
                        "/deployed-form",
                        "/deployed-start-form",
                        "engine-api",
                        "app-root"))
                .allSatisfy(name -> assertThat(vendor.contains(name)).as(name).isTrue());
    }

    private static void collectLost(String selectors, String where, Map<String, Set<String>> lost) {
        NAME.matcher(selectors)
                .results()
                .map(MatchResult::group)
                .filter(name -> !OF_HTML.contains(name))
                .filter(name -> OUR_PREFIXES.stream().noneMatch(name::startsWith))
                .filter(name -> !isComposed(name))
                .filter(name -> !isWord(vendor, name.substring(1)) && !isWord(ours, name.substring(1)))
                .forEach(name ->
                        lost.computeIfAbsent(name, all -> new TreeSet<>()).add(where));
    }

    private static boolean isComposed(String text) {
        return COMPOSED.containsKey(text);
    }

    private static boolean isSaid(String sentence) {
        return Stream.of("\"", "'", "`").anyMatch(quote -> vendor.contains(quote + sentence + quote));
    }

    private static boolean isWord(String text, String word) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            var end = at + word.length();
            if ((at == 0 || !isPartOfName(text.charAt(at - 1)))
                    && (end == text.length() || !isPartOfName(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfName(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-';
    }

    private static Set<String> pluginPoints() {
        var points = new TreeSet<String>();
        webappScripts()
                .forEach(script -> PLUGIN_POINT
                        .matcher(Project.text(script))
                        .results()
                        .forEach(point -> points.add(point.group(1))));
        return points;
    }

    private static Stream<Path> scripts() {
        return Project.files(STATIC + "js", ".js");
    }

    /** Scripts that run in the webapps; the one of our page of a process looks at that page alone. */
    private static Stream<Path> webappScripts() {
        return scripts().filter(script -> !script.endsWith("course/page.js"));
    }

    private static Stream<Path> pages() {
        return Stream.concat(
                Project.files("src/main/resources/templates", ".html"),
                Project.files("src/main/resources/documents", ".xhtml"));
    }

    private static String withoutComments(Path file) {
        return COMMENT.matcher(Project.text(file)).replaceAll(" ");
    }

    private static Stream<String> literals(String script) {
        return LITERAL.matcher(script).results().map(WebappHooksTest::first);
    }

    private static String first(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
