package org.nastavnik.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.nastavnik.ActAnswers;
import org.nastavnik.MovableClock;
import org.nastavnik.Tasklist;
import org.nastavnik.staff.Person;

/**
 * What the people of a believable kindergarten answer to each task, having opened it once. Every text they write carries
 * {@link #MARK}.
 */
public final class Answers {

    /** A word no model, form or program uses; wherever it is found, somebody's answer has got there. */
    public static final String MARK = "ежевичный";

    private final Tasklist tasklist;
    private final MovableClock clock;
    private final Map<String, Person> experienced;
    private final Set<String> refusers;
    private final int actReturns;
    private final Map<String, Integer> returns = new HashMap<>();

    /**
     * @param experienced the teachers who help others; all others need a mentor
     * @param refusers logins that refuse the processing of their data
     * @param actReturns how often the head returns the Положение
     */
    public Answers(
            Tasklist tasklist,
            MovableClock clock,
            Collection<Person> experienced,
            Set<String> refusers,
            int actReturns) {
        this.tasklist = tasklist;
        this.clock = clock;
        this.experienced = experienced.stream().collect(Collectors.toMap(Person::login, Function.identity()));
        this.refusers = refusers;
        this.actReturns = actReturns;
    }

    /** Opens the task and answers it. */
    public Map<String, Object> to(Task task) {
        return to(task, tasklist.open(task));
    }

