package org.nastavnik.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Outcome;

/** Fields nobody asked for, in answers, in starts and in the forms of our own pages. */
class MassAssignmentTest extends AttackTest {

    private static final String TEACHER = "pedagog3";
    private static final String REFUSED = "\"decision\":{\"value\":\"refused\"}";

    /** Beside a valid answer; each alone makes it one that is not taken. */
    private static final List<String> SMUGGLED = List.of(
            "\"year\":{\"value\":\"2030-2031\"}",
            "\"personId\":{\"value\":1,\"type\":\"Long\"}",
            "\"processingConsent\":{\"value\":\"given\"}",
            "\"assignee\":{\"value\":\"zaved\"}",
            "\"id\":{\"value\":1}",
            "\"version\":{\"value\":99}",
            "\"undeclared\":{\"value\":null}",
            "\"undeclared\":{}",
            "\"undeclared\":{\"value\":{\"a\":{\"b\":[1,2]}},\"type\":\"Json\"}",
            "\"__proto__\":{\"value\":\"x\"}",
            "\"class.module.classLoader\":{\"value\":\"x\"}",
            "\"${execution.setVariable('a',1)}\":{\"value\":\"x\"}",
            "\"decision.given\":{\"value\":true}",
            "\"decision[0]\":{\"value\":\"given\"}");

    /** In place of a choice. */
    private static final List<String> WRONG = List.of(
            "{\"value\":[\"given\"]}",
            "{\"value\":{\"a\":\"given\"}}",
            "{\"value\":\"{\\\"a\\\":1}\",\"type\":\"Json\"}",
            "{\"value\":\"\\\"given\\\"\",\"type\":\"Json\",\"valueInfo\":{\"transient\":true}}",
            "{\"value\":\"<a/>\",\"type\":\"Xml\"}",
            "{\"value\":\"Z2l2ZW4=\",\"type\":\"Bytes\"}",
            "{\"value\":\"Z2l2ZW4=\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"../../given\"}}",
            "{\"value\":\"2026-09-01T00:00:00.000+0000\",\"type\":\"Date\"}",
            "{\"value\":\"{}\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\","
                    + "\"serializationDataFormat\":\"application/json\"}}",
            "{\"value\":\"rO0ABXQABWdpdmVu\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.lang.String\","
                    + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
            "{\"value\":\"{}\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":"
                    + "\"org.springframework.context.support.ClassPathXmlApplicationContext\","
                    + "\"serializationDataFormat\":\"application/json\"}}",
            "{\"value\":\"given\",\"type\":\"NoSuchType\"}",
            "{\"value\":1,\"type\":\"Integer\"}",
            "{\"value\":1e400,\"type\":\"Double\"}",
            "{\"value\":true}");

    private String own;

    @BeforeEach
    void askForConsents() {
        processes.start("diagnostics", "diagnostics:" + YEAR, Outcome.of("year", YEAR));
        own = tasklist.task("give-processing-consent", TEACHER).getId();
    }

    @TestFactory
    Stream<DynamicTest> whatTheFormDoesNotAskIsNotTaken() {
        var teacher = as(TEACHER);
        return SMUGGLED.stream()
                .map(field -> dynamicTest(
                        field,
                        () -> changesNothing(() ->
                                refused(field, submit(teacher, "{\"variables\":{" + REFUSED + "," + field + "}}")))));
    }

    @TestFactory
    Stream<DynamicTest> valuesOfAnotherKindAreNotTaken() {
        var teacher = as(TEACHER);
        return WRONG.stream()
                .map(value -> dynamicTest(
                        value,
                        () -> changesNothing(() ->
                                refused(value, submit(teacher, "{\"variables\":{\"decision\":" + value + "}}")))));
    }

    @Test
    void whatComesBackAfterAnAnswerNamesNobody() {
        var answer = submit(as(TEACHER), "{\"variables\":{" + REFUSED + "},\"withVariablesInReturn\":true}");

        assertThat(answer.statusCode()).isEqualTo(200);
        var person = people.withLogin(TEACHER);
        assertThat(answer.body()).doesNotContain(person.lastName(), TEACHER, "Object", "class");
    }

