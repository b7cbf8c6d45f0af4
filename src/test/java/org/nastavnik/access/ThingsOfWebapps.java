package org.nastavnik.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Tasklist, Cockpit, Admin and Welcome ask the server for. */
class ThingsOfWebapps {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Set<String> NOBODY = Set.of();
    private static final Set<String> LEADING = Set.of("zaved", "kurator");

    /** An answer no form asks for: the door refuses it after it has let its sender in. */
    private static final String UNASKED = "{\"variables\":{\"nothingAsksForThis\":{\"value\":\"1\"}}}";

    private final JdbcTemplate jdbc;
    private final Set<String> everybody;
    private final List<Thing> things = new ArrayList<>();

    ThingsOfWebapps(JdbcTemplate jdbc, Set<String> everybody) {
        this.jdbc = jdbc;
        this.everybody = everybody;
    }

    List<Thing> all() {
        files();
        logins();
        lists();
        tasks();
        processes();
        cockpit();
        administration();
        return things;
    }

    private void files() {
        for (var app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            get("/camunda/app/" + app + "/**", "/camunda/app/" + app + "/default/", NOBODY);
            if (Set.of("tasklist", "admin").contains(app)) {
                get(
                        "/camunda/api/" + app + "/plugin/**",
                        "/camunda/api/" + app + "/plugin/" + app + "Plugins/static/app/plugin.js",
                        NOBODY);
            }
        }
        get("/camunda/lib/**", "/camunda/lib/deps.js", NOBODY);
        get("/camunda/favicon.ico", "/camunda/favicon.ico", NOBODY);
        get(ENGINE.replace("/default", ""), ENGINE.replace("/default", ""), NOBODY);
    }

    private void logins() {
        get("/camunda/api/admin/auth/user/default", "/camunda/api/admin/auth/user/default", everybody);
        for (var login : everybody) {
            get(ENGINE + "/user/{login}/profile", ENGINE + "/user/" + login + "/profile", Set.of(login));
        }
        get(
                ENGINE + "/authorization/check",
                ENGINE + "/authorization/check?permissionName=READ" + "&resourceName=user&resourceType=1",
                everybody);
    }

    private void lists() {
        get(ENGINE + "/filter", ENGINE + "/filter", everybody);
        get(ENGINE + "/filter/count", ENGINE + "/filter/count", everybody);
        for (var list : found("select id_, name_ from act_ru_filter").entrySet()) {
            var readers = list.getValue().equals("Все задачи года") ? LEADING : everybody;
            get(ENGINE + "/filter/{filter}", ENGINE + "/filter/" + list.getKey(), readers);
            for (var what : List.of("list", "count")) {
                var path = ENGINE + "/filter/" + list.getKey() + "/" + what;
                get(ENGINE + "/filter/{filter}/" + what, path, readers);
                json("POST", ENGINE + "/filter/{filter}/" + what, path, "{}", readers);
            }
        }
    }

    private void tasks() {
        for (var query : List.of("/task", "/task/count")) {
            get(ENGINE + query, ENGINE + query, everybody);
            json("POST", ENGINE + query, ENGINE + query, "{}", everybody);
        }
        oneOfEach("select min(id_), assignee_ from act_ru_task group by assignee_")
                .forEach((task, doer) -> {
                    var path = ENGINE + "/task/" + task;
                    for (var part : List.of("", "/form", "/deployed-form", "/form-variables")) {
                        get(ENGINE + "/task/{task}" + part, path + part, Set.of(doer));
                    }
                    json("POST", ENGINE + "/task/{task}/submit-form", path + "/submit-form", UNASKED, Set.of(doer));
                    for (var guarded : List.of("/comment", "/attachment")) {
                        // Nobody's, whatever the duty: the engine would show them to anybody who asks.
                        get(Thing.NOBODYS, path + guarded, NOBODY);
                    }
                    get(Thing.NOBODYS, path + "/variables", NOBODY);
                });
    }

    private void processes() {
        for (var query : List.of("/process-definition", "/process-definition/count")) {
            get(ENGINE + query, ENGINE + query, everybody);
        }
        get(ENGINE + "/process-definition/statistics", ENGINE + "/process-definition/statistics", NOBODY);
        var starters = Map.of(
                "roadmap", Set.of("zaved"),
                "act-change", LEADING,
                "duty-transfer", LEADING,
                "consent-withdrawal", everybody,
                "pair-life", NOBODY);
        starters.forEach((process, who) -> {
            var definition = jdbc.queryForObject(
                    "select id_ from act_re_procdef where key_ = ? order by version_ desc limit 1",
                    String.class,
                    process);
            var line = ENGINE + "/process-definition/{definition}";
            var path = ENGINE + "/process-definition/" + definition;
            get(line, path, who);
            if (!who.isEmpty()) {
                for (var part : List.of("/startForm", "/deployed-start-form", "/form-variables")) {
                    get(line + part, path + part, who);
                }
                json("POST", line + "/submit-form", path + "/submit-form", UNASKED, who);
            }
        });
    }

    private void cockpit() {
        get("/camunda/api/cockpit/**", "/camunda/api/cockpit/plugin/cockpitPlugins/static/app/plugin.js", NOBODY);
        for (var query : List.of(
                "/process-instance",
                "/history/process-instance",
                "/history/activity-instance",
                "/history/task",
                "/job",
                "/job-definition",
                "/execution")) {
            get(ENGINE + "/**", ENGINE + query, NOBODY);
            json("POST", ENGINE + query, ENGINE + query, "{}", NOBODY);
            json("POST", ENGINE + query + "/count", ENGINE + query + "/count", "{}", NOBODY);
        }
        for (var query : List.of("/incident", "/user", "/group", "/variable-instance", "/history/variable-instance")) {
            get(ENGINE + "/**", ENGINE + query, NOBODY);
        }
    }

    private void administration() {
        for (var job :
                Map.of("job", "act_ru_job", "job-definition", "act_ru_jobdef").entrySet()) {
            var id = jdbc.queryForObject("select min(id_) from " + job.getValue(), String.class);
            var line = ENGINE + "/" + job.getKey() + (job.getKey().equals("job") ? "/{job}" : "/{definition}")
                    + "/retries";
            var path = ENGINE + "/" + job.getKey() + "/" + id + "/retries";
            json("PUT", line, path, "{\"retries\":3}", NOBODY);
        }
        json("POST", "/engine-rest/identity/verify", "/engine-rest/identity/verify", "{}", NOBODY);
        for (var secondName : List.of("identity/verify/", "engine/default/identity/verify", "engine/default/task/")) {
            json("POST", Thing.NOBODYS, "/engine-rest/" + secondName, "{}", NOBODY);
        }
        things.add(Thing.get("/engine-rest/**", "/engine-rest/process-definition", NOBODY));
        things.add(Thing.get("/engine-rest/**", "/engine-rest/engine", NOBODY));
    }

    private Map<String, String> oneOfEach(String sql) {
        var found = found(sql);
        found.values().retainAll(everybody);
        return found;
    }

    private Map<String, String> found(String sql) {
        var found = new LinkedHashMap<String, String>();
        jdbc.query(sql, row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }

    private void get(String address, String path, Set<String> owners) {
        things.add(Thing.get(address, path, owners));
    }

    private void json(String method, String address, String path, String body, Set<String> owners) {
        things.add(Thing.json(method, address, path, body, owners));
    }
}
