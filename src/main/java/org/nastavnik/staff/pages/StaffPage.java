package org.nastavnik.staff.pages;

import java.security.Principal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.grammar.Gender;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.nastavnik.staff.StaffCards;
import org.nastavnik.staff.StaffCards.Change;
import org.nastavnik.staff.StaffCards.Written;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The people of the kindergarten and how documents write them; for those who write the documents. */
@Controller
@RequestMapping("/staff")
class StaffPage {

    private final People people;
    private final Duties duties;
    private final StaffCards cards;
    private final Journal journal;

    StaffPage(People people, Duties duties, StaffCards cards, Journal journal) {
        this.people = people;
        this.duties = duties;
        this.cards = cards;
        this.journal = journal;
    }

    @GetMapping
    String list(Principal principal, Model model) {
        var uncertain = new HashSet<>(cards.ofUncertainGender());
        var held = duties.byLogin();
        model.addAttribute(
                "people",
                people.everybody().stream()
                        .map(person -> new Row(
                                person,
                                Duty.titles(held.getOrDefault(person.login(), Set.of())),
                                uncertain.contains(person.id())))
                        .toList());
        model.addAttribute("mayImport", duties.leads(principal.getName()));
        model.addAttribute("looksAfterLogins", duties.holds(principal.getName(), Duty.HEAD));
        return "staff/list";
    }

    @GetMapping("/{personId:\\d+}")
    String card(@PathVariable long personId, Principal principal, Model model) {
        return opened(existing(personId), List.of(), Map.of(), principal, model);
    }

    @PostMapping("/{personId:\\d+}")
    String change(
            @PathVariable long personId, @RequestParam Map<String, String> answer, Principal principal, Model model) {
        var card = existing(personId);
        var change = new Change(
                "MALE".equals(answer.get("gender")) ? Gender.MALE : Gender.FEMALE,
                answer.getOrDefault("position", ""),
                wordings(answer));
        var mistakes = cards.change(personId, change);
        if (mistakes.isEmpty()) {
            journal.changed(Kind.STAFF_CARD_CHANGED, principal.getName(), Set.of(personId), "staff/" + personId);
            return "redirect:/staff/" + personId + "?saved";
        }
        return opened(card, mistakes, answer, principal, model);
    }

    @PostMapping("/{personId:\\d+}/rules")
    String followRules(@PathVariable long personId, Principal principal) {
        existing(personId);
        cards.followRules(personId);
        journal.changed(Kind.STAFF_CARD_CHANGED, principal.getName(), Set.of(personId), "staff/" + personId);
        return "redirect:/staff/" + personId + "?saved";
    }

    private static Map<GrammarCase, Written> wordings(Map<String, String> answer) {
        var wordings = new EnumMap<GrammarCase, Written>(GrammarCase.class);
        for (var grammarCase : GrammarCase.values()) {
            if (grammarCase != GrammarCase.NOMINATIVE) {
                wordings.put(
                        grammarCase,
                        new Written(answer.get("name-" + grammarCase), answer.get("position-" + grammarCase)));
            }
        }
        return wordings;
    }

    /**
     * The card, written down before anybody sees it, be it for the first time or because of a mistake.
     *
     * @param answer what was typed and refused, so that nobody types it again
     */
    private String opened(
            StaffCards.Card card, List<String> mistakes, Map<String, String> answer, Principal principal, Model model) {
        var person = card.person();
        journal.opened(Kind.STAFF_CARD_OPENED, principal.getName(), Set.of(person.id()), "staff/" + person.id(), "");
        model.addAttribute("card", card);
        model.addAttribute("hiredOn", RussianDate.of(person.hiredOn()));
        model.addAttribute("dutyTitles", Duty.titles(duties.of(person.login())));
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "gender", answer.getOrDefault("gender", person.gender().name()));
        model.addAttribute("position", answer.getOrDefault("position", person.position()));
        model.addAttribute(
                "forms",
                card.forms().stream()
                        .map(form -> new FormRow(
                                form,
                                answer.getOrDefault("name-" + form.grammarCase(), form.name()),
                                answer.getOrDefault("position-" + form.grammarCase(), form.position())))
                        .toList());
        return "staff/card";
    }

    private StaffCards.Card existing(long personId) {
        try {
            return cards.card(personId);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    record Row(Person person, String duties, boolean genderUncertain) {}

    record FormRow(StaffCards.Form form, String name, String position) {}
}
