package org.nastavnik.web.journal;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.journal.Finding;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.journal.Seal;
import org.nastavnik.journal.Search;
import org.nastavnik.staff.People;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Журнал обращений к данным», for the head and the technical administrator. */
@Controller
class JournalPage {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Journal journal;
    private final JournalWords words;
    private final JournalCsv csv;
    private final People people;
    private final Clock clock;

    JournalPage(Journal journal, JournalWords words, JournalCsv csv, People people, Clock clock) {
        this.journal = journal;
        this.words = words;
        this.csv = csv;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/journal")
    String show(
            @ModelAttribute(name = "asked", binding = true) Asked asked,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var found = journal.find(search(asked), page);
        model.addAttribute("found", found);
        model.addAttribute("lines", words.lines(found.entries()));
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("staff", people.everybody());
        model.addAttribute("seal", journal.seal());
        return "journal";
    }

    @GetMapping("/journal.csv")
    ResponseEntity<StreamingResponseBody> export(@ModelAttribute("asked") Asked asked, Principal principal) {
        var search = search(asked);
        journal.changed(Kind.JOURNAL_EXPORTED, principal.getName(), Set.of(), "journal.csv");
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("Журнал обращений к данным.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(to -> csv.write(search, to));
    }

    @PostMapping(path = "/journal/check", produces = MediaType.TEXT_HTML_VALUE)
    String check(@RequestParam(defaultValue = "") String known, Principal principal, RedirectAttributes after) {
        try {
            var finding = verify(known, principal);
            after.addFlashAttribute("finding", finding);
            after.addFlashAttribute("known", known.strip());
        } catch (IllegalArgumentException unreadable) {
            after.addFlashAttribute("unreadable", known);
        }
        return "redirect:/journal";
    }

    /** The same for a program: 200 where the journal is whole, 409 where it is not. */
    @PostMapping(path = "/journal/check", headers = HttpHeaders.AUTHORIZATION, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> check(@RequestParam(defaultValue = "") String known, Principal principal) {
        try {
            var finding = verify(known, principal);
            return ResponseEntity.status(finding.whole() ? HttpStatus.OK : HttpStatus.CONFLICT)
                    .body(finding.words() + "\n");
        } catch (IllegalArgumentException unreadable) {
            return ResponseEntity.badRequest().body("known: номер:контрольная сумма\n");
        }
    }

    private Finding verify(String known, Principal principal) {
        var finding = journal.verify(known.isBlank() ? null : Seal.of(known));
        journal.changed(
                Kind.JOURNAL_CHECKED,
                principal.getName(),
                Set.of(),
                finding.whole() ? "whole up to " + finding.last().number() : "not whole");
        return finding;
    }

    private Search search(Asked asked) {
        return new Search(
                asked.person(),
                asked.login() == null || asked.login().isBlank()
                        ? null
                        : asked.login().strip(),
                kind(asked.kind()),
                startOf(asked.from(), 0),
                startOf(asked.until(), 1));
    }

    private static @Nullable Kind kind(@Nullable String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant startOf(@Nullable String day, int daysLater) {
        try {
            return day == null || day.isBlank()
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(daysLater)
                            .atStartOfDay(clock.getZone())
                            .toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** What was asked for, as it was typed. */
    record Asked(
            @Nullable Long person,
            @Nullable String login,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String until) {}
}