    /** @param shown what the task's form shows */
    public Map<String, Object> to(Task task, VariableMap shown) {
        var today = today();
        return switch (task.getTaskDefinitionKey()) {
            case "draft-act" ->
                ActAnswers.draft(
                        shown,
                        text("Положение о наставничестве"),
                        text("".equals(shown.get("reason")) ? "Пункты" : "Пункты, которых прежде не было"));
            case "accept-act" ->
                answer("decision", options(shown, "decisions").get(0), "protocolNumber", "1", "protocolDate", today);
            case "acquaint-with-act" -> ActAnswers.acquainted();
            case "approve-act" -> approveAct(task, shown);
            case "publish-act" -> answer("url", link(), "publishedOn", today);
            case "arrange-section" ->
                answer("placed", List.of("local_acts", "federal"), "url", link(), "arrangedOn", today);

            case "give-processing-consent" ->
                refusers.contains(task.getAssignee())
                        ? answer("decision", "refused")
                        : answer("decision", "given", "signingWay", "paper", "signedOn", today);
            case "give-publication-consent" ->
                answer(
                        "decision", "given",
                        "fullName", "allow",
                        "position", "allow",
                        "photo", "forbid",
                        "achievements", "allow",
                        "results", "forbid",
                        "conditions", text("Без фотографий"),
                        "signingWay", "paper",
                        "signedOn", today);
            case "decide-without-consent" -> answer("participation", "hr_data_only", "reason", text("Данные кадров"));

            case "stop-publication" ->
                answer("result", "removed", "places", text("Новость о паре"), "stoppedOn", today);
            case "decide-after-withdrawal" ->
                answer("participation", "hr_data_only", "reason", text("Работает по приказу"));
            case "destroy-data" ->
                answer(
                        "way",
                        "system_and_copies",
                        "copies",
                        text("Анкета измельчена"),
                        "commission",
                        List.of(options(shown, "colleagues").get(0)),
                        "destroyedOn",
                        today);

            case "assess-deficits" -> assessDeficits(task);
            case "state-requests" -> answer("helpWanted", "no", "readiness", "ready");
            case "summarise-deficits" ->
                answer("needMentor", young(shown, "teachers"), "conclusions", text("Выводы"), "topics", text("Темы"));

            case "check-consents" -> answer("checked", true);
            case "offer-to-mentor" ->
                answer(
                        "decision",
                        "accept",
                        "areas",
                        List.of("planning", "lesson", "parents"),
                        "capacity",
                        1,
                        "hoursPerWeek",
                        2,
                        "preferredForm",
                        "one_to_one",
                        "motivation",
                        text("Хочу помочь"));
            case "compose-bank" ->
                answer(
                        "mentors", options(shown, "mentorOptions"),
                        "mentees", options(shown, "menteeOptions"),
                        "remark", text("Состав"));
            case "approve-bank" -> answer("decision", "approve");

            case "choose-mentor" ->
                answer(
                        "decision",
                        "choose",
                        "mentor",
                        options(shown, "mentors").get(0),
                        "form",
                        "teacher_teacher",
                        "kind",
                        "traditional",
                        "from",
                        today,
                        "to",
                        today.plusMonths(5),
                        "pay",
                        "unpaid",
                        "reason",
                        text("Опыт"));
            case "agree-to-mentor", "agree-to-be-mentored" ->
                answer("consent", "agree", "knowsRules", true, "comment", text("Согласна"));
            case "conclude-agreement" ->
                answer(
                        "mentorSigned",
                        true,
                        "menteeSigned",
                        true,
                        "basis",
                        "job_duties",
                        "exemption",
                        text("Должностная инструкция"));

            case "agree-to-change" -> answer("consent", "agree", "comment", text("Согласна"));
            case "review-pair-change" -> answer("decision", "accept");

            case "draft-programme" -> draftProgramme(shown);
            case "agree-programme" -> answer("decision", "agree");
            case "approve-programme" -> answer("decision", "approve");
            case "record-meeting" ->
                answer(
                        "held",
                        "yes",
                        "date",
                        today,
                        "minutes",
                        45,
                        "kind",
                        "working",
                        "format",
                        "in_person",
                        "topic",
                        text("Тема"),
                        "activity",
                        options(shown, "activities").get(0),
                        "content",
                        text("Что делали"),
                        "recommendations",
                        text("Советы"));
            case "confirm-meeting" -> answer("confirmation", "confirmed", "reflection", text("Поняла"));
            case "support-pair" ->
                answer("date", today, "kind", "talk", "conclusion", text("Хорошо"), "notes", text("Заметки"));
            case "close-programme" ->
                answer(
                        "done", options(shown, "plan"),
                        "facts", text("Сделано"),
                        "dynamics", text("Лучше"),
                        "verdict", "ready");

            case "prepare-materials" ->
                answer(
                        "materialKind",
                        "memo",
                        "title",
                        text("Памятка"),
                        "purpose",
                        text("Для встреч"),
                        "audience",
                        "mentors",
                        "place",
                        text("Методический кабинет"),
                        "readyOn",
                        today);
            case "hold-consultation" ->
                answer(
                        "consultationKind", "consultation",
                        "topic", text("Обратная связь"),
                        "heldOn", today,
                        "minutes", 60,
                        "leader", options(shown, "leaders").get(0),
                        "participants", options(shown, "invited"),
                        "summary", text("Итог"));
            case "choose-webinar" ->
                answer(
                        "topic", text("Практики"),
                        "organiser", text("Институт"),
                        "link", link(),
                        "heldOn", today,
                        "minutes", 90);
            case "watch-webinar" -> answer("viewing", "watched", "takeaway", text("Приём"));

            case "tell-news" ->
                answer(
                        "newsDecision", "published",
                        "headline", text("Новость"),
                        "text", text("Рассказ"),
                        "publishedOn", today,
                        "siteLink", link());

            case "rate-quality-as-mentor", "rate-quality-as-mentee" -> rateQuality();
            case "submit-mentor-report" ->
                answer(
                        "content", text("Работа"),
                        "lessonsVisited", 4,
                        "dynamics", text("Рост"),
                        "achievements", text("Показ"),
                        "difficulties", text("Время"),
                        "verdict", "ready");
            case "analyse-quality" -> analyseQuality();

            case "call-council" -> answer("plannedOn", today, "place", text("Зал"), "agenda", text("Повестка"));
            case "record-protocol" ->
                answer(
                        "total",
                        16,
                        "present",
                        14,
                        "number",
                        "5",
                        "heldOn",
                        today,
                        "chairman",
                        options(shown, "people").get(0),
                        "heard",
                        text("Отчёт куратора"),
                        "votesFor",
                        14,
                        "votesAgainst",
                        0,
                        "votesAbstained",
                        0,
                        "decision1",
                        text("Продолжить"),
                        "responsible1",
                        options(shown, "people").get(0),
                        "due1",
                        today.plusMonths(3));
            case "sign-protocol" -> answer("protocolDecision", "sign");

            case "describe-practice" ->
                answer(
                        "offer", "card",
                        "title", text("Утренний круг"),
                        "kind", "memo",
                        "area", text("Общение"),
                        "goal", text("Цель"),
                        "audience", text("Воспитатели"),
                        "steps", text("Шаги"),
                        "result", text("Результат"),
                        "publication", "with_names");
            case "review-practices" -> answer("accepted", options(shown, "options"), "remarks", text("Принять"));

            case "adjust-row" -> answer("action", "settled");
            case "decide-row-change" -> answer("decision", "accept");
            case "decide-on-mentor" -> answer("needsMentor", "yes");
            default -> throw new AssertionError("Nobody has told what is answered to " + task.getTaskDefinitionKey());
        };
    }

