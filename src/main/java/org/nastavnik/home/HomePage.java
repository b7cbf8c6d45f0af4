package org.nastavnik.home;

import java.security.Principal;
import org.nastavnik.backup.Backups;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.documents.Shelf;
import org.nastavnik.engine.Account;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.Processes;
import org.nastavnik.engine.Tasks;
import org.nastavnik.roadmap.Light;
import org.nastavnik.roadmap.YearGlances;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after the login: what waits for this person today, and the way to everything of theirs. */
@Controller
class HomePage {

    /** As many tasks and documents as a phone shows without tiring the thumb; the rest is a link away. */
    private static final int FEW = 5;

    private final Tasks tasks;
    private final People people;
    private final Shelf documents;
    private final YearShown year;
    private final YearGlances glances;
    private final Duties duties;
    private final OwnDates dates;
    private final OwnConsents consents;
    private final Days days;
    private final Accounts accounts;
    private final Processes processes;
    private final Backups backups;

    HomePage(
            Tasks tasks,
            People people,
            Shelf documents,
            YearShown year,
            YearGlances glances,
            Duties duties,
            OwnDates dates,
            OwnConsents consents,
            Days days,
            Accounts accounts,
            Processes processes,
            Backups backups) {
        this.tasks = tasks;
        this.people = people;
        this.documents = documents;
        this.year = year;
        this.glances = glances;
        this.duties = duties;
        this.dates = dates;
        this.consents = consents;
        this.days = days;
        this.accounts = accounts;
        this.processes = processes;
        this.backups = backups;
    }

    @GetMapping("/")
    String home(Principal principal, Model model) {
        return people.findByLogin(principal.getName())
                .map(person -> today(person, model))
                .orElseGet(() -> technical(principal.getName(), model));
    }

    private String today(Person person, Model model) {
        var login = person.login();
        var shown = year.name();
        var today = days.today();
        var open =
                tasks.of(login).stream().map(task -> TaskLine.of(task, today)).toList();
        model.addAttribute("today", RussianDate.withWeekday(today));
        model.addAttribute("tasks", open.stream().limit(FEW).toList());
        model.addAttribute("taskCount", open.size());
        model.addAttribute(
                "overdueCount", open.stream().filter(TaskLine::overdue).count());
        if (duties.leads(login)) {
            glances.current().ifPresent(glance -> model.addAttribute("glance", glance));
            model.addAttribute("lights", Light.values());
        }
        model.addAttribute("person", person);
        model.addAttribute("year", SchoolYear.inWords(shown));
        model.addAttribute("dates", dates.ahead(person, shown, today));
        model.addAttribute("documents", documents.latest(login, shown, FEW));
        model.addAttribute("consents", consents.of(person, shown));
        return "home/today";
    }

    /** A technical administrator has no tasks, dates or documents. */
    private String technical(String login, Model model) {
        accounts.find(login)
                .map(Account::firstName)
                .filter(name -> !name.isBlank())
                .ifPresent(name -> model.addAttribute("firstName", name));
        var all = accounts.all();
        model.addAttribute("today", RussianDate.withWeekday(days.today()));
        model.addAttribute("incidents", processes.incidents());
        model.addAttribute("withoutBackup", !backups.areFresh());
        model.addAttribute("logins", all.size());
        model.addAttribute("closed", all.stream().filter(Account::closed).count());
        model.addAttribute(
                "issued",
                all.stream().filter(account -> account.issuedUntil() != null).count());
        return "home/technical";
    }
}
