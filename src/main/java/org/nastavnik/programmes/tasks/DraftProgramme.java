package org.nastavnik.programmes.tasks;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.HelpForm;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.programmes.ActivityForm;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.domain.DraftText;
import org.nastavnik.programmes.domain.DraftText.PlannedActivity;
import org.nastavnik.programmes.domain.Journal;
import org.springframework.stereotype.Component;

@Component
class DraftProgramme implements UserTask<DraftProgramme.Answer> {

    private final Journal journal;
    private final ProgrammeSheet sheet;

    DraftProgramme(Journal journal, ProgrammeSheet sheet) {
        this.journal = journal;
        this.sheet = sheet;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var pairId = task.id("pairId");
        var shown = sheet.heading(pairId);
        shown.put(
                "requests", journal.requests(pairId).map(DraftProgramme::words).orElse("анкета запросов не заполнена"));
        var remark = journal.remark(pairId);
        shown.put("remark", remark == null ? "" : remark);
        shown.put("predecessor", sheet.predecessor(pairId));
        shown.put("areas", areas(journal.deficits(pairId)));
        shown.put(
                "months",
                journal.months(pairId).stream()
                        .map(month -> Option.of(month, RussianDate.inWords(month)))
                        .toList());
        journal.programme(pairId).ifPresent(programme -> fillIn(shown, programme));
        return shown;
    }

    private static String words(Requests requests) {
        var forms = requests.forms().stream().map(HelpForm::title).collect(Collectors.joining(", "));
        var words = Stream.of(requests.topics(), forms, requests.convenientTime(), requests.expectations())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "не названы" : words;
    }

    private static List<Option> areas(List<CompetenceArea> deficits) {
        var areas = new ArrayList<Option>();
        deficits.forEach(area -> areas.add(Option.of(area, "Дефицит: " + area.title())));
        Stream.of(CompetenceArea.values())
                .filter(area -> !deficits.contains(area))
                .forEach(area -> areas.add(Option.of(area, area.title())));
        return areas;
    }

    private static String key(CompetenceArea area) {
        return area.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What was written before, so that a returned programme is mended and not written anew. */
    private static void fillIn(Map<String, Object> shown, Programme programme) {
        putIfWritten(shown, "problem", programme.problem());
        putIfWritten(shown, "goal", programme.goal());
        putIfWritten(shown, "tasks", programme.tasks());
        putIfWritten(shown, "results", programme.results());
        putIfWritten(shown, "rhythm", programme.rhythm());
        putIfWritten(shown, "control", programme.control());
        programme.activities().forEach(activity -> {
            var number = activity.number();
            shown.put("activity" + number, activity.title());
            shown.put(
                    "areas" + number,
                    activity.areas().stream().map(DraftProgramme::key).toList());
            shown.put("form" + number, activity.form());
            shown.put("month" + number, activity.month().toString());
            shown.put("result" + number, activity.expectedResult());
        });
    }

    private static void putIfWritten(Map<String, Object> shown, String key, @Nullable String text) {
        if (text != null) {
            shown.put(key, text);
        }
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        journal.draft(task.id("pairId"), answer.text());
        return Outcome.none();
    }

    record Answer(
            String problem,
            String goal,
            String tasks,
            String results,
            String rhythm,
            String control,
            String activity1,
            List<CompetenceArea> areas1,
            ActivityForm form1,
            String month1,
            String result1,
            @Nullable String activity2,
            @Nullable List<CompetenceArea> areas2,
            @Nullable ActivityForm form2,
            @Nullable String month2,
            @Nullable String result2,
            @Nullable String activity3,
            @Nullable List<CompetenceArea> areas3,
            @Nullable ActivityForm form3,
            @Nullable String month3,
            @Nullable String result3,
            @Nullable String activity4,
            @Nullable List<CompetenceArea> areas4,
            @Nullable ActivityForm form4,
            @Nullable String month4,
            @Nullable String result4,
            @Nullable String activity5,
            @Nullable List<CompetenceArea> areas5,
            @Nullable ActivityForm form5,
            @Nullable String month5,
            @Nullable String result5,
            @Nullable String activity6,
            @Nullable List<CompetenceArea> areas6,
            @Nullable ActivityForm form6,
            @Nullable String month6,
            @Nullable String result6) {

        private DraftText text() {
            return new DraftText(
                    problem,
                    goal,
                    tasks,
                    results,
                    rhythm,
                    control,
                    Stream.of(
                                    activity(activity1, areas1, form1, month1, result1),
                                    activity(activity2, areas2, form2, month2, result2),
                                    activity(activity3, areas3, form3, month3, result3),
                                    activity(activity4, areas4, form4, month4, result4),
                                    activity(activity5, areas5, form5, month5, result5),
                                    activity(activity6, areas6, form6, month6, result6))
                            .flatMap(List::stream)
                            .toList());
        }

        /** The form asks for everything else once an activity is named. */
        private static List<PlannedActivity> activity(
                @Nullable String title,
                @Nullable List<CompetenceArea> areas,
                @Nullable ActivityForm form,
                @Nullable String month,
                @Nullable String result) {
            return title == null
                    ? List.of()
                    : List.of(new PlannedActivity(
                            title,
                            Objects.requireNonNull(areas),
                            Objects.requireNonNull(form),
                            YearMonth.parse(Objects.requireNonNull(month)),
                            Objects.requireNonNull(result)));
        }
    }
}
