package org.nastavnik.acts.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Draft;
import org.nastavnik.acts.Section;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.Person;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * The wording a draft begins with, so that nobody starts from an empty page. The words lie in {@code acts/wording}: {@code
 * <kind>/<n>.txt} is a section of an act with headings (first line the heading, then a paragraph a line), {@code <kind>.txt}
 * the items of an order (one a line), {@code basis/<kind>.txt} the preamble.
 *
 * <p>They are Thymeleaf templates in TEXT mode, where {@code [(${…})]} puts a value in unescaped: {@code kindergarten} (its
 * requisites), {@code rules}, {@code law} ({@code mentoringArticle}, {@code separateConsents}: whether they apply today),
 * {@code bases} (the acts of law on mentoring in force today), {@code year} with a slash, {@code curator} and {@code
 * siteEditor} (names, or null); for a change also {@code old}, the act that is changed, and {@code oldDate}.
 */
@Component
class FirstWording {

    private static final String FOLDER = "acts/wording/";

    private final Kindergarten kindergarten;
    private final Duties duties;
    private final Days days;
    private final SpringTemplateEngine engine;

    FirstWording(Kindergarten kindergarten, Duties duties, Days days) {
        this.kindergarten = kindergarten;
        this.duties = duties;
        this.days = days;
        var texts = new StringTemplateResolver();
        texts.setTemplateMode(TemplateMode.TEXT);
        engine = new SpringTemplateEngine();
        engine.setTemplateResolver(texts);
    }

    /** The whole first wording of an act the year begins with. */
    Draft of(ActKind kind, String year) {
        var values = values(year);
        var sections = switch (kind.layout()) {
            case SECTIONS -> sections(kind.key(), values);
            case ITEMS -> List.of(Section.ofItems(lines(text(kind.key(), values))));
            case DATA -> List.<Section>of();
        };
        return new Draft(kind.usualHeading(), basis(kind.key(), values), sections);
    }

    /** An order whose items the caller knows. */
    Draft of(ActKind kind, String year, List<String> items) {
        return new Draft(kind.usualHeading(), basis(kind.key(), values(year)), List.of(Section.ofItems(items)));
    }

    /** The order that approves a new edition of an act. */
    Draft approvalOfNewEdition(Act old, String year) {
        var values = values(year, old);
        return new Draft(
                shortened("Об утверждении в новой редакции: " + old.title()),
                basis(ActKind.APPROVAL_ORDER.key(), values),
                List.of(Section.ofItems(lines(text("new-edition-order", values)))));
    }

    /** The order that amends another. */
    Draft amendment(Act old, String year) {
        var values = values(year, old);
        return new Draft(
                "О внесении изменений в приказ от " + RussianDate.of(old.registeredOn()) + " № " + old.number(),
                basis(ActKind.AMENDMENT_ORDER.key(), values),
                List.of(Section.ofItems(lines(text(ActKind.AMENDMENT_ORDER.key(), values)))));
    }

    private static String shortened(String title) {
        return title.length() <= Section.LONGEST_HEADING
                ? title
                : title.substring(0, Section.LONGEST_HEADING - 1) + "…";
    }

    private String basis(String name, Map<String, Object> values) {
        return String.join(" ", lines(text("basis/" + name, values)));
    }

    private List<Section> sections(String folder, Map<String, Object> values) {
        var sections = new ArrayList<Section>();
        for (var number = 1; number <= Section.MOST; number++) {
            source(folder + "/" + number)
                    .map(template -> fill(template, values))
                    .ifPresent(text -> {
                        var lines = lines(text);
                        sections.add(new Section(lines.get(0), String.join("\n", lines.subList(1, lines.size()))));
                    });
        }
        return sections;
    }

    private String text(String name, Map<String, Object> values) {
        return fill(
                source(name).orElseThrow(() -> new IllegalArgumentException("There is no wording " + name)), values);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String fill(String template, Map<String, Object> values) {
        return engine.process(template, new Context(Locale.forLanguageTag("ru"), values));
    }

    private static Optional<String> source(String name) {
        var file = new ClassPathResource(FOLDER + name + ".txt");
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<String, Object> values(String year, Act old) {
        var values = values(year);
        values.put("old", old);
        values.put("oldDate", RussianDate.of(old.registeredOn()));
        return values;
    }

    private Map<String, Object> values(String year) {
        var overlay = kindergarten.legalOverlay();
        var today = days.today();
        var values = new HashMap<String, Object>();
        values.put("kindergarten", kindergarten.requisites());
        values.put("rules", kindergarten.mentoringRules());
        values.put("law", new Law(overlay.mentoringArticleOn(today), overlay.separateConsentsOn(today)));
        values.put("bases", kindergarten.legalBases(LegalTopic.MENTORING, today));
        values.put("year", year.replace('-', '/'));
        values.put("curator", holder(Duty.CURATOR));
        values.put("siteEditor", holder(Duty.SITE_EDITOR));
        return values;
    }

    private String holder(Duty duty) {
        return duties.holderOf(duty).map(Person::fullName).orElse(null);
    }

    /** Which younger rules of law apply today. */
    record Law(boolean mentoringArticle, boolean separateConsents) {}
}
