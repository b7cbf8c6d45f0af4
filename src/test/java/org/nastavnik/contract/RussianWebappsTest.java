package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The webapps speak Russian: every text of the vendor's has ours, with the same places to fill, and no English is left. */
class RussianWebappsTest {

    /** Words of rules the vendor does not know: those of our passwords. */
    private static final Set<String> OF_OUR_OWN = Set.of("PASSWORD_POLICY_GUESSABLE", "PASSWORD_POLICY_LONGEST");

    /** Latin words a Russian reader meets on purpose. */
    private static final Map<String, String> EXPLAINED = new TreeMap<>(Map.ofEntries(
            Map.entry("API", "name of a technique the administrator knows"),
            Map.entry("BPMN", "name of a file format"),
            Map.entry("CSV", "name of a file format"),
            Map.entry("DMN", "name of a file format"),
            Map.entry("JSON", "name of a file format"),
            Map.entry("LDAP", "name of a directory service"),
            Map.entry("Ctrl", "a key to press"),
            Map.entry("DI", "a column of figures whose code is part of the program"),
            Map.entry("EDE", "a column of figures whose code is part of the program"),
            Map.entry("FNI", "a column of figures whose code is part of the program"),
            Map.entry("PI", "a column of figures whose code is part of the program"),
            Map.entry("TU", "a column of figures whose code is part of the program"),
            Map.entry("cockpit", "a name the administrator types"),
            Map.entry("tasklist", "a name the administrator types"),
            Map.entry("fbf", "a colour as it is typed"),
            Map.entry("resolve", "a method's name in a message to the administrator")));

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*\\S+?\\s*}}|%s|%d");
    private static final Pattern MARKUP = Pattern.compile("\\{\\{.*?}}|<[^>]*>|&\\w+;|https?://\\S+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextIsTranslated(String app) throws IOException {
        assertThat(russian(app).keySet()).isEqualTo(english(app).keySet());
        var english = english(app);
        assertThat(russian(app))
                .allSatisfy((key, text) -> assertThat(text.isBlank())
                        .as(key)
                        .isEqualTo(english.get(key).isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextFillsTheSamePlaces(String app) throws IOException {
        var english = english(app);
        assertThat(russian(app))
                .allSatisfy((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noEnglishIsLeft(String app) throws IOException {
        var left = new TreeMap<String, Set<String>>();
        russian(app)
                .forEach((key, text) -> LATIN.matcher(MARKUP.matcher(text).replaceAll(" "))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !EXPLAINED.containsKey(word))
                        .forEach(word -> left.computeIfAbsent(word, all -> new TreeSet<>())
                                .add(key)));
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void datesAreRussian(String app) throws IOException {
        var dates = tree(app, "ru").get("dateLocales");

        assertThat(dates.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(tree(app, "en").get("dateLocales").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
        assertThat(dates.at("/months/format/9").asText()).isEqualTo("октября");
        assertThat(dates.at("/months/standalone/9").asText()).isEqualTo("Октябрь");
        assertThat(dates.at("/longDateFormat/L").asText()).isEqualTo("DD.MM.YYYY");
        assertThat(dates.at("/week/dow").asInt())
                .as("the week begins on Monday")
                .isEqualTo(1);
        assertThat(dates.get("relativeTime").properties())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(
                                LATIN.matcher(words.getValue().asText()).find())
                        .as(words.getKey())
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void theAppOffersRussianAlone(String app) throws IOException {
        assertThat(text(app, "scripts/config.js"))
                .contains("availableLocales: ['ru']", "fallbackLocale: 'ru'", "vendor: 'Наставник:'");
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group().replaceAll("\\s", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, String> english(String app) throws IOException {
        return labels(tree(app, "en"));
    }

    private Map<String, String> russian(String app) throws IOException {
        var labels = labels(tree(app, "ru"));
        labels.keySet().removeAll(OF_OUR_OWN);
        return labels;
    }

    private Map<String, String> labels(JsonNode locale) {
        return json.convertValue(locale.get("labels"), new TypeReference<TreeMap<String, String>>() {});
    }

    private JsonNode tree(String app, String language) throws IOException {
        return json.readTree(text(app, "locales/" + language + ".json"));
    }

    /** The file as the application serves it: ours where both have one. The vendor's begin with a byte order mark. */
    private static String text(String app, String file) throws IOException {
        var found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/webjars/camunda/app/" + app + "/" + file);
        var ours = Arrays.stream(found)
                .filter(resource -> !resource.getDescription().contains(".jar!"))
                .findFirst();
        assertThat(found).as(file).isNotEmpty();
        return ours.orElse(found[0]).getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
