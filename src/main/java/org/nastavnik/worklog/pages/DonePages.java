package org.nastavnik.worklog.pages;

import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.documents.Documents;
import org.nastavnik.worklog.domain.DoneTasks;
import org.nastavnik.worklog.domain.DoneTasks.Line;
import org.nastavnik.worklog.domain.DoneTasks.Search;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** «Мои выполненные»: what the person has done, and what was answered. */
@Controller
@RequestMapping("/done")
class DonePages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** «2026-11» */
    private static final int MONTH_LENGTH = 7;

    private static final int LONGEST_SEARCH = 100;

    /** Nobody has done so much in a working life. */
    private static final int LAST_PAGE = 10_000;

    private final DoneTasks tasks;
    private final Documents documents;
    private final Clock clock;

    DonePages(DoneTasks tasks, Documents documents, Clock clock) {
        this.tasks = tasks;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Principal person,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var search = new Search(words.substring(0, Math.min(words.length(), LONGEST_SEARCH)), month(month));
        var shelf = tasks.page(person.getName(), search, Math.min(Math.max(0, page), LAST_PAGE));
        model.addAttribute("words", search.words());
        model.addAttribute("month", search.month());
        model.addAttribute(
                "months",
                tasks.months(person.getName()).stream()
                        .map(each -> new Month(each, RussianDate.inWords(each)))
                        .toList());
        model.addAttribute("shelf", shelf);
        model.addAttribute("lines", shelf.lines().stream().map(this::shown).toList());
        return "done/list";
    }

    @GetMapping("/{id}")
    String one(Principal person, @PathVariable long id, Model model) {
        var opened =
                tasks.open(person.getName(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var document = opened.line().task().document();
        model.addAttribute("done", shown(opened.line()));
        model.addAttribute("answers", opened.answers());
        model.addAttribute(
                "document", document != null && documents.opensTo(person.getName(), document) ? document : null);
        return "done/task";
    }

    private Shown shown(Line line) {
        var task = line.task();
        return new Shown(task.id(), task.name(), line.about(), moment(task.at()), task.decision(), task.start());
    }

    private String moment(Instant at) {
        var moment = at.atZone(clock.getZone());
        return RussianDate.inWords(moment.toLocalDate()) + ", " + TIME.format(moment);
    }

    private static @Nullable YearMonth month(String month) {
        try {
            return month.length() == MONTH_LENGTH ? YearMonth.parse(month) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    record Month(YearMonth value, String words) {}

    record Shown(
            long id,
            String name,
            String about,
            String at,
            @Nullable String decision,
            boolean start) {}
}
