package org.nastavnik.acts.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nastavnik.acts.Change;
import org.nastavnik.acts.Draft;

/** What differs between two wordings, paragraph by paragraph. */
final class WordingDiff {

    private WordingDiff() {}

    static List<Change> between(Draft was, Draft became) {
        return DiffUtils.diff(paragraphs(was), paragraphs(became)).getDeltas().stream()
                .flatMap(WordingDiff::changes)
                .toList();
    }

    private static List<String> paragraphs(Draft wording) {
        var paragraphs = new ArrayList<>(List.of(wording.title(), wording.basis()));
        wording.sections().forEach(section -> {
            paragraphs.add(section.heading());
            paragraphs.addAll(section.paragraphs());
        });
        paragraphs.removeIf(String::isBlank);
        return paragraphs;
    }

    private static Stream<Change> changes(AbstractDelta<String> delta) {
        var was = delta.getSource().getLines();
        var became = delta.getTarget().getLines();
        return IntStream.range(0, Math.max(was.size(), became.size()))
                .mapToObj(line -> new Change(lineOf(was, line), lineOf(became, line)));
    }

    private static String lineOf(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }
}
