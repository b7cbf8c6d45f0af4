package org.nastavnik.backup.desk;

import java.security.Principal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.nastavnik.backup.archive.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What backups there are, and one more now, for the technical administrator. They are not given out here: whoever has one has the
 * whole kindergarten, so it takes the machine itself to read one.
 */
@Controller
@RequestMapping("/backups")
class BackupPage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final BackupDesk desk;
    private final Clock clock;

    BackupPage(BackupDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute(
                "backups",
                desk.kept().stream()
                        .map(file -> new Line(
                                file.name(),
                                MOMENT.format(file.writtenAt().atZone(clock.getZone())),
                                Math.max(1, file.size() / 1024)))
                        .toList());
        model.addAttribute("stale", !desk.areFresh());
        model.addAttribute("directory", desk.directory().toAbsolutePath().normalize());
        model.addAttribute("keeps", desk.keeps());
        model.addAttribute("encrypts", desk.encrypts());
        return "backups";
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    String make(Principal principal, RedirectAttributes after) {
        try {
            after.addFlashAttribute("made", desk.make(principal.getName()));
        } catch (Refusal refusal) {
            after.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/backups";
    }

    /** The same for a program. */
    @PostMapping(headers = HttpHeaders.AUTHORIZATION, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> make(Principal principal) {
        try {
            var made = desk.make(principal.getName());
            return ResponseEntity.ok("%s  %s%nБайт: %d. Строк: %d. Журнал: %s%n"
                    .formatted(made.sha256(), made.name(), made.size(), made.rows(), made.journal()));
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(refusal.getMessage() + "\n");
        }
    }

    /** @param kilobytes at least 1 */
    record Line(String name, String writtenAt, long kilobytes) {}
}
