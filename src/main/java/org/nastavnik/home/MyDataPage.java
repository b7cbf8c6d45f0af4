package org.nastavnik.home;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.consents.DataFate;
import org.nastavnik.journal.Journal;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.nastavnik.web.journal.JournalWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Мои данные и согласия»: what the kindergarten's program knows of this person, and what the person may do about it. */
@Controller
class MyDataPage {

    private final People people;
    private final Duties duties;
    private final Pairs pairs;
    private final YearShown year;
    private final OwnConsents consents;
    private final Journal journal;
    private final JournalWords words;

    MyDataPage(
            People people,
            Duties duties,
            Pairs pairs,
            YearShown year,
            OwnConsents consents,
            Journal journal,
            JournalWords words) {
        this.people = people;
        this.duties = duties;
        this.pairs = pairs;
        this.year = year;
        this.consents = consents;
        this.journal = journal;
        this.words = words;
    }

    @GetMapping("/me")
    String me(@RequestParam(defaultValue = "0") int page, Principal principal, Model model) {
        people.findByLogin(principal.getName()).ifPresent(person -> show(person, page, model));
        return "home/me";
    }

    private void show(Person person, int page, Model model) {
        var shown = year.name();
        model.addAttribute("person", person);
        model.addAttribute("hired", RussianDate.of(person.hiredOn()));
        model.addAttribute("year", SchoolYear.inWords(shown));
        model.addAttribute("duties", Duty.titles(duties.of(person.login())));
        model.addAttribute("consents", consents.of(person, shown));
        model.addAttribute("pairs", pairLines(person, shown));
        model.addAttribute("fates", DataFate.ALL);
        var readings = journal.readingsOf(person.id(), person.login(), page);
        model.addAttribute("found", readings);
        model.addAttribute("readings", words.lines(readings.entries()));
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
