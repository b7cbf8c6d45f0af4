package org.nastavnik.acts.tasks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.Section;

/** The text of an act as forms show it, in Markdown. */
final class ActText {

    private static final String DATA = "Таблица мероприятий года составлена программой по строкам дорожной карты.";

    private ActText() {}

    static String of(Act act) {
        return switch (act.kind().layout()) {
            case SECTIONS ->
                act.sections().stream()
                        .map(section -> "**" + section.heading() + "**\n\n" + String.join("\n\n", section.paragraphs()))
                        .collect(Collectors.joining("\n\n"));
            case ITEMS ->
                numbered(act.sections().stream()
                        .map(Section::paragraphs)
                        .flatMap(List::stream)
                        .toList());
            case DATA -> DATA;
        };
    }

    private static String numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> (index + 1) + ". " + items.get(index))
                .collect(Collectors.joining("\n\n"));
    }

    /** The annexes of an order one after another, each with its whole text. */
    static String ofAnnexes(List<Act> annexes) {
        return annexes.stream()
                .map(annex -> "#### Приложение № " + annex.annexNumber() + ". " + annex.title() + "\n\n" + of(annex))
                .collect(Collectors.joining("\n\n"));
    }
}
