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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Draft;
import org.nastavnik.acts.Section;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
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
 * {@code bases} and {@code accordingTo} (the acts of law on mentoring in force today, named and after «в соответствии с»), {@code
 * accordingToWork} (those on the work of a mentor), {@code
 * accepting} (by whom drafts are accepted), {@code year} with a slash, {@code curator} and {@code siteEditor} (position and name
 * in the accusative, or null); for a change also {@code replaced}, the order that approved the old edition, or null, and {@code
 * amended}, the order that is amended: «от … № … «О …»», and {@code regulation}, whether the regulation gets a new edition.
 */
@Component
class FirstWording {

    private static final String FOLDER = "acts/wording/";

    private final Kindergarten kindergarten;
    private final People people;
    private final Duties duties;
    private final Days days;
    private final SpringTemplateEngine engine;

    FirstWording(Kindergarten kindergarten, People people, Duties duties, Days days) {
        this.kindergarten = kindergarten;
        this.people = people;
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

    /** The order that approves a new edition of an act which another order approved. */
    Draft approvalOfNewEdition(Act old, Act approvedBy, String year) {
        var values = values(year);
        values.put("regulation", old.kind() == ActKind.REGULATION);
        values.put("replaced", "приказ " + dateAndNumber(approvedBy));
        return new Draft(
                old.kind() == ActKind.REGULATION
                        ? "Об утверждении Положения о системе наставничества педагогических работников в новой редакции"
                        : "Об утверждении Дорожной карты в новой редакции",
                basis(ActKind.APPROVAL_ORDER.key(), values),
                List.of(Section.ofItems(lines(text("new-edition-order", values)))));
    }

    /** The order that amends another. */
    Draft amendment(Act old, String year) {
        var values = values(year);
        values.put("amended", dateAndNumber(old) + " «" + old.title() + "»");
        return new Draft(
                "О внесении изменений в приказ " + dateAndNumber(old),
                basis(ActKind.AMENDMENT_ORDER.key(), values),
                List.of(Section.ofItems(lines(text(ActKind.AMENDMENT_ORDER.key(), values)))));
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

    private static String dateAndNumber(Act order) {
        return "от " + RussianDate.of(order.registeredOn()) + " № " + order.number();
    }

    private Map<String, Object> values(String year) {
        var overlay = kindergarten.legalOverlay();
        var today = days.today();
        var values = new HashMap<String, Object>();
        values.put("kindergarten", kindergarten.requisites());
        values.put("rules", kindergarten.mentoringRules());
        values.put("law", new Law(overlay.mentoringArticleOn(today), overlay.separateConsentsOn(today)));
        var bases = kindergarten.legalBases(LegalTopic.MENTORING, today);
        values.put("bases", bases.stream().map(LegalBasis::citation).collect(Collectors.joining("; ")));
        values.put("accordingTo", LegalBasis.inAccordanceWith(bases));
        values.put(
                "accordingToWork",
                LegalBasis.inAccordanceWith(kindergarten.legalBases(LegalTopic.MENTORS_WORK, today)));
        values.put(
                "accepting",
                kindergarten.acceptingBodies().stream()
                        .map(AcceptingBody::byWhom)
                        .toList());
        values.put("year", SchoolYear.inWords(year));
        values.put("curator", holder(Duty.CURATOR));
        values.put("siteEditor", holder(Duty.SITE_EDITOR));
        return values;
    }

    /** Whom the order appoints: «старшего воспитателя Смирнову Анну Петровну». */
    private @Nullable String holder(Duty duty) {
        return duties.holderOf(duty)
                .map(person ->
                        people.declined(person.id(), GrammarCase.ACCUSATIVE).positionAndFullName())
                .orElse(null);
    }

    /** Which younger rules of law apply today. */
    record Law(boolean mentoringArticle, boolean separateConsents) {}
}
