package org.nastavnik.home;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.consents.DataFate;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Мои данные и согласия»: what the kindergarten's program knows of this person, and what the person may do about it. */
@Controller
class MyDataPage {

    private final People people;
    private final Duties duties;
    private final Pairs pairs;
    private final Roadmaps roadmaps;
    private final OwnConsents consents;
    private final Days days;

    MyDataPage(People people, Duties duties, Pairs pairs, Roadmaps roadmaps, OwnConsents consents, Days days) {
        this.people = people;
        this.duties = duties;
        this.pairs = pairs;
        this.roadmaps = roadmaps;
        this.consents = consents;
        this.days = days;
    }

    @GetMapping("/me")
    String me(Principal principal, Model model) {
        people.findByLogin(principal.getName()).ifPresent(person -> show(person, model));
        return "home/me";
    }

    private void show(Person person, Model model) {
        var running = roadmaps.current();
        var year = running == null ? SchoolYear.containing(days.today()).toString() : running;
        model.addAttribute("person", person);
        model.addAttribute("hired", RussianDate.of(person.hiredOn()));
        model.addAttribute("year", SchoolYear.inWords(year));
        model.addAttribute(
                "duties",
                duties.all().entrySet().stream()
                        .filter(held -> held.getValue().id() == person.id())
                        .map(held -> held.getKey().title())
                        .toList());
        model.addAttribute("consents", consents.of(person, year));
        model.addAttribute("pairs", pairLines(person, year));
        model.addAttribute("fates", DataFate.ALL);
    }

    private List<PairLine> pairLines(Person person, String year) {
        return pairs.personPairs(year, person.id()).stream()
                .filter(Pair::worked)
                .map(pair -> line(pair, person))
                .toList();
    }

    private PairLine line(Pair pair, Person person) {
        var mentors = pair.mentorId() == person.id();
        var other = people.person(mentors ? pair.menteeId() : pair.mentorId());
        return new PairLine(
                mentors ? "Вы наставник" : "Вы наставляемый педагог",
                other.nameAndPosition(),
                pair.period(),
                pair.closedOn());
    }

    /** @param closedOn null while the pair works */
    record PairLine(
            String role,
            String with,
            String period,
            @Nullable LocalDate closedOn) {

        public String state() {
            return closedOn == null ? "работает" : "завершена " + RussianDate.of(closedOn);
        }
    }
}
