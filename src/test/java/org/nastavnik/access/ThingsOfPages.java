package org.nastavnik.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.staff.People;
import org.springframework.jdbc.core.JdbcTemplate;

/** What our own pages and endpoints hold, documents apart. */
class ThingsOfPages {

    private static final Set<String> NOBODY = Set.of();

    private final JdbcTemplate jdbc;
    private final People people;
    private final Set<String> everybody;
    private final List<Thing> things = new ArrayList<>();

    ThingsOfPages(JdbcTemplate jdbc, People people, Set<String> everybody) {
        this.jdbc = jdbc;
        this.people = people;
        this.everybody = everybody;
    }

    List<Thing> all() {
        openToStrangers();
        ofEverybody();
        ofTheYear();
        tasks();
        doneTasks();
        return things;
    }

    private void openToStrangers() {
        for (var path : List.of("/login", "/favicon.ico")) {
            get(path, path, everybody);
        }
        get("/css/**", "/css/nastavnik.css", everybody);
        get("/js/**", "/js/header.js", everybody);
        get("/images/**", "/images/mark.svg", everybody);
    }

    private void ofEverybody() {
        for (var path : List.of("/", "/me", "/header", "/done", "/documents")) {
            get(path, path, everybody);
        }
        // Without what it asks for, which whoever may ask is told; others are told nothing.
        get("/tasks/about", "/tasks/about", everybody);
    }

    private void ofTheYear() {
        for (var path :
                List.of("/year", "/processes", "/staff", "/staff/import", "/staff/import/template", "/settings")) {
            get(path, path, NOBODY);
        }
        get("/webjars/bpmn-js/**", "/webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css", NOBODY);
        get("/processes/over", "/processes/over?process=roadmap", NOBODY);
        get("/documents/years/{year}/folder.zip", "/documents/years/2026-2027/folder.zip", NOBODY);
        var instance = jdbc.queryForObject(
                "select proc_inst_id_ from act_hi_procinst where proc_def_key_ = 'pair-life' limit 1", String.class);
        get("/processes/{instance}", "/processes/" + instance, NOBODY);
        get("/processes/{instance}/course", "/processes/" + instance + "/course", NOBODY);
        get("/processes/{instance}/diagram", "/processes/" + instance + "/diagram", NOBODY);
        for (var login : List.of("pedagog3", "zaved")) {
            var person = people.withLogin(login).id();
            get("/staff/{person}", "/staff/" + person, NOBODY);
            form("/staff/{person}", "/staff/" + person);
            form("/staff/{person}/rules", "/staff/" + person + "/rules");
        }
        things.add(Thing.upload("/staff/import", "/staff/import", NOBODY));
        form("/settings", "/settings");
        accounts();
        get("/journal", "/journal", NOBODY);
        get("/journal.csv", "/journal.csv", NOBODY);
        form("/journal/check", "/journal/check");
        get("/backups", "/backups", NOBODY);
    }

    /** Of a login that is nobody's who asks here, so that nobody is shut out meanwhile. */
    private void accounts() {
        get("/accounts", "/accounts", NOBODY);
        get("/accounts/administrator", "/accounts/administrator", NOBODY);
        form("/accounts/administrator", "/accounts/administrator");
        get("/accounts/login/{login}", "/accounts/login/outsider", NOBODY);
        for (var deed : List.of("password", "close", "sessions", "reopen")) {
            form("/accounts/login/{login}/" + deed, "/accounts/login/outsider/" + deed);
        }
        get("/password", "/password", everybody);
        things.add(new Thing("POST", "/password", "/password", "", "application/x-www-form-urlencoded", everybody));
    }

    private void tasks() {
        oneOfEach("select min(id_), assignee_ from act_ru_task group by assignee_")
                .forEach((task, doer) -> {
                    var path = "/tasks/" + task + "/draft";
                    get("/tasks/{task}/draft", path, Set.of(doer));
                    things.add(Thing.json("PUT", "/tasks/{task}/draft", path, "{}", Set.of(doer)));
                    things.add(Thing.json("DELETE", "/tasks/{task}/draft", path, "", Set.of(doer)));
                });
    }

    private void doneTasks() {
        oneOfEach("select min(id), doer from done_task group by doer")
                .forEach((number, doer) -> get("/done/{number}", "/done/" + number, Set.of(doer)));
    }

    /** One thing of each person who asks. */
    private Map<String, String> oneOfEach(String sql) {
        var found = new java.util.LinkedHashMap<String, String>();
        jdbc.query(sql, row -> {
            if (everybody.contains(row.getString(2))) {
                found.put(row.getString(1), row.getString(2));
            }
        });
        return found;
    }

    private void get(String address, String path, Set<String> owners) {
        things.add(Thing.get(address, path, owners));
    }

    /** An empty form: whoever may send one is told what is missing. */
    private void form(String address, String path) {
        things.add(Thing.form(address, path, "", NOBODY));
    }
}
