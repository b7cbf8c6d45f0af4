package org.nastavnik;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** Answers to the tasks of acts, for tests that only need an act to go its way. */
public final class ActAnswers {

    private ActAnswers() {}

    /** A draft that says this, in the fields its form shows. */
    public static Map<String, Object> draft(Map<String, ?> shown, String title, String text) {
        var answer = new LinkedHashMap<String, Object>(Map.of("title", title, "basis", "В соответствии с законом"));
        switch (String.valueOf(shown.get("layout"))) {
            case "sections" -> {
                answer.put("heading1", "Общие положения");
                answer.put("section1", text);
            }
            case "items" -> answer.put("items", text);
            default -> {}
        }
        return answer;
    }

    /** Submits a draft that says this. */
    public static void submitDraft(Tasklist tasklist, Task task, String text) {
        tasklist.answer(task, draft(tasklist.open(task), "Положение о системе наставничества", text));
    }

    public static Map<String, Object> accepted() {
        return accepted("accepted");
    }

    public static Map<String, Object> accepted(String decision) {
        return Map.of("decision", decision, "protocolNumber", "1", "protocolDate", "2026-08-03");
    }

    public static Map<String, Object> approved() {
        return Map.of("decision", "approve");
    }

    public static Map<String, Object> published() {
        return Map.of("url", "https://sad8.example.ru/nastavnichestvo", "publishedOn", "2026-08-03");
    }

    public static Map<String, Object> acquainted() {
        return Map.of("acquainted", true);
    }

    /** Drafts, accepts and approves whatever act is being prepared, until none is. */
    public static void approveAll(Tasklist tasklist) {
        for (var round = 0; round < 20; round++) {
            tasklist.all("draft-act").forEach(task -> submitDraft(tasklist, task, "Текст"));
            tasklist.all("accept-act").forEach(task -> tasklist.answer(task, accepted()));
            tasklist.all("approve-act").forEach(task -> tasklist.answer(task, approved()));
            if (tasklist.all("draft-act").isEmpty()
                    && tasklist.all("accept-act").isEmpty()) {
                return;
            }
        }
        throw new AssertionError("There is no end of acts: " + tasklist.openKeys());
    }

    /** Everybody reads the order, and the site editor places it. */
    public static void announce(Tasklist tasklist) {
        tasklist.all("acquaint-with-act").forEach(task -> tasklist.answer(task, acquainted()));
        tasklist.all("publish-act").forEach(task -> tasklist.answer(task, published()));
    }
}
