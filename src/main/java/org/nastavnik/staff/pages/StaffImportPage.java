package org.nastavnik.staff.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Accounts;
import org.nastavnik.staff.intake.StaffIntake;
import org.nastavnik.staff.intake.StaffTemplate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The head or the curator brings the whole staff in from one file. */
@Controller
@RequestMapping("/staff/import")
class StaffImportPage {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MISTAKES_SHOWN = 100;

    private final StaffIntake intake;
    private final Accounts accounts;
    private final Clock clock;

    StaffImportPage(StaffIntake intake, Accounts accounts, Clock clock) {
        this.intake = intake;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    String show() {
        return "staff/import";
    }

    /** The answer is the page itself: the first passwords are kept nowhere and shown this once. */
    @PostMapping
    String takeOn(@RequestParam MultipartFile file, Principal principal, Model model) throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var result = intake.takeOn(name, file.getBytes(), principal.getName());
        if (result.mistakes().isEmpty()) {
            model.addAttribute("people", result.people());
            model.addAttribute(
                    "validUntil", RussianDate.of(LocalDate.ofInstant(accounts.issuedNowUntil(), clock.getZone())));
            return "staff/imported";
        }
        model.addAttribute("fileName", name);
        model.addAttribute(
                "mistakes", result.mistakes().stream().limit(MISTAKES_SHOWN).toList());
        model.addAttribute("moreMistakes", Math.max(0, result.mistakes().size() - MISTAKES_SHOWN));
        return "staff/import";
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        var disposition = ContentDisposition.attachment()
                .filename("Сотрудники.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header("Content-Disposition", disposition.toString())
                .body(StaffTemplate.xlsx());
    }
}