    @Test
    void aStartBearsItsOwnKeyAndOwnVariables() {
        var start = startOf("duty-transfer");
        var variables = "\"duty\":{\"value\":\"secretary\"},\"personId\":{\"value\":\"" + personId("pedagog5") + "\"}";
        var curator = as("kurator");
        changesNothing(() -> {
            refused(
                    "year",
                    curator.inWebapp(
                            "POST",
                            WEBAPPS + start,
                            "{\"variables\":{" + variables
                                    + ",\"year\":{\"value\":\"2030-2031\"}},\"businessKey\":\"x\"}"));
            forbidden(
                    "a teacher",
                    as("pedagog4").inWebapp("POST", WEBAPPS + start, "{\"variables\":{" + variables + "}}"));
        });

        curator.inWebapp("POST", WEBAPPS + start, "{\"variables\":{" + variables + "},\"businessKey\":\"Соколова\"}");

        assertThat(jdbc.queryForList(
                        "select business_key_ from act_hi_procinst where proc_def_key_ = 'duty-transfer'",
                        String.class))
                .singleElement()
                .asString()
                .doesNotContain("Соколова");
    }

    @Test
    void aStaffCardTakesWhatItsFormAsksAndNoMore() {
        var id = personId(TEACHER);
        var before = jdbc.queryForMap("select * from person where id = ?", id);
        var fields = new HashMap<String, String>();
        fields.put("gender", "FEMALE");
        fields.put("position", "воспитатель");
        fields.putAll(Map.of(
                "id", "" + personId("zaved"),
                "personId", "" + personId("zaved"),
                "version", "99",
                "login", "zaved",
                "lastName", "Подменова",
                "duties", "HEAD",
                "category", "HIGHEST",
                "experience", "70",
                "person.lastName", "Подменова",
                "class.module.classLoader.URLs[0]", "x"));

        var answer = as("kurator").submit("/staff/" + id, "/staff/" + id, fields);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/staff/" + id));
        var after = jdbc.queryForMap("select * from person where id = ?", id);
        before.remove("version");
        after.remove("version");
        assertThat(after).isEqualTo(before);
        assertThat(duties.holder("head")).isEqualTo("zaved");
    }

    @Test
    void settingsTakeWhatTheirFormAsksAndNoMore() {
        var head = as("zaved");
        var fields = new HashMap<String, String>();
        var page = head.get("/settings").body();
        var inputs = java.util.regex.Pattern.compile("<input[^>]*? name=\"(\\w+)\"[^>]*? value=\"([^\"]*)\"")
                .matcher(page);
        inputs.results().forEach(input -> fields.put(input.group(1), input.group(2)));
        fields.remove("_csrf");
        fields.put("fullName", "Детский сад «Проба»");
        fields.put("firstBody", "PEDAGOGICAL_COUNCIL");
        fields.put("changedBy", "pedagog3");
        fields.put("lastChange.by", "pedagog3");
        fields.put("id", "77");
        fields.put("requisites.shortName", "Подменённый сад");

        var answer = head.submit("/settings", "/settings", fields);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var kept = String.valueOf(jdbc.queryForList("select * from kindergarten_settings"));
        assertThat(kept).contains("«Проба»", "zaved").doesNotContain("Подменённый", "pedagog3", "77");
        changesNothing(() -> {
            for (var other : List.of("kurator", duties.holder("secretary"), TEACHER, ADMINISTRATOR)) {
                forbidden(other, as(other).submit("/me", "/settings", fields));
            }
        });
    }

    private java.net.http.HttpResponse<String> submit(Visitor attacker, String body) {
        return attacker.inWebapp("POST", WEBAPPS + "/task/" + own + "/submit-form", body);
    }

    /** As Tasklist calls it. */
    private String startOf(String process) {
        var definition = jdbc.queryForObject(
                "select id_ from act_re_procdef where key_ = ? order by version_ desc limit 1", String.class, process);
        return "/process-definition/" + definition + "/submit-form";
    }
}
