package org.nastavnik.course.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.course.domain.Asked;
import org.nastavnik.course.domain.CourseBook;
import org.nastavnik.course.domain.Found;
import org.nastavnik.course.domain.Story;
import org.nastavnik.course.domain.Storyteller;
import org.nastavnik.engine.Courses;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.staff.Duties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** «Ход дел»: all processes and the course of each, for those who lead the mentoring and for technical administrators. */
@Controller
@RequestMapping("/processes")
class CoursePages {

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    private final CourseBook book;
    private final Storyteller storyteller;
    private final Duties duties;
    private final Days days;
    private final Courses courses;
    private final Journal journal;
    private final ObjectMapper json;

    CoursePages(
            CourseBook book,
            Storyteller storyteller,
            Duties duties,
            Days days,
            Courses courses,
            Journal journal,
            ObjectMapper json) {
        this.book = book;
        this.storyteller = storyteller;
        this.duties = duties;
        this.days = days;
        this.courses = courses;
        this.journal = journal;
        this.json = json;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "false") boolean parts,
            @RequestParam(defaultValue = "0") int page,
            Principal principal,
            Model model) {
        var present = SchoolYear.containing(days.today());
        var chosen = schoolYear(year);
        var asked = new Asked(
                words.strip(),
                process,
                running(state),
                chosen == null && month(month) != null ? present : chosen,
                month(month),
                parts,
                page);
        model.addAttribute("asked", asked);
        model.addAttribute("state", state);
        model.addAttribute("year", asked.year() == null ? "" : asked.year().toString());
        model.addAttribute("month", month);
        var named = duties.leads(principal.getName());
        model.addAttribute("named", named);
        model.addAttribute("found", book.find(asked, named));
        model.addAttribute("processes", book.processes());
        model.addAttribute("years", book.years(present));
        model.addAttribute("months", months());
        return "course/list";
    }

    @GetMapping("/{instanceId}")
    String instance(@PathVariable String instanceId, Principal principal, Model model) {
        var story = story(instanceId, principal);
        model.addAttribute("story", story);
        model.addAttribute("named", duties.leads(principal.getName()));
        // With the page, because another request for them would be another opening in the journal.
        model.addAttribute("marks", json.valueToTree(story.marks()).toString());
        return "course/instance";
    }

    @GetMapping(path = "/{instanceId}/course", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Story course(@PathVariable String instanceId, Principal principal) {
        return story(instanceId, principal);
    }

    @GetMapping("/{instanceId}/diagram")
    ResponseEntity<String> diagram(@PathVariable String instanceId) {
        return ResponseEntity.ok()
                .contentType(XML)
                .body(book.diagram(instanceId).orElseThrow(CoursePages::missing));
    }

    /** The finished instances of a model, for Cockpit's page of it. */
    @GetMapping(path = "/over", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Found over(@RequestParam String process, @RequestParam(defaultValue = "0") int page, Principal principal) {
        return book.over(process, page, duties.leads(principal.getName()));
    }

    private Story story(String instanceId, Principal principal) {
        var reader = duties.leads(principal.getName()) ? principal.getName() : null;
        var story = storyteller.story(instanceId, reader).orElseThrow(CoursePages::missing);
        journal.opened(
                Kind.COURSE_OPENED, principal.getName(), courses.people(instanceId), "process " + instanceId, "");
        return story;
    }

    private static @Nullable Boolean running(String state) {
        return switch (state) {
            case "running" -> true;
            case "over" -> false;
            default -> null;
        };
    }

    private static @Nullable SchoolYear schoolYear(String year) {
        try {
            return year.isEmpty() ? null : SchoolYear.of(year);
        } catch (IllegalArgumentException notAYear) {
            throw missing();
        }
    }

    private static @Nullable Month month(String month) {
        return Stream.of(Month.values())
                .filter(each -> each.name().equalsIgnoreCase(month))
                .findFirst()
                .orElse(null);
    }

    /** By name, in the order of a school year. */
    private static Map<String, String> months() {
        var months = new LinkedHashMap<String, String>();
        for (var number = 0; number < Month.values().length; number++) {
            var month = Month.AUGUST.plus(number);
            months.put(
                    month.name().toLowerCase(Locale.ROOT),
                    month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag("ru")));
        }
        return months;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
