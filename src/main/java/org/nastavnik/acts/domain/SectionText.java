package org.nastavnik.acts.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.nastavnik.acts.Section;

/** A section as its table holds it. */
@Embeddable
record SectionText(String heading, String body) {

    static List<SectionText> of(List<Section> sections) {
        return sections.stream()
                .map(section -> new SectionText(section.heading(), section.body()))
                .toList();
    }

    static List<Section> views(List<SectionText> texts) {
        return texts.stream()
                .map(text -> new Section(text.heading(), text.body()))
                .toList();
    }
}