    private Map<String, Object> approveAct(Task task, VariableMap shown) {
        var returned = returns.merge(task.getProcessInstanceId(), 1, Integer::sum);
        var regulation = "Положение".equals(shown.get("kind"));
        return regulation && returned <= actReturns
                ? answer("decision", "return", "remark", text("Дополните"))
                : answer("decision", "approve");
    }

    private Map<String, Object> assessDeficits(Task task) {
        var young = !experienced.containsKey(task.getAssignee());
        var answer = answer("planning", young ? "need_help" : "none", "lesson", young ? "often" : "none");
        if (!young) {
            answer.put("canShare", List.of("planning", "lesson", "parents"));
        }
        return answer;
    }

    /** The young teachers among the options: with so few questions asked, the others need nobody. */
    private List<String> young(VariableMap shown, String source) {
        var others = experienced.values().stream()
                .map(person -> String.valueOf(person.id()))
                .collect(Collectors.toSet());
        return options(shown, source).stream()
                .filter(personId -> !others.contains(personId))
                .toList();
    }

    private Map<String, Object> draftProgramme(VariableMap shown) {
        var areas = options(shown, "areas");
        var months = options(shown, "months");
        return answer(
                "problem", text("Затруднения"),
                "goal", text("Цель"),
                "tasks", text("Задачи"),
                "results", text("Не меньше двух показов"),
                "rhythm", text("Раз в две недели"),
                "control", text("Посещения"),
                "activity1", text("Разбор занятий"),
                "areas1", areas,
                "form1", "consultation",
                "month1", months.get(0),
                "result1", text("Конспект"));
    }

    private Map<String, Object> rateQuality() {
        var answer = answer(
                "metBefore", "no",
                "frequency", "often",
                "expectations", "met",
                "continuation", "yes",
                "mostValuable", text("Поддержка"));
        List.of(
                        "effectiveness",
                        "comfort",
                        "organisation",
                        "usefulness",
                        "theory",
                        "practice",
                        "engagement",
                        "progress",
                        "overall")
                .forEach(rating -> answer.put(rating, 9));
        return answer;
    }

    private Map<String, Object> analyseQuality() {
        var answer = answer(
                "strengths", text("Сильное"),
                "weaknesses", text("Слабое"),
                "opportunities", text("Возможное"),
                "threats", text("Опасное"),
                "problems", text("Трудное"),
                "proposals", text("Нужное"));
        List.of(
                        "goalsKnown",
                        "actsKept",
                        "rightsKnown",
                        "pairsFit",
                        "programmesMade",
                        "mentorsTrained",
                        "meetingsRegular",
                        "supportGiven",
                        "resultsShared")
                .forEach(statement -> answer.put(statement, "fully"));
        return answer;
    }

    private static List<String> options(VariableMap shown, String source) {
        JsonValue options = shown.getValueTyped(source);
        return options == null
                ? List.of()
                : Spin.JSON(options.getValueSerialized()).elements().stream()
                        .map(option -> option.prop("value").stringValue())
                        .toList();
    }

    private static String text(String words) {
        return words + " " + MARK;
    }

    private static String link() {
        return "https://sad8.example.ru/nastavnichestvo";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, Object> answer(Object... keysAndValues) {
        var answer = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            answer.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return answer;
    }
}
