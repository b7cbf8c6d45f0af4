package org.nastavnik.acts.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Draft;
import org.nastavnik.acts.Section;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;

@Component
class DraftAct implements UserTask<DraftAct.Answer> {

    /** Where the first wording leaves a place for the drafter's words. */
    private static final String TO_BE_FILLED_IN = "___";

    private final Acts acts;

    DraftAct(Acts acts) {
        this.acts = acts;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var act = acts.act(task.id("actId"));
        var shown = new HashMap<String, Object>();
        shown.put("kind", act.kind().title());
        shown.put("document", Documents.address(Acts.PAPER, act.id()));
        shown.put("purpose", act.kind().purpose());
        shown.put("layout", act.kind().layout().name().toLowerCase(Locale.ROOT));
        shown.put("reason", act.reason() == null ? "" : act.reason());
        shown.put("remark", act.remark() == null ? "" : act.remark());
        shown.put("title", act.title());
        shown.put("basis", act.basis());
        showText(act, shown);
        return shown;
    }

    private static void showText(Act act, Map<String, Object> shown) {
        switch (act.kind().layout()) {
            case SECTIONS -> {
                for (var index = 0; index < act.sections().size(); index++) {
                    shown.put("heading" + (index + 1), act.sections().get(index).heading());
                    shown.put("section" + (index + 1), act.sections().get(index).body());
                }
            }
            case ITEMS ->
                shown.put(
                        "items",
                        act.sections().stream().map(Section::body).findFirst().orElse(""));
            case DATA -> {}
        }
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var actId = task.id("actId");
        var sections = switch (acts.act(actId).kind().layout()) {
            case SECTIONS -> answer.sections();
            case ITEMS -> List.of(new Section("", items(answer)));
            case DATA -> List.<Section>of();
        };
        var acceptanceNeeded = acts.submit(actId, new Draft(answer.title(), answer.basis(), sections), task.doer());
        return Outcome.of("acceptanceNeeded", acceptanceNeeded);
    }

    private static String items(Answer answer) {
        var items = Objects.requireNonNull(answer.items());
        if (items.contains(TO_BE_FILLED_IN)) {
            throw RefusedAnswer.ofField("Пункты приказа", "впишите недостающее вместо «" + TO_BE_FILLED_IN + "».");
        }
        return items;
    }

    record Answer(
            String title,
            String basis,
            @Nullable String items,
            @Nullable String heading1,
            @Nullable String section1,
            @Nullable String heading2,
            @Nullable String section2,
            @Nullable String heading3,
            @Nullable String section3,
            @Nullable String heading4,
            @Nullable String section4,
            @Nullable String heading5,
            @Nullable String section5,
            @Nullable String heading6,
            @Nullable String section6,
            @Nullable String heading7,
            @Nullable String section7,
            @Nullable String heading8,
            @Nullable String section8,
            @Nullable String heading9,
            @Nullable String section9,
            @Nullable String heading10,
            @Nullable String section10,
            @Nullable String heading11,
            @Nullable String section11,
            @Nullable String heading12,
            @Nullable String section12) {

        /** The sections that were filled in, in their order; one left empty falls out. */
        List<Section> sections() {
            var headings = Arrays.asList(
                    heading1, heading2, heading3, heading4, heading5, heading6, heading7, heading8, heading9, heading10,
                    heading11, heading12);
            var bodies = Arrays.asList(
                    section1, section2, section3, section4, section5, section6, section7, section8, section9, section10,
                    section11, section12);
            var sections = new ArrayList<Section>();
            for (var index = 0; index < bodies.size(); index++) {
                var heading = headings.get(index);
                var body = bodies.get(index);
                if (heading != null && body != null) {
                    sections.add(new Section(heading, body));
                } else if (heading != null) {
                    throw RefusedAnswer.ofField(
                            "Раздел " + (index + 1) + ". Текст", "напишите текст раздела или сотрите его заголовок.");
                } else if (body != null) {
                    throw RefusedAnswer.ofField(
                            "Раздел " + (index + 1) + ". Заголовок", "назовите раздел или сотрите его текст.");
                }
            }
            return sections;
        }
    }
}
